// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Profiles as tables per RFC 4180: one row per territory and indicator, or the counts, one row per territory and commitment.
 * Codes are English whatever the language of the page; what is not known is an empty cell.
 */
public final class ProfileCsv {
    /** Name, datatype of CSVW and description of each column of {@link #indicators}. */
    public static final Map<String, List<String>> INDICATOR_COLUMNS = Columns.of(
            "territory,string,Code of the territory",
            "territory_name,string,Name of the territory in English",
            "commitment,integer,Number of the commitment of the indicator's primary point",
            "indicator,string,Code of the indicator",
            "indicator_name,string,Name of the indicator in English",
            "unit,string,UCUM code of the unit",
            "standing,string,The state under which it is counted: its target where progress can be measured or else its trend",
            "trend,string,Which way it moved: the latest figure against the earliest comparable one of five years before",
            "latest_year,gYear,Year of the latest figure",
            "latest_value,decimal,Value with the digits of its source",
            "latest_observation,anyURI,The record of the latest figure",
            "earlier_year,gYear,Year of the figure it is compared with",
            "earlier_value,decimal,Value with the digits of its source",
            "earlier_observation,anyURI,The record of the earlier figure",
            "change_percent,decimal,Change in percent of the earlier value",
            "uncertain,boolean,Whether one of the two is provisional or estimated or called unreliable",
            "target,anyURI,The record of the territory's own target that is counted",
            "target_year,gYear,Year of the target",
            "target_value,decimal,Value of the target",
            "target_state,string,How far the target is by the published formula",
            "rule,string,Why the standing is what it is");

    /** The same of {@link #commitments}. */
    public static final Map<String, List<String>> COMMITMENT_COLUMNS = Columns.of(
            "territory,string,Code of the territory",
            "territory_name,string,Name of the territory in English",
            "commitment,integer,Number of the commitment",
            "commitment_name,string,Name of the commitment in English",
            "indicators,integer,How many indicators the commitment has",
            "with_figures,integer,How many of them have a figure",
            "latest_year,gYear,Year of the newest figure",
            "on_track,integer,Indicators whose target is reached or on the required path",
            "improving,integer,Indicators without a measurable target that improve",
            "no_clear_change,integer,Indicators without a measurable target that hardly move",
            "worsening,integer,Indicators without a measurable target that worsen",
            "off_track,integer,Indicators whose target is missed or behind the required path",
            "not_judged,integer,Indicators with figures but neither target nor trend",
            "no_data,integer,Indicators without any figure");

    private ProfileCsv() {}

    /** @throws IOException only as {@code out} throws it */
    public static void indicators(List<TerritoryProfile> profiles, Appendable out) throws IOException {
        CSVPrinter printer = printer(INDICATOR_COLUMNS, out);
        for (TerritoryProfile profile : profiles) {
            for (IndicatorState state : profile.indicators()) {
                Trend trend = state.trend();
                List<Object> row = new ArrayList<>();
                row.add(CsvText.safe(profile.territory().code()));
                row.add(CsvText.safe(profile.territory().name().en()));
                row.add(state.indicator().commitment());
                row.add(CsvText.safe(state.indicator().code()));
                row.add(CsvText.safe(state.indicator().label().en()));
                row.add(CsvText.safe(state.indicator().unit()));
                row.add(state.standing().key());
                row.add(trend.state().key());
                row.addAll(figure(trend.latest()));
                row.addAll(figure(trend.earlier()));
                row.add(trend.percent() == null ? "" : percent(trend.percent()));
                row.add(trend.latest() == null ? "" : trend.uncertain());
                row.addAll(target(state.target()));
                row.add(CsvText.safe(state.rule().en()));
                printer.printRecord(row);
            }
        }
        printer.flush();
    }

    /** @throws IOException only as {@code out} throws it */
    public static void commitments(List<TerritoryProfile> profiles, Appendable out) throws IOException {
        CSVPrinter printer = printer(COMMITMENT_COLUMNS, out);
        for (TerritoryProfile profile : profiles) {
            for (CommitmentProfile commitment : profile.commitments()) {
                List<Object> row = new ArrayList<>();
                row.add(CsvText.safe(profile.territory().code()));
                row.add(CsvText.safe(profile.territory().name().en()));
                row.add(commitment.commitment().number());
                row.add(CsvText.safe(commitment.commitment().title().en()));
                row.add(commitment.total());
                row.add(commitment.withFigures());
                row.add(
                        commitment.latestYear().isPresent()
                                ? commitment.latestYear().getAsInt()
                                : "");
                row.addAll(commitment.standings().values());
                printer.printRecord(row);
            }
        }
        printer.flush();
    }

    private static CSVPrinter printer(Map<String, List<String>> columns, Appendable out) throws IOException {
        return new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns.keySet().toArray(String[]::new))
                        .get());
    }

    private static List<Object> figure(@Nullable Figure figure) {
        return figure == null
                ? List.of("", "", "")
                : List.of(figure.year(), CsvText.number(figure.stated()), CsvText.safe(figure.observation()));
    }

    private static List<Object> target(@Nullable TargetRow row) {
        return row == null
                ? List.of("", "", "", "")
                : List.of(
                        CsvText.safe(row.target().record()),
                        row.target().year(),
                        CsvText.number(row.target().stated()),
                        row.progress().state().key());
    }

    static String percent(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
