// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.importing.mapping.NutsCodes;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From cells to figures: mapping, territories, editions, flags and gaps, on real figures of Eurostat. */
class ImporterTest {
    private static final Release RELEASE = Release.load();
    private static final Register REGISTER = new Register(RELEASE.register());
    private static final String UNEMPLOYMENT = """
            unit,age,sex,geo\\time\t2006 \t2007 \t2012 \t2017\s
            PC,Y_GE15,F,AT11\t6.4 u\t: bu\t5.0 u\t5.8 u
            PC,Y_GE15,T,AT11\t5.3 \t4.1 bu\t4.6 \t5.2\s
            PC,Y_GE15,T,LT00\t5.8 \t4.2 \t13.4 \t: c
            PC,Y_GE15,T,SI01\t7.1 \t5.6 \t: \t:\s
            PC,Y_GE15,T,SEZZ\t1.0 \t: \t: z\t2.0 x
            """;
    private static final String HEADER =
            "publisher,dataset,where,indicator,unit,method,factor,status,period,areas,boundary,title_en,title_de,source,licence,note_en,note_de\n";
    private static final String LINE =
            "eurostat,x,unit=PC,AC08-01,%,ilo-labour-force-survey,1,,year,geo codes,NUTS 2016,T,T,https://example.org/x,https://example.org/l,,\n";

    @Test
    void everyCellIsCountedOnceAndOnlyFiguresBecomeFigures() throws Exception {
        Importer importer = importer(LocalDate.of(2019, 7, 9), null, "");
        Tally tally = importer.read(file("tgs00010.tsv", UNEMPLOYMENT)).get(0).tally();
        assertThat(tally.read()).isEqualTo(20);
        assertThat(tally.imported()).isEqualTo(7);
        assertThat(tally.gaps()).isEqualTo(1);
        assertThat(tally.reasons())
                .containsOnly(
                        Map.entry(Skip.OTHER_BREAKDOWN, Map.of("unit=PC age=Y_GE15 sex=F", 4)),
                        Map.entry(Skip.UNKNOWN_AREA, Map.of("SI01", 4)),
                        Map.entry(Skip.EXTRA_REGIO, Map.of("SEZZ", 4)));
        assertThat(tally.addsUp()).isTrue();
        assertThat(lines(importer))
                .containsExactly(
                        "AC08-01 AT11 2006 5.3 A NUTS 2016",
                        "AC08-01 AT11 2007 4.1 BU NUTS 2016",
                        "AC08-01 AT11 2012 4.6 A NUTS 2016",
                        "AC08-01 AT11 2017 5.2 A NUTS 2016",
                        "AC08-01 LT00 2006 5.8 A NUTS 2013",
                        "AC08-01 LT00 2007 4.2 A NUTS 2013",
                        "AC08-01 LT00 2012 13.4 A NUTS 2013",
                        "AC08-01 LT00 2017  confidential NUTS 2013");
    }

    @Test
    void anEditionPassesTheGateAndIsASubmissionOfItsOwn() throws Exception {
        Importer importer = importer(LocalDate.of(2019, 7, 9), null, "");
        importer.read(file("tgs00010.tsv", UNEMPLOYMENT));
        Edition edition = importer.editions().get(0);
        byte[] turtle = importer.turtle(edition);
        Checked checked = new Checker(new SubmissionReader(), Aalborg.validator(RELEASE, REGISTER, Clock.systemUTC()))
                .check(turtle, edition.fileName(), Syntax.TURTLE, CheckOptions.STANDARD);
        assertThat(checked).isInstanceOf(Checked.Examined.class);
        var outcome = ((Checked.Examined) checked).outcome();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        var submission = outcome.acceptable().orElseThrow().submission();
        assertThat(submission.node()).contains(Iris.submission("eurostat", "tgs00010.2019-07-09"));
        Graph graph = submission.graph();
        Node figure = Iris.uri(Iris.RECORD + "eurostat/tgs00010.2019-07-09/AC08-01-AT11-2007");
        assertThat(graph.find(figure, Terms.OBS_STATUS, Node.ANY)
                        .mapWith(t -> Iris.lastSegment(t.getObject().getURI()))
                        .toList())
                .containsExactlyInAnyOrder("obsStatus-B", "U");

        Importer later = importer(LocalDate.of(2020, 7, 9), null, "");
        later.read(file("tgs00010.tsv", UNEMPLOYMENT));
        assertThat(later.editions().get(0).period()).isEqualTo("tgs00010.2020-07-09");
        assertThat(importer.turtle(edition)).isEqualTo(turtle);
    }

