// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists from which cells choose, on a hidden sheet. */
final class WorkbookLists {
    /** Rows below the last one that have lists as well. */
    static final int SPARE_ROWS = 1000;

    private static final Label ONLY_SHOWN = new Label(
            "This column is shown for comparison and is not read.",
            "Diese Spalte dient dem Vergleich und wird nicht gelesen.");
    private static final Label NOT_IN_LIST = new Label(
            "This is not in the list. Choose an entry.", "Das steht nicht in der Liste. Wählen Sie einen Eintrag.");

    private final Locale locale;
    private final XSSFWorkbook workbook;
    private final Map<List<String>, String> names = new LinkedHashMap<>();
    private final List<List<String>> columns = new ArrayList<>();
    private final List<String> localIndicators;

    /** @param localIndicators Ids of the indicators that the workbook itself describes */
    WorkbookLists(XSSFWorkbook workbook, Locale locale, List<String> localIndicators) {
        this.localIndicators = localIndicators;
        this.workbook = workbook;
        this.locale = locale;
    }

    /** Offers the list of a column in some rows. @param first first row is 0 */
    void offer(Sheet sheet, Forms forms, Column column, int first, int last, int number) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint;
        if (column.kind() == ColumnKind.SHOWN) {
            constraint = helper.createCustomConstraint("FALSE");
        } else if (column.kind() == ColumnKind.YES_NO) {
            constraint = helper.createExplicitListConstraint(new String[] {YesNo.YES.in(locale), YesNo.NO.in(locale)});
        } else {
            List<Choices.Entry> entries = column.kind() == ColumnKind.RECORD_CLASS
                    ? RecordClasses.entries(forms, column)
                    : forms.choices().entries(column.lists());
            if (entries.isEmpty()) {
                return;
            }
            constraint = helper.createFormulaListConstraint(name(shown(column, entries)));
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(first, last, number, number));
        boolean open = column.many();
        validation.setShowErrorBox(!open);
        validation.setErrorStyle(
                column.kind() == ColumnKind.SHOWN ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(
                column.heading().in(locale), (column.kind() == ColumnKind.SHOWN ? ONLY_SHOWN : NOT_IN_LIST).in(locale));
        sheet.addValidationData(validation);
    }

    /** Writes the lists. */
    void finish() {
        Sheet sheet = workbook.createSheet(ServiceSheets.LISTS.in(locale));
        for (int c = 0; c < columns.size(); c++) {
            List<String> entries = columns.get(c);
            for (int r = 0; r < entries.size(); r++) {
                Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                row.createCell(c).setCellValue(entries.get(r));
            }
            String letters = new org.aalborgdata.submission.Cell("", 1, c + 1, "").letters();
            Name name = workbook.createName();
            name.setNameName("list_" + (c + 1));
            name.setRefersToFormula(sheet.getSheetName() + "!$" + letters + "$1:$" + letters + "$" + entries.size());
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private List<String> shown(Column column, List<Choices.Entry> entries) {
        List<String> shown = new ArrayList<>();
        entries.forEach(e -> shown.add(e.shown(locale)));
        if (column.lists().contains(AalborgTerms.INDICATOR_CLASS.getURI())) {
            shown.addAll(localIndicators);
        }
        return shown;
    }

    private String name(List<String> shown) {
        return names.computeIfAbsent(shown, s -> {
            columns.add(s);
            return "list_" + columns.size();
        });
    }
}
