// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * All collected tables of Eurostat, where they lie beside the project: what is imported is what the files say, by a
 * second and simpler reading of them. {@link ImporterTest} always runs.
 */
class RealStatisticsTest {
    private static final int SAMPLE = 1_000;

    @TempDir
    Path directory;

    /** @param series the dimensions of the imported breakdown as they begin its lines */
    private record Bulk(String file, String edition, String series) {}

    private static final List<Bulk> BULK = List.of(
            new Bulk("eurostat-wzb-2019/tgs00010.tsv", "tgs00010.2019-07-09", "PC,Y_GE15,T,"),
            new Bulk("eurostat-datacommons-2020/demo_r_d3dens.tsv", "demo-r-d3dens.2020-09-11", "PER_KM2,"),
            new Bulk("eurostat-vds-2023/density.tsv", "demo-r-d3dens.2024-01-24", "PER_KM2,"),
            new Bulk("eurostat-euhackathon-2017/ilc_li41.tsv", "ilc-li41.2017-09-15", "PC_POP,"),
            new Bulk("eurostat-euhackathon-2017/nama_10r_2gdp.tsv", "nama-10r-2gdp.2017-09-15", "EUR_HAB,"),
            new Bulk("eurostat-vds-2023/estat_nama_10r_3gdp.tsv.gz", "nama-10r-3gdp.2024-01-24", "A,EUR_HAB,"),
            new Bulk("eurostat-vds-2023/tran_r_vehst.tsv.gz", "tran-r-vehst.2024-01-24", "CAR,P_THAB,"));

    private static final Map<String, String> COLUMNS = Map.of(
            "tgs00010.2020-12-31", "unemployment_rate_t",
            "tgs00101.2020-12-31", "life_expectancy_t",
            "tgs00096.2020-12-31", "region_population",
            "tps00001.2020-12-31", "population",
            "sdg-11-40.2020-12-31", "killed_roads_rt",
            "t2020-rd300.2020-12-31", "greenhouse_emiss_ghg_t_hab",
            "tespm010.2020-12-31", "risk_poverty");