    @Test
    void aFileWithoutAnEditionIsRefused() throws Exception {
        Importer importer = importer(null, null, "");
        assertThat(catchThrowableOfType(
                        UnreadableSourceException.class, () -> importer.read(file("tgs00010.tsv", UNEMPLOYMENT))))
                .hasMessageContaining("--edition 2019-07-09");
    }

    @Test
    void codesAreConvertedWhereTheLandIsTheSame() throws Exception {
        Importer importer = importer(LocalDate.of(2017, 9, 15), 2021, "");
        Tally tally = importer.read(file("nama_10r_2gdp.tsv", """
                        unit,geo\\time\t2014 \t2013\s
                        EUR_HAB,PL11\t10000 \t9700\s
                        EUR_HAB,PL12\t17100 \t16300\s
                        EUR_HAB,PL71\t: \t9701 b
                        EUR_HAB,AT11\t26500 \t26100\s
                        EUR_HAB,NO05\t56400 \t:\s
                        """)).get(0).tally();
        assertThat(lines(importer))
                .containsExactly(
                        "AC08-03 AT11 2013 26100 A NUTS 2021",
                        "AC08-03 AT11 2014 26500 A NUTS 2021",
                        "AC08-03 NO05 2014 56400 A NUTS 2013",
                        "AC08-03 PL12 2013 16300 A NUTS 2013",
                        "AC08-03 PL12 2014 17100 A NUTS 2013",
                        "AC08-03 PL71 2013 9701 B NUTS 2021",
                        "AC08-03 PL71 2014 10000 A NUTS 2021");
        assertThat(tally.keptCodes()).containsOnly(Map.entry("PL12", 2), Map.entry("NO05", 1));
        assertThat(tally.reasons())
                .containsEntry(Skip.STATED_TWICE, Map.of("PL71 2013", 1))
                .containsKey(Skip.NO_VALUE);
        assertThat(tally.addsUp()).isTrue();
    }

    /** Sources: JRC, NUTS converter, flows of area and people from NUTS 2021 to 2024. */
    @ParameterizedTest
    @CsvSource({
        "PT16D, PT191, new code of the same land",
        "PT187, PT1C4, new code of the same land",
        "AT11, AT11, nothing changed",
        "PT16, '', split among two regions",
        "PT16I, '', lost land to PT195",
        "PT16H, '', gained land",
        "NO082, '', split",
        "DEG0N, '', merged",
        "LV006, '', merged with parts of another one",
        "NL310, '', another code without a reason in the regions around it",
        "DEG06, '', gained land under its old code",
        "ITH59, '', gained land under its old code",
        "UKI31, '', left the classification"
    })
    void codesOf2021GoTo2024OnlyWithTheirLand(String before, String after, String why) throws Exception {
        NutsCodes nuts = ImportTables.of(RELEASE, REGISTER, null, null).nuts();
        assertThat(nuts.convert(before, 2021, 2024).orElse("")).as(why).isEqualTo(after);
        if (!after.isEmpty()) {
            assertThat(nuts.convert(after, 2024, 2021)).hasValue(before);
        }
    }

    @Test
    void aMovedBoundaryIsListedAndKeepsItsCodeAndVersion() throws Exception {
        Importer importer = importer(LocalDate.of(2026, 1, 1), 2024, LINE.replace("NUTS 2016", "NUTS 2021"));
        Tally tally = importer.read(file("x.tsv", """
                        unit,geo\\time\t2020\s
                        PC,PT16D\t5.0\s
                        PC,PT16I\t6.0\s
                        PC,DEG06\t3.0\s
                        """)).get(0).tally();
        assertThat(lines(importer))
                .containsExactly(
                        "AC08-01 DEG06 2020 3.0 A NUTS 2021",
                        "AC08-01 PT16I 2020 6.0 A NUTS 2021",
                        "AC08-01 PT191 2020 5.0 A NUTS 2024");
        assertThat(tally.keptCodes()).containsOnlyKeys("DEG06", "PT16I");
        assertThat(tally.addsUp()).isTrue();
    }

