// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.figures.Figure;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shown and what is written. The values are invented. */
class ComparisonsTest {
    private static final String INDICATOR = "AC10-01";

    @Test
    void thePreferredStatementIsShownAndTheOthersStandBeside() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2011, "2.9")
                .notPreferred()
                .edition("2019-08-04")
                .add();
        figures.figure("SE-0780", INDICATOR, 2011, "3.0").add();
        figures.figure("SE-0780", INDICATOR, 2011, "3.1")
                .notPreferred()
                .edition("2020-08-04")
                .add();

        Block block = compare(figures, "territory", "SE-0780").blocks().get(0);

        assertThat(block.points()).singleElement().satisfies(p -> {
            assertThat(p.figure().stated()).isEqualTo("3.0");
            assertThat(p.others()).extracting(Figure::stated).containsExactly("3.1", "2.9");
        });
    }

    @Test
    void latestIsEachTerritorysOwnYear() throws Exception {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2018, "2.9").add();
        figures.figure("SE-0780", INDICATOR, 2020, "2.4").add();
        figures.figure("SE-0780", INDICATOR, 2020, "2.5").notPreferred().add();
        figures.figure("FI-398", INDICATOR, 2017, "5.77").add();

        List<CSVRecord> rows = csv(compare(figures, "mode", "latest"));

        assertThat(rows)
                .extracting(r -> r.get("territory") + " " + r.get("year") + " " + r.get("value"))
                .containsExactly("FI-398 2017 5.77", "SE-0780 2020 2.4");
    }

    @Test
    void gapsHaveTheirReasonAndNeverAZero() throws Exception {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2018, "2.9").add();
        figures.gap("SE-0780", INDICATOR, 2019, "not-collected");

        Comparison comparison = compare(figures, "territory", "SE-0780");
        CSVRecord gap = csv(comparison).get(1);

        assertThat(gap.get("value")).isEmpty();
        assertThat(gap.get("gap")).isEqualTo("not-collected");
        assertThat(gap.get("year")).isEqualTo("2019");
        assertThat(comparison.blocks().get(0).gaps().get(0).reason().de()).isEqualTo("nicht erhoben");
    }

    @Test
    void aTerritoryWithoutFigureAndReasonIsNamed() {
        Block block =
                compare(new MadeUpFigures(), "territory", "SE-0780").blocks().get(0);

        assertThat(block.isEmpty()).isTrue();
        assertThat(block.silent()).singleElement().satisfies(t -> assertThat(t.code())
                .isEqualTo("SE-0780"));
    }

    @Test
    void peersAreOfTheSameTypeAndCountry() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE110", INDICATOR, 2019, "2").add();
        figures.figure("SE224", INDICATOR, 2019, "3").add();
        figures.figure("SE-0780", INDICATOR, 2019, "4").add();

        Comparison comparison = figures.compare(ComparisonRequest.parse(
                Map.of("indicator", List.of(INDICATOR), "territory", List.of("SE224"), "peers", List.of("alike"))));

        assertThat(comparison.blocks().get(0).panels().get(0).series())
                .extracting(s -> s.territory().code() + s.peer())
                .containsExactly("SE224false", "SE110true");
    }

    @Test
    void inventedFiguresStandBesideRealOnesOnlyWhereAskedFor() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE224", INDICATOR, 2019, "3").add();
        figures.figure("SE-0780", INDICATOR, 2019, "4").demonstration().add();

        assertThat(compare(figures, "indicator", INDICATOR)
                        .blocks()
                        .get(0)
                        .panels()
                        .get(0)
                        .series())
                .extracting(s -> s.territory().code())
                .containsExactly("SE224");
        assertThat(compare(figures, "territory", "SE-0780")
                        .blocks()
                        .get(0)
                        .panels()
                        .get(0)
                        .series())
                .extracting(s -> s.territory().code())
                .containsExactly("SE-0780");
    }

    @Test
    void unknownThingsAreNamed() {
        assertThatThrownBy(() -> compare(new MadeUpFigures(), "territory", "SE-9999"))
                .isInstanceOf(InvalidComparisonException.class)
                .hasMessageContaining("territory")
                .hasMessageContaining("SE-9999");
        assertThatThrownBy(() -> compare(new MadeUpFigures(), "against", "SE-9999"))
                .hasMessageContaining("against")
                .hasMessageContaining("SE-9999");
        assertThatThrownBy(() -> compare(new MadeUpFigures(), "indicator", "AC99-99"))
                .hasMessageContaining("indicator")
                .hasMessageContaining("AC99-99");
    }

    @Test
    void aSourceThatSpreadsheetsWouldRunIsDefused() throws Exception {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2019, "-1.5")
                .source("=HYPERLINK(\"https://example.org\")")
                .add();

        CSVRecord row = csv(compare(figures, "territory", "SE-0780")).get(0);

        assertThat(row.get("source")).startsWith("'=");
        assertThat(row.get("value")).isEqualTo("-1.5");
    }

    @Test
    void rowsAreCutByLineEndsOfTheStandard() throws Exception {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2019, "2.84").add();
        StringBuilder out = new StringBuilder();

        ComparisonCsv.write(compare(figures, "territory", "SE-0780"), out);

        assertThat(out.toString().split("\r\n")).hasSize(2);
        assertThat(out.toString()).startsWith("territory,territory_name,indicator,");
    }

    @Test
    void jsonHoldsTheSameWithDigitsAndReasons() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("SE-0780", INDICATOR, 2019, "2.80").status("P").add();

        JsonNode block = JsonMapper.builder()
                .build()
                .readTree(ComparisonJson.write(compare(figures, "territory", "SE-0780")))
                .get("indicators")
                .get(0);
        JsonNode point = block.at("/panels/0/series/0/points/0");

        assertThat(point.get("value").asString()).isEqualTo("2.80");
        assertThat(point.get("comparability").asString()).isEqualTo("caveats: provisional");
        assertThat(block.at("/caveats/0/text/de").asString()).contains("vorläufig");
        assertThat(block.get("unitName").get("en").asString()).isEqualTo("t CO₂e per inhabitant");
    }

    @Test
    void whatWasInventedSaysSoInEveryRow() throws Exception {
        String change = "AC10-10";
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("FI-398", change, 2019, "-40").method("other").add();
        figures.figure("SE-0780", change, 2019, "-59").demonstration().add();
        figures.figure("SE-0780", change, 2019, "-58")
                .notPreferred()
                .demonstration()
                .add();

        Comparison comparison = figures.compare(ComparisonRequest.parse(
                Map.of("indicator", List.of(change), "territory", List.of("FI-398", "SE-0780"))));

        assertThat(csv(comparison))
                .extracting(r -> r.get("comparability"))
                .containsExactly(
                        "not comparable: method",
                        "not comparable: method; demonstration",
                        "superseded by the preferred statement; demonstration");
        JsonNode panels = JsonMapper.builder()
                .build()
                .readTree(ComparisonJson.write(comparison))
                .at("/indicators/0/panels");
        assertThat(panels.at("/0/series/0/points/0/demonstration").asBoolean()).isFalse();
        assertThat(panels.at("/1/series/0/points/0/demonstration").asBoolean()).isTrue();
        assertThat(panels.at("/1/series/0/points/0/otherStatements/0/demonstration")
                        .asBoolean())
                .isTrue();
    }

    private static Comparison compare(MadeUpFigures figures, String parameter, String value) {
        Map<String, List<String>> parameters = "indicator".equals(parameter)
                ? Map.of("indicator", List.of(value))
                : Map.of("indicator", List.of(INDICATOR), parameter, List.of(value));
        return figures.compare(ComparisonRequest.parse(parameters));
    }

    private static List<CSVRecord> csv(Comparison comparison) throws Exception {
        StringBuilder out = new StringBuilder();
        ComparisonCsv.write(comparison, out);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(out.toString()))
                .getRecords();
    }
}