    @TestFactory
    Stream<DynamicTest> whatIsImportedIsWhatTheFilesSay(TestReporter report) {
        return data().map(data -> DynamicTest.dynamicTest("all tables of Eurostat", () -> {
            Aalborg aalborg = Aalborg.at(directory);
            try (aalborg) {
                Importer importer = new Importer(
                        ImportTables.of(aalborg.release(), aalborg.register(), null, null), ImportOptions.AUTO);
                int cells = readAll(data, importer, report);
                Map<String, Map<String, BigDecimal>> expected = expected(data);
                Map<String, Edition> editions = new TreeMap<>();
                importer.editions().forEach(e -> editions.put(e.period(), e));

                assertThat(cells).isGreaterThan(1_400_000);
                assertThat(editions.keySet()).containsAll(expected.keySet()).hasSizeGreaterThan(20);
                expected.forEach((period, values) -> {
                    Map<String, BigDecimal> found = new TreeMap<>();
                    editions.get(period)
                            .figures()
                            .forEach(f -> found.put(
                                    f.territory() + " " + f.year(), new BigDecimal(f.value()).stripTrailingZeros()));
                    assertThat(counts(found)).as(period).isEqualTo(counts(values));
                    assertThat(found).as(period).isEqualTo(values);
                });
                List<Edition> small = importer.editions().stream()
                        .filter(e -> e.size() < 7_000 && expected.containsKey(e.period()))
                        .toList();
                publish(aalborg, importer, small);
                int same = compareWithStore(aalborg, small, expected);
                assertThat(same).isGreaterThanOrEqualTo(SAMPLE);
                report.publishEntry("cells that equal the store", Integer.toString(same));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherCollectedFileIsReadOrNamed() {
        return data().map(data -> DynamicTest.dynamicTest("formats", () -> {
            Aalborg aalborg = Aalborg.at(directory);
            try (aalborg) {
                Importer importer = new Importer(
                        ImportTables.of(aalborg.release(), aalborg.register(), null, null), ImportOptions.AUTO);
                for (String folder : List.of("format-sdmx-csv2", "format-jsonstat")) {
                    for (Path file : files(data.resolve(folder))) {
                        for (ReadFile read : importer.read(SourceFile.of(file.toString(), Files.readAllBytes(file)))) {
                            assertThat(read.format() == null).as(read.file()).isEqualTo(file.endsWith("SOURCE.md"));
                            assertThat(read.tally().reasons().keySet())
                                    .as(read.file())
                                    .isSubsetOf(Skip.NO_MAPPING, Skip.SAME_FILE);
                            assertThat(read.tally().addsUp()).isTrue();
                        }
                    }
                }
                importer.read(SourceFile.of(
                        "region-data.json", Files.readAllBytes(data.resolve("sweden-klimatkollen/region-data.json"))));
                assertThat(importer.editions()).singleElement().satisfies(e -> {
                    assertThat(e.size()).isEqualTo(210);
                    assertThat(e.dated()).isFalse();
                });
            }
        }));
    }

    /** The table of editions names real days, and each file once; runs wherever the project is built. */
    @Test
    void theKnownFilesAreWrittenDownOnce() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("data/imports/editions.csv"));
        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines.stream().skip(1).map(l -> l.substring(0, 64))).doesNotHaveDuplicates();
    }

    private static int readAll(Path data, Importer importer, TestReporter report) throws Exception {
        int cells = 0;
        int imported = 0;
        for (Path folder : files(data)) {
            if (!folder.getFileName().toString().startsWith("eurostat-")) {
                continue;
            }
            for (Path file : files(folder)) {
                for (ReadFile read : importer.read(SourceFile.of(file.toString(), Files.readAllBytes(file)))) {
                    assertThat(read.tally().addsUp()).as(read.file()).isTrue();
                    cells += read.tally().read();
                    imported += read.tally().imported();
                }
            }
        }
        report.publishEntry("cells read", cells + ", imported " + imported);
        return cells;
    }

    private static void publish(Aalborg aalborg, Importer importer, List<Edition> editions) {
        List<AcceptableSubmission> accepted = new ArrayList<>();
        for (Edition edition : editions) {
            Checked checked = aalborg.checker()
                    .check(importer.turtle(edition), edition.fileName(), Syntax.TURTLE, CheckOptions.STANDARD);
            accepted.add(((Checked.Examined) checked).outcome().acceptable().orElseThrow());
        }
        aalborg.registry().publish(accepted);
    }

    private static int compareWithStore(
            Aalborg aalborg, List<Edition> editions, Map<String, Map<String, BigDecimal>> expected) {
        return aalborg.store().read(dataset -> {
            int same = 0;
            for (Edition edition : editions) {
                Node graph =
                        Iris.uri(Iris.submission("eurostat", edition.period()).getURI() + "/1");
                Map<String, Node> areas = new TreeMap<>();
                dataset.find(graph, Node.ANY, Terms.REF_AREA, Node.ANY)
                        .forEachRemaining(q -> areas.put(q.getSubject().getURI(), q.getObject()));
                assertThat(areas).hasSize(expected.get(edition.period()).size());
                Map<String, BigDecimal> stored = new TreeMap<>();
                areas.forEach((iri, area) -> {
                    Node figure = Iris.uri(iri);
                    String year = dataset.find(graph, figure, Terms.REF_PERIOD, Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm();
                    Node value = dataset.find(graph, figure, Terms.OBS_VALUE, Node.ANY)
                            .next()
                            .getObject();
                    stored.put(
                            Iris.lastSegment(area.getURI()) + " " + year,
                            new BigDecimal(value.getLiteralLexicalForm()).stripTrailingZeros());
                });
                assertThat(stored).as(edition.period()).isEqualTo(expected.get(edition.period()));
                same += stored.size();
            }
            return same;
        });
    }

    /** Values by edition, territory and year, read with nothing but splitting at commas. */
    private static Map<String, Map<String, BigDecimal>> expected(Path data) throws IOException {
        Set<String> known = new HashSet<>();
        for (String table : List.of("nuts.csv", "territories.csv")) {
            Files.readAllLines(Path.of("data/register", table)).forEach(l -> known.add(l.split(",")[0]));
        }
        Map<String, Map<String, BigDecimal>> expected = new TreeMap<>();
        for (Bulk bulk : BULK) {
            Map<String, BigDecimal> values = new TreeMap<>();
            List<String> lines = lines(data.resolve(bulk.file()));
            String[] years = lines.get(0).split("[\t,]");
            for (String line : lines) {
                String[] cells = line.split("[\t,]");
                int area = bulk.series().split(",").length;
                if (line.startsWith(bulk.series()) && known.contains(cells[area])) {
                    for (int i = area + 1; i < cells.length; i++) {
                        put(values, cells[area], years[i].strip(), cells[i].replaceAll("[ a-z]", ""));
                    }
                }
            }
            expected.put(bulk.edition(), values);
        }
        List<String> births = lines(data.resolve("eurostat-datacommons-2020/EurostatNUTS3_BirthDeathMigration.csv.gz"));
        Map<String, BigDecimal> population = new TreeMap<>();
        births.stream().skip(1).map(l -> l.split(",", -1)).forEach(c -> {
            if (known.contains(c[0].substring(10))) {
                put(population, c[0].substring(10), c[1], c[7]);
            }
        });
        expected.put("demo-r-gind3.2020-09-11", population);
        Map<String, BigDecimal> finland = new TreeMap<>();
        lines(data.resolve("eurostat-sdmx-csv-2025/demo_r_pjangrp3_FI_2023_labels.csv")).stream()
                .filter(l -> l.contains(",T:Total,NR:Number,TOTAL:Total,"))
                .map(l -> l.split(","))
                .forEach(c -> put(finland, c[6].replaceFirst(":.*", ""), c[7], c[8]));
        expected.put("demo-r-pjangrp3.2025-02-14", finland);
        List<String> properties = lines(data.resolve("eurostat-opengeodata-2020/properties_2007-2018.csv"));
        List<String> names = List.of(properties.get(0).split(","));
        COLUMNS.forEach((edition, column) -> {
            Map<String, BigDecimal> values = new TreeMap<>();
            properties.stream()
                    .skip(1)
                    .map(l -> l.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .forEach(c -> put(values, c[1], c[0], c[names.indexOf(column)]));
            expected.put(edition, values);
        });
        return expected;
    }

    private static void put(Map<String, BigDecimal> values, String area, String year, String cell) {
        if (!cell.isBlank() && !cell.contains(":")) {
            values.put(area + " " + year, new BigDecimal(cell.strip()).stripTrailingZeros());
        }
    }

    private static Map<String, Integer> counts(Map<String, BigDecimal> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.keySet().forEach(k -> {
            counts.merge(k.substring(0, k.indexOf(' ')), 1, Integer::sum);
            counts.merge(k.substring(k.indexOf(' ')), 1, Integer::sum);
        });
        return counts;
    }

    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static Stream<Path> data() {
        return Stream.of("../shared/data", "../../shared/data")
                .map(Path::of)
                .filter(Files::isDirectory)
                .limit(1);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