    @Test
    void namesAreMatchedExactlyOrListed() throws Exception {
        Importer importer = importer(null, null, "");
        Tally tally = importer.read(file("nuts2.csv", """
                        geo\\time,2010,,2011,
                        Prov. Antwerpen,6,,5.7,(b)
                        Burgenland (AT),4,,4,
                        BOLOGNA,4,,4,
                        Łódzkie,9,,9,
                        :,,,,
                        Last update:,29.04.2019,,,
                        Code:,tgs00010,,,
                        """)).get(0).tally();
        assertThat(lines(importer))
                .extracting(l -> l.substring(0, 12))
                .containsExactly(
                        "AC08-01 AT11", "AC08-01 AT11", "AC08-01 BE21", "AC08-01 BE21", "AC08-01 PL71", "AC08-01 PL71");
        assertThat(tally.reasons()).containsOnly(Map.entry(Skip.UNKNOWN_AREA, Map.of("BOLOGNA", 2)));
    }

    @Test
    void aTableOfTheCallerGoesFirstAndConverts() throws Exception {
        Importer importer = importer(
                LocalDate.of(2026, 1, 1),
                null,
                LINE.replace("unit=PC", "freq?=A;unit=*").replace(",1,,year", ",0.1,D,mean of 3 years"));
        importer.read(file("x.tsv", "unit,geo\\time\t2016 \nTEN,SE21\t59.0 p\n"));
        assertThat(lines(importer)).containsExactly("AC08-01 SE21 2016 5.90 PD NUTS 2016");
        assertThat(new String(importer.turtle(importer.editions().get(0)), StandardCharsets.UTF_8))
                .contains("\"2014-01-01\"^^xsd:date", "\"2016-12-31\"^^xsd:date", "aalborg:statedValue \"59.0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eurostat,x,unit=PC,         | nobody,x,unit=PC,      | no statistical publisher nobody
            AC08-01,%,                  | AC08-99,%,             | no indicator AC08-99
            AC08-01,%,                  | AC08-01,t,             | The unit reads t; that of AC08-01 is %
            ilo-labour-force-survey     | guessed                | no method guessed
            ,1,,year                    | ,zero,,year            | factor reads zero
            ,1,,year                    | ,1,Q,year              | no status Q
            ,1,,year                    | ,1,,month              | period reads "month"
            geo codes                   | geo names              | areas reads "geo names"
            NUTS 2016                   | LAU                    | boundary reads "LAU"
            unit=PC                     | unit                   | Expected name=value
            https://example.org/x       | example                | column source holds no web address
            AC08-01,%                   | ,%                     | note_en is empty
            """)
    void aWrongMappingIsRefusedWithItsLine(String right, String wrong, String words) {
        UnreadableSourceException refused = catchThrowableOfType(
                UnreadableSourceException.class,
                () -> importer(null, null, LINE + LINE.replace(right.strip(), wrong.strip())));
        assertThat(refused).hasMessageStartingWith("my.csv:3: ").hasMessageContaining(words);
        assertThat(refused.describe(Locale.GERMAN)).isNotEqualTo(refused.getMessage());
    }

    @Test
    void aMisspeltColumnIsRefused() {
        assertThat(catchThrowableOfType(
                        UnreadableSourceException.class,
                        () -> ImportTables.of(
                                RELEASE, REGISTER, file("my.csv", HEADER.replace("where", "wehre")), null)))
                .hasMessageContaining("lacks [where] and has the unknown [wehre]");
    }

    private static Importer importer(@Nullable LocalDate edition, @Nullable Integer nuts, String mapping)
            throws UnreadableSourceException {
        SourceFile own = mapping.isEmpty() ? null : file("my.csv", HEADER + mapping);
        return new Importer(
                ImportTables.of(RELEASE, REGISTER, own, null), new ImportOptions(null, null, edition, nuts));
    }

    private static SourceFile file(String name, String text) throws UnreadableSourceException {
        return SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(Importer importer) {
        return importer.editions().get(0).sorted().stream()
                .map(f -> f.mapping().indicator() + " " + f.territory() + " " + f.year() + " " + f.value() + " "
                        + f.status() + " " + f.boundary())
                .toList();
    }
}
