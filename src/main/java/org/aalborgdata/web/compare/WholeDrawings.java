// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.comparison.profile.CommitmentProfile;
import org.aalborgdata.comparison.profile.Standing;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Sources;
import org.aalborgdata.web.Sources.Source;

/** The charts of views about all indicators: shares by commitment, and what is known of each territory. */
public final class WholeDrawings {
    private WholeDrawings() {}

    /** One bar per commitment, parted by how many of its indicators are counted under each state. */
    public static Drawings.Part profile(Page page, TerritoryProfile profile) {
        Map<String, Object> chart = ChartData.common(page);
        chart.put("kind", "shares");
        chart.put("size", profile.commitments().size());
        chart.put(
                "categories",
                profile.commitments().stream().map(c -> name(page, c)).toList());
        List<Object> series = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            String words = page.t("standing." + standing.key());
            one.put("name", words);
            one.put("tone", standing.key());
            List<Object> points = new ArrayList<>();
            for (CommitmentProfile c : profile.commitments()) {
                Map<String, Object> point = new LinkedHashMap<>();
                point.put("value", c.percent(standing));
                point.put("text", c.count(standing) == 0 ? "" : String.valueOf(c.count(standing)));
                point.put("title", page.t("profile.point", name(page, c), words, c.count(standing), c.total()));
                points.add(point);
            }
            one.put("points", points);
            series.add(one);
        }
        chart.put("series", series);
        Drawing drawing = new Drawing(
                page.t("profile.name", page.in(profile.territory().name())),
                null,
                chart,
                List.of(page.t("profile.marks")));
        return new Drawings.Part(drawing, null, sources(Stream.of(profile)));
    }

    /** One row per territory, one column per commitment. */
    static Drawings.Part coverage(Page page, List<TerritoryProfile> profiles) {
        Map<String, Object> chart = ChartData.common(page);
        chart.put("kind", "matrix");
        chart.put("size", profiles.size());
        chart.put(
                "columns",
                profiles.isEmpty()
                        ? List.of()
                        : profiles.get(0).commitments().stream()
                                .map(c -> c.commitment().number())
                                .toList());
        chart.put(
                "rows",
                profiles.stream().map(p -> page.in(p.territory().name())).toList());
        List<Object> cells = new ArrayList<>();
        for (int row = 0; row < profiles.size(); row++) {
            for (CommitmentProfile c : profiles.get(row).commitments()) {
                Map<String, Object> cell = new LinkedHashMap<>();
                cell.put("row", row);
                cell.put("column", Integer.parseInt(c.commitment().number()) - 1);
                cell.put("step", step(c));
                cell.put("text", c.withFigures() == 0 ? "–" : String.valueOf(c.withFigures()));
                cells.add(cell);
            }
        }
        chart.put("cells", cells);
        Drawing drawing =
                new Drawing(page.t("coverage.name", profiles.size()), null, chart, List.of(page.t("coverage.marks")));
        return new Drawings.Part(drawing, null, sources(profiles.stream()));
    }

    /** How dark a cell is: 0 for nothing known, up to 4 for all indicators. */
    public static int step(CommitmentProfile c) {
        return c.withFigures() == 0 ? 0 : Math.min(4, 1 + c.withFigures() * 4 / (c.total() + 1));
    }

    /** Such as {@code 10 Local to global}. */
    public static String name(Page page, CommitmentProfile c) {
        return c.commitment().number() + " " + page.in(c.commitment().title());
    }

    static Picture picture(Page page, WholeView view, String address, int width) {
        List<Picture.Part> parts = new ArrayList<>();
        if (view.isProfile()) {
            for (TerritoryProfile profile : view.profiles()) {
                parts.add(part(page, page.in(profile.territory().name()), profile(page, profile)));
            }
        } else {
            parts.add(part(page, page.t("coverage.head"), coverage(page, view.profiles())));
        }
        return new Picture(width, page.title(), parts, List.of(page.t("picture.foot", page.version()), address));
    }

    private static Picture.Part part(Page page, String head, Drawings.Part drawn) {
        List<String> foot = new ArrayList<>(drawn.drawing().notes());
        if (!drawn.sources().list().isEmpty()) {
            foot.add(page.count("chart.source", drawn.sources().list().size()) + " "
                    + String.join(
                            "; ",
                            drawn.sources().first().stream()
                                    .map(s -> page.host(s.iri()))
                                    .distinct()
                                    .toList())
                    + (drawn.sources().more() > 0
                            ? "; "
                                    + page.t(
                                            "picture.moreSources",
                                            drawn.sources().more())
                            : ""));
        }
        return new Picture.Part(List.of(head), drawn.drawing().chart(), foot);
    }

    private static Sources sources(Stream<TerritoryProfile> profiles) {
        return new Sources(profiles.flatMap(p -> p.indicators().stream())
                .flatMap(i -> Stream.of(i.trend().latest(), i.trend().earlier()))
                .filter(java.util.Objects::nonNull)
                .map(f -> new Source(f.source(), f.edition()))
                .distinct()
                .toList());
    }

    /** All states in their order. */
    public static List<Standing> standings() {
        return Arrays.asList(Standing.values());
    }
}
