// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.ranking.Ranking;
import org.aalborgdata.comparison.ranking.Ranking.Place;
import org.aalborgdata.web.Page;

/** The latest values in the order of their rank; those that are not ranked stand last, without a number. */
final class RankedDrawing {
    private RankedDrawing() {}

    static Drawing of(Page page, Block block, Panel panel) {
        Ranking ranking = Ranking.of(block.indicator(), panel.points());
        if (ranking.none() != null) {
            Drawing plain = plain(page, block, panel);
            List<String> notes = new ArrayList<>(List.of(page.in(ranking.none())));
            notes.addAll(plain.notes());
            return new Drawing(plain.name(), plain.method(), plain.chart(), notes);
        }
        List<Series> ordered = new ArrayList<>();
        List<String> ranks = new ArrayList<>();
        for (Place place : ranking.places()) {
            ordered.add(series(panel, place.point().territory().iri()));
            ranks.add(rank(page, place) + "  ");
        }
        ranking.leftOut().forEach(out -> {
            ordered.add(series(panel, out.point().territory().iri()));
            ranks.add("–  ");
        });
        Drawing drawn = plain(page, block, new Panel(panel.method(), ordered));
        Map<String, Object> chart = new LinkedHashMap<>(drawn.chart());
        List<Object> named = new ArrayList<>();
        int i = 0;
        for (Object series : (List<?>) drawn.chart().get("series")) {
            Map<Object, Object> one = new LinkedHashMap<>((Map<?, ?>) series);
            one.put("name", ranks.get(i++) + one.get("name"));
            named.add(one);
        }
        chart.put("series", named);
        List<String> notes = new ArrayList<>(drawn.notes());
        notes.add(0, page.t("rank.order", String.valueOf(Ranking.TOLERANCE_PERCENT)));
        return new Drawing(drawn.name(), drawn.method(), chart, notes);
    }

    private static Drawing plain(Page page, Block block, Panel panel) {
        return ChartData.of(page, new Axis(1, List.of(new Member(block, panel))), View.LATEST);
    }

    /** Such as {@code 3}, or {@code 3–5}. */
    static String rank(Page page, Place place) {
        return place.isRange() ? page.t("rank.range", place.first(), place.last()) : String.valueOf(place.first());
    }

    private static Series series(Panel panel, String territory) {
        return panel.series().stream()
                .filter(s -> s.territory().iri().equals(territory))
                .findFirst()
                .orElseThrow();
    }
}
