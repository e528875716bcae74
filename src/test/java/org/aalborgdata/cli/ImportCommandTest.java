// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import as an operator meets it. Figures: Eurostat, tgs00010, edition of 2019. */
class ImportCommandTest {
    private static final String TABLE = """
            unit,age,sex,geo\\time\t2006 \t2007\s
            PC,Y_GE15,F,AT11\t6.4 u\t: bu
            PC,Y_GE15,T,AT11\t5.3 \t4.1 bu
            PC,Y_GE15,T,SE21\t5.9 \t5.1\s
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    private Path table;
    private String data;

    @BeforeEach
    void writeTheTable() throws IOException {
        table = Files.writeString(
                Files.createDirectories(directory.resolve("in")).resolve("tgs00010.tsv"), TABLE);
        Files.writeString(directory.resolve("in/notes.md"), "# Notes");
        data = directory.resolve("data").toString();
    }

    @Test
    void aFolderIsPublishedAndItsCountsAddUp() throws IOException {
        assertThat(run("auto", directory.resolve("in").toString(), "--edition", "2019-07-09", "--data", data))
                .isZero();
        assertThat(out.toString())
                .contains("notes.md: not read")
                .contains("tgs00010.tsv: eurostat-tsv, tgs00010, edition of 2019-07-09")
                .contains("read 6 = imported 4 + gaps 0 + skipped 2")
                .contains("2 no line of the mapping names this breakdown: unit=PC age=Y_GE15 sex=F 2")
                .contains("eurostat/tgs00010.2019-07-09: acceptable")
                .contains("Published https://w3id.org/aalborg/submission/eurostat/tgs00010.2019-07-09/1");
        assertThat(err.toString()).contains("[2/2] reading", "[1/1] checking", "publishing 1");
        run("auto", table.toString(), "--edition", "2019-07-09", "--data", data);
        run("auto", table.toString(), "--edition", "2020-07-09", "--data", data);
        assertThat(Files.readAllLines(Path.of(data, "events.jsonl"))).hasSize(2);
    }

    @Test
    void whatThePublisherStatesForTheSameEditionIsNotPublishedTwice() throws IOException {
        assertThat(Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "publish",
                        "data/samples/eurostat-unemployment.ttl",
                        "--data",
                        data))
                .isZero();
        String header = "unit,age,sex,geo\\time\t2006 \t2007\n";
        Path same = Files.writeString(directory.resolve("tgs00010.tsv"), header + "PC,Y_GE15,T,DE30\t18.7 \t16.4 \n");
        assertThat(run("auto", same.toString(), "--edition", "2019-07-09", "--data", data))
                .isZero();
        assertThat(out.toString())
                .contains("read 2 = imported 0 + gaps 0 + skipped 2")
                .contains("2 already here, of the same edition: eurostat/2019 2")
                .contains("All of this is here already; nothing was published.");
        assertThat(Files.readAllLines(Path.of(data, "events.jsonl"))).hasSize(1);

        Path more = Files.writeString(
                directory.resolve("tgs00010.tsv"),
                header + "PC,Y_GE15,T,DE30\t18.7 \t16.5 \nPC,Y_GE15,T,AT11\t5.3 \t4.1 bu\n");
        assertThat(run("auto", more.toString(), "--edition", "2019-07-09", "--data", data))
                .isZero();
        assertThat(out.toString())
                .contains("read 4 = imported 3 + gaps 0 + skipped 1")
                .contains("tgs00010.2019-07-09: 1 figures that eurostat/2019 states otherwise for the same edition");
        run("auto", more.toString(), "--edition", "2019-07-09", "--data", data);
        assertThat(out.toString()).contains("Already here as https://w3id.org/aalborg/submission/eurostat/tgs00010");
        run("auto", same.toString(), "--edition", "2020-07-09", "--data", data);
        assertThat(out.toString())
                .contains("Published https://w3id.org/aalborg/submission/eurostat/tgs00010.2020-07-09/1");
        assertThat(Files.readAllLines(Path.of(data, "events.jsonl"))).hasSize(3);
    }

    @Test
    void germanIsSpoken() {
        assertThat(run("auto", table.toString(), "--edition", "2019-07-09", "--dry-run", "--lang", "de"))
                .isZero();
        assertThat(out.toString()).contains("gelesen 6 = importiert 4 + Lücken 0 + übersprungen 2");
    }

    @Test
    void theSubmissionsAreWrittenWhole() throws IOException {
        Path folder = directory.resolve("out");
        assertThat(run("eurostat-tsv", table.toString(), "--edition", "2019-07-09", "--out", folder.toString()))
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("eurostat-tgs00010.2019-07-09.ttl");
        }
    }

    @Test
    void withoutAnEditionOrWithABrokenLineNothingIsWritten() throws IOException {
        assertThat(run("auto", table.toString(), "--data", data)).isEqualTo(2);
        assertThat(err.toString()).contains("Nobody states the edition of tgs00010");
        Path broken = Files.writeString(directory.resolve("in/x.tsv"), TABLE + "PC,Y_GE15,T,SE22\t5,9 \t5.1\n");
        assertThat(run("auto", table.toString(), broken.toString(), "--edition", "2019-07-09", "--data", data))
                .isEqualTo(2);
        assertThat(err.toString()).contains("x.tsv:5: The cell of column 2006 reads \"5,9\"");
        assertThat(Path.of(data, "events.jsonl")).isEmptyFile();
    }

    @Test
    void oneSubmissionThatIsNotAcceptableKeepsAllOut() throws IOException {
        Path wrong = Files.writeString(
                directory.resolve("nama_10r_2gdp.tsv"), "unit,geo\\time\t2014 \nEUR_HAB,SE21\t-38500 \n");
        assertThat(run("auto", table.toString(), wrong.toString(), "--edition", "2019-07-09", "--data", data))
                .isEqualTo(1);
        assertThat(out.toString()).contains("OBS-12");
        assertThat(err.toString()).contains("Not acceptable; nothing was kept.");
        assertThat(Path.of(data, "events.jsonl")).isEmptyFile();
    }

    @Test
    void nothingToImportIsNoSuccess() {
        assertThat(run("auto", directory.resolve("in/notes.md").toString(), "--dry-run"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("No figure was found");
        assertThat(run("auto", table.toString(), "--edition", "2019-07-09", "--dry-run", "--nuts", "2020"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no NUTS 2020; known are [2013, 2016, 2021, 2024]");
        assertThat(run("excel", table.toString(), "--dry-run")).isEqualTo(2);
        assertThat(err.toString()).contains("'excel' is none of auto, eurostat-tsv");
    }

    @Test
    void whileAServerHoldsTheStoreItSaysSo() {
        try (Aalborg holder = Aalborg.at(Path.of(data))) {
            assertThat(holder.figures().territories()).isEmpty();
            assertThat(run("auto", table.toString(), "--edition", "2019-07-09", "--data", data))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("another program holds the store");
    }

    private int run(String... args) {
        boolean told = List.of(args).contains("--lang");
        String[] all = Stream.concat(
                        Stream.concat(Stream.of("import"), Stream.of(args)),
                        told ? Stream.empty() : Stream.of("--lang", "en"))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
