// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCommandTest {
    private static final String SAMPLE = "data/samples/vaxjo.ttl";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void writesAWorkbookInTheLanguageAskedFor() throws IOException {
        Path file = directory.resolve("Växjö größer.xlsx");

        assertThat(template("vaxjo", "--lang", "de", "--out", file.toString())).isZero();

        assertThat(out.toString().strip()).isEqualTo(file.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(sheets(file))
                .contains("Lies mich", "Einreichung", "Werte", "Ziele", "Maßnahmen")
                .doesNotContain("Zyklen");
        assertThat(run("validate", "--lang", "de", file.toString()))
                .as("a form that nobody filled is no submission")
                .isEqualTo(1);
    }

    @Test
    void aProfileAddsItsSheets() throws IOException {
        Path file = directory.resolve("f.xlsx");

        assertThat(template("vaxjo", "--profile", "ims", "--lang", "en", "--out", file.toString()))
                .isZero();

        assertThat(sheets(file)).contains("Figures", "Cycles", "Priorities", "Documents");
    }

    @Test
    void writesACsvPackageWithItsDescription() throws IOException {
        Path file = directory.resolve("f.zip");

        assertThat(template("vaxjo", "--format", "csv", "--lang", "en", "--from", SAMPLE, "--out", file.toString()))
                .isZero();

        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("csv-metadata.json", "submission.csv", "figures.csv", "targets.csv");
    }

    @Test
    void whatARegistryHoldsStandsBesideAndGoesOn() throws IOException {
        Path data = directory.resolve("registry");
        Path file = directory.resolve("f.xlsx");
        assertThat(run("publish", SAMPLE, "--data", data.toString())).isZero();
        out.getBuffer().setLength(0);

        assertThat(template("vaxjo", "--data", data.toString(), "--lang", "de", "--out", file.toString()))
                .isZero();

        isContinued(file);
    }

    @Test
    void soDoesWhatAFileHolds() throws IOException {
        Path file = directory.resolve("f.xlsx");

        assertThat(template("vaxjo", "--from", SAMPLE, "--lang", "de", "--out", file.toString()))
                .isZero();

        isContinued(file);
    }

    @Test
    void theFormOfAPeriodThatWasPublishedHoldsWhatWasPublishedForIt() throws IOException {
        Path data = directory.resolve("registry");
        Path file = directory.resolve("f.xlsx");
        assertThat(run("publish", SAMPLE, "--data", data.toString())).isZero();

        assertThat(run(
                        "template",
                        "--organisation",
                        "vaxjo",
                        "--period",
                        "2026",
                        "--data",
                        data.toString(),
                        "--out",
                        file.toString()))
                .isZero();

        assertThat(run("validate", "--lang", "en", file.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere | figures | 2027 | 2 | The register has no organisation nowhere | Das Register kennt keine Organisation nowhere",
                "vaxjo   | imss    | 2027 | 3 | There is no profile imss. Choose one of  | Es gibt kein Profil imss. Wählen Sie eines von",
                "vaxjo   | figures | 20/7 | 2 | A period is made of letters              | Ein Zeitraum besteht aus Buchstaben"
            })
    void whatCannotBeMadeIsRefusedInWordsAndNothingIsWritten(
            String organisation, String profile, String period, int status, String en, String de) {
        Path file = directory.resolve("f.xlsx");
        for (String language : new String[] {"en", "de"}) {
            assertThat(run(
                            "template",
                            "--organisation",
                            organisation,
                            "--profile",
                            profile,
                            "--period",
                            period,
                            "--lang",
                            language,
                            "--out",
                            file.toString()))
                    .isEqualTo(status);
            assertThat(err.toString()).contains("en".equals(language) ? en : de).doesNotContain("Exception");
            err.getBuffer().setLength(0);
        }
        assertThat(out.toString()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void anEarlierFileThatCannotServeIsRefused() throws IOException {
        Path file = directory.resolve("f.xlsx");
        String rubbish = "src/test/resources/submissions/rubbish.ttl";

        assertThat(template("vaxjo", "--lang", "de", "--from", rubbish, "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("rubbish.ttl:1:1").contains("Das ist kein Turtle");
        assertThat(template("bologna", "--lang", "de", "--from", SAMPLE, "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Die frühere Datei ist von vaxjo, nicht von bologna");
        assertThat(template("vaxjo", "--from", "no-such.ttl", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no-such.ttl").doesNotContain("Exception");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(template(
                        "vaxjo", "--out", directory.resolve("no/such/f.xlsx").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no/such").doesNotContain("Exception");
    }

    @Test
    void aMissingOptionOrAnotherFormatIsAUsageError() {
        assertThat(run("template", "--period", "2027")).isEqualTo(2);
        assertThat(err.toString()).contains("--organisation");
        assertThat(template("vaxjo", "--format", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("--format");
    }

    private static void isContinued(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet figures = book.getSheet("Werte");
            int earlier = column(figures, "Früherer Wert");
            int shown = 0;
            for (Row row : figures) {
                Cell cell = row.getCell(earlier);
                shown += row.getRowNum() > 0 && cell != null ? 1 : 0;
            }
            assertThat(shown).isGreaterThan(5);
            Sheet targets = book.getSheet("Ziele");
            assertThat(targets.getRow(1).getCell(column(targets, "Id")).getStringCellValue())
                    .startsWith("2027/");
            assertThat(book.getSheet("Lokale Indikatoren").getLastRowNum()).isPositive();
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().replace(" *", "").equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static Set<String> sheets(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            book.forEach(s -> names.add(s.getSheetName()));
        }
        return names;
    }

    private int template(String organisation, String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"template", "--organisation", organisation, "--period", "2027"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return run(args);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
