// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that look like a filled form and cannot be read: each is refused in words, with what to do. */
class RefusedWorkbooksTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"f.xls", "f.xlsx"})
    void theOldFormat(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Werte").createRow(0).createCell(0).setCellValue("Gebiet");
            old.write(out);
        }

        isRefused(
                out.toByteArray(), name, "in the old format .xls.", "im alten Format .xls.", "Datei, Speichern unter");
    }

    @Test
    void aPasswordForOpening() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                encrypted.write(TestBooks.sample());
            }
            files.writeFilesystem(out);
        }

        isRefused(
                out.toByteArray(),
                "f.xlsx",
                "protected by a password.",
                "Kennwort geschützt.",
                "Arbeitsmappe schützen");
    }

    @Test
    void aFileThatBeginsLikeAnOldWorkbookAndIsNone() throws Exception {
        byte[] bytes = new byte[1024];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);

        isRefused(bytes, "f.xls", "not an Excel workbook", "keine Excel-Arbeitsmappe", "als .xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.ods", "f.xlsx"})
    void openDocument(String name) throws Exception {
        byte[] bytes = TestBooks.zip(Map.of(
                "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<document-content/>"));

        isRefused(bytes, name, "OpenDocument", "OpenDocument-Format", "Datei, Speichern unter");
    }

    @Test
    void theBinaryFormat() throws Exception {
        byte[] bytes = TestBooks.zip(Map.of(
                TYPES,
                "<Types>application/vnd.ms-excel.sheet.binary.macroEnabled.main</Types>",
                "xl/workbook.bin",
                "x"));

        isRefused(bytes, "f.xlsb", "(.xlsb)", "binäre", "(.xlsx)");
    }

    @Test
    void aTextDocument() throws Exception {
        byte[] bytes = TestBooks.zip(Map.of(TYPES, "<Types>wordprocessingml</Types>", "word/document.xml", "<w/>"));

        isRefused(bytes, "f.xlsx", "not an Excel workbook", "keine Excel-Arbeitsmappe", "als .xlsx");
    }

    @ParameterizedTest
    @CsvSource({"f.xlsx,41", "f.zip,129"})
    void aSmallFileThatUnpacksToMoreThanTheMachineHolds(String name, int megabytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name.endsWith("zip") ? "figures.csv" : TYPES));
            byte[] blanks = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
        assertThat(out.size()).isLessThan(MEGABYTE);

        isRefused(out.toByteArray(), name, "Unpacked, the file has more than", "Entpackt", "als CSV");
    }

    @Test
    void tooManyParts() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        IntStream.range(0, 2001).forEach(i -> parts.put("f" + i + ".csv", "a"));

        isRefused(TestBooks.zip(parts), "f.zip", "too many parts", "zu viele Teile", "als CSV");
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws Exception {
        byte[] bytes = TestBooks.zip(Map.of("inner.zip", "PK\u0003\u0004 whatever"));

        isRefused(bytes, "f.zip", "not a ZIP archive with CSV files", "kein ZIP-Archiv mit CSV", "Packen Sie die CSV");
    }

    @Test
    void aWorkbookOfSomethingElse() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Urlaub").createRow(0).createCell(0).setCellValue("Mai");
            book.write(out);
        }

        isRefused(out.toByteArray(), "f.xlsx", "No sheet and no row", "Kein Blatt", "Beginnen Sie mit der Vorlage");
    }

    @Test
    void halfOfAWorkbook() throws Exception {
        byte[] sample = TestBooks.sample();

        isRefused(
                java.util.Arrays.copyOf(sample, sample.length / 2),
                "f.xlsx",
                "not an Excel workbook",
                "beschädigt",
                "als .xlsx");
    }

    private static void isRefused(byte[] bytes, String name, String en, String de, String remedy) {
        UnreadableSubmissionException e = catchThrowableOfType(
                UnreadableSubmissionException.class,
                () -> new SubmissionReader(new TableReader(RoundTripTest.FORMS)).read(bytes, name));

        assertThat(e).as(name).isNotNull();
        assertThat(e.problem().en()).contains(en);
        assertThat(e.problem().de()).contains(de);
        assertThat(e.remedy().de()).contains(remedy);
        assertThat(e.place().source()).isEqualTo(name);
    }
}
