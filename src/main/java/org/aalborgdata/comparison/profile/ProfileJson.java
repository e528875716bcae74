// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.comparison.TableDescription;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Profiles as JSON, and the description of their tables as CSVW has it (W3C, 17 December 2015). */
public final class ProfileJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProfileJson() {}

    /**
     * Counts by commitment, with texts in both languages.
     *
     * @param request the query string of the view
     * @param withIndicators whether every indicator is listed with what it rests on
     */
    public static String write(String request, List<TerritoryProfile> profiles, boolean withIndicators) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("request", request);
        root.put(
                "territories",
                profiles.stream().map(p -> territory(p, withIndicators)).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static Map<String, Object> territory(TerritoryProfile profile, boolean withIndicators) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("territory", profile.territory().iri());
        map.put("code", profile.territory().code());
        map.put("name", text(profile.territory().name()));
        List<Object> commitments = new ArrayList<>();
        for (CommitmentProfile c : profile.commitments()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("commitment", c.commitment().iri());
            one.put("number", c.commitment().number());
            one.put("name", text(c.commitment().title()));
            one.put("indicators", c.total());
            one.put("withFigures", c.withFigures());
            c.latestYear().ifPresent(y -> one.put("latestYear", y));
            Map<String, Object> counts = new LinkedHashMap<>();
            c.standings().forEach((s, n) -> counts.put(s.key(), n));
            one.put("standings", counts);
            if (withIndicators) {
                one.put(
                        "list",
                        c.indicators().stream().map(ProfileJson::indicator).toList());
            }
            commitments.add(one);
        }
        map.put("commitments", commitments);
        return map;
    }

    private static Map<String, Object> indicator(IndicatorState state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("indicator", state.indicator().iri());
        map.put("name", text(state.indicator().label()));
        map.put("unitName", text(state.unit()));
        map.put("standing", state.standing().key());
        map.put("rule", text(state.rule()));
        Map<String, Object> trend = new LinkedHashMap<>();
        trend.put("state", state.trend().state().key());
        trend.put("rule", text(state.trend().rule()));
        trend.put("uncertain", state.trend().uncertain());
        put(trend, "latest", figure(state.trend().latest()));
        put(trend, "earlier", figure(state.trend().earlier()));
        if (state.trend().percent() != null) {
            trend.put("changePercent", ProfileCsv.percent(state.trend().percent()));
        }
        map.put("trend", trend);
        map.put("targets", state.targets().stream().map(t -> target(state, t)).toList());
        return map;
    }

    private static Map<String, Object> target(IndicatorState state, TargetRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("target", row.target().record());
        map.put("year", row.target().year());
        map.put("value", row.target().stated());
        map.put("state", row.progress().state().key());
        map.put("counted", row.equals(state.target()));
        return map;
    }

    private static @Nullable Map<String, Object> figure(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("observation", figure.observation());
        map.put("year", figure.year());
        map.put("value", figure.stated());
        map.put("status", figure.statuses());
        map.put("demonstration", figure.demonstration());
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static Map<String, String> text(Label label) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("en", label.en());
        map.put("de", label.de());
        return map;
    }

    /**
     * Describes a table.
     *
     * @param columns of {@link ProfileCsv}
     * @param title in English
     * @param address of the table
     * @param page address of the page with the same view
     * @param current the public versions
     */
    public static String metadata(
            List<TerritoryProfile> profiles,
            Map<String, List<String>> columns,
            String title,
            String address,
            String page,
            List<Receipt> current) {
        List<Figure> figures = profiles.stream()
                .flatMap(p -> p.indicators().stream())
                .flatMap(i -> Stream.of(i.trend().latest(), i.trend().earlier()))
                .filter(java.util.Objects::nonNull)
                .toList();
        return TableDescription.write(columns, title, address, page, figures, current, Map.of());
    }
}
