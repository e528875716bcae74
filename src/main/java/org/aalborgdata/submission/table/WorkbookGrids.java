// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sheets of an XLSX workbook. Takes the values that the spreadsheet program saved; calculates no formula, follows
 * no link to another file and runs nothing: macros (.xlsm) are not looked at.
 */
final class WorkbookGrids {
    /** Digits that a spreadsheet program keeps and shows; what comes after them is the error of binary fractions. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_COLUMNS = 500;
    /** Bytes of XML. 50,000 rows of figures are half of it, and the library took 1.1 GB to read them. */
    private static final long LIMIT = 40L * 1024 * 1024;

    private WorkbookGrids() {}

    static List<Grid> read(byte[] bytes, String name) throws UnreadableSubmissionException {
        if (bytes.length > OLE.length && java.util.Arrays.equals(OLE, 0, OLE.length, bytes, 0, OLE.length)) {
            throw compound(bytes, name);
        }
        Map<String, byte[]> parts = Archive.unpack(bytes, name, LIMIT, "[Content_Types].xml"::equals)
                .orElseThrow(() -> FileFault.notAWorkbook(name));
        String types = new String(
                parts.getOrDefault("[Content_Types].xml", new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
        if (parts.containsKey("content.xml") && parts.containsKey("mimetype")) {
            throw FileFault.openDocument(name);
        }
        if (types.contains("sheet.binary")) {
            throw FileFault.binary(name);
        }
        if (!types.contains("spreadsheetml")) {
            throw FileFault.notAWorkbook(name);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<Grid> grids = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                grids.add(grid(workbook.getSheetAt(i), workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE));
            }
            return grids;
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException e) {
            // POI throws all of these for damaged parts.
            throw FileFault.notAWorkbook(name);
        }
    }

    /** What a file of the container is that Excel used before 2007, and still uses around what it encrypts. */
    private static UnreadableSubmissionException compound(byte[] bytes, String name) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return FileFault.encrypted(name);
            }
            boolean old = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return old ? FileFault.oldFormat(name) : FileFault.notAWorkbook(name);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException
                | RecordFormatException e) {
            // POI throws all of these for damaged directories.
            return FileFault.notAWorkbook(name);
        }
    }

    private static Grid grid(XSSFSheet sheet, boolean hidden) {
        List<Grid.Row> rows = new ArrayList<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        for (Row row : sheet) {
            List<Grid.Raw> cells = new ArrayList<>();
            for (Cell cell : row) {
                Grid.Raw raw = raw((XSSFCell) cell);
                if (raw != null && raw.column() <= MOST_COLUMNS) {
                    cells.add(raw);
                    if (sheet.isColumnHidden(cell.getColumnIndex())) {
                        hiddenColumns.add(raw.column());
                    }
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Grid.Row(row.getRowNum() + 1, 0, row.getZeroHeight(), List.copyOf(cells)));
            }
        }
        List<Grid.Range> merged = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(new Grid.Range(
                    range.getFirstRow() + 1,
                    range.getFirstColumn() + 1,
                    range.getLastRow() + 1,
                    range.getLastColumn() + 1));
        }
        return new Grid(sheet.getSheetName(), hidden, rows, merged, hiddenColumns);
    }

    private static Grid.@org.jspecify.annotations.Nullable Raw raw(XSSFCell cell) {
        int column = cell.getColumnIndex() + 1;
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String stored = cell.getRawValue();
        if (formula && (stored == null || stored.isEmpty()) && type != CellType.STRING) {
            return new Grid.Raw(column, "=" + cell.getCellFormula(), Grid.Type.ERROR, null, "", null);
        }
        return switch (type) {
            case STRING -> {
                String text = cell.getStringCellValue();
                yield Words.tidy(text).isEmpty() ? null : Grid.Raw.text(column, text.strip());
            }
            case NUMERIC -> numeric(cell, column);
            case BOOLEAN ->
                new Grid.Raw(column, cell.getBooleanCellValue() ? "true" : "false", Grid.Type.YES_NO, null, "", null);
            case ERROR -> new Grid.Raw(column, cell.getErrorCellString(), Grid.Type.ERROR, null, "", null);
            default -> null;
        };
    }

    private static Grid.Raw numeric(XSSFCell cell, int column) {
        BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(FIFTEEN_DIGITS);
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            boolean wholeDay = time != null && time.toLocalTime().equals(LocalTime.MIDNIGHT);
            String text =
                    time == null ? plain(number) : wholeDay ? time.toLocalDate().toString() : time.toString();
            return new Grid.Raw(column, text, Grid.Type.DATE, number, "", wholeDay ? time.toLocalDate() : null);
        }
        CellFormat format = CellFormat.of(cell.getCellStyle().getDataFormatString());
        BigDecimal shown = format.percent() ? number.multiply(HUNDRED).round(FIFTEEN_DIGITS) : number;
        return new Grid.Raw(column, plain(shown), Grid.Type.NUMBER, shown, format.unit(), null);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
