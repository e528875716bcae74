// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ranking.Ranking;
import org.aalborgdata.comparison.ranking.Ranking.Place;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A ranking as a table.
 *
 * @param method label of the one method of its values; null if methods do not decide
 * @param none why nothing is ranked; null if something is
 */
public record RankRows(@Nullable Label method, @Nullable Label none, List<Row> rows) {

    /** @param rank empty for a value without one */
    public record Row(String rank, Point point, String why) {}

    /** One for each panel. */
    public static List<RankRows> of(Page page, Block block) {
        return block.panels().stream().map(p -> of(page, block, p)).toList();
    }

    private static RankRows of(Page page, Block block, Panel panel) {
        Ranking ranking = Ranking.of(block.indicator(), panel.points());
        List<Row> rows = new ArrayList<>();
        for (Place place : ranking.places()) {
            String why = place.caveats().stream()
                    .map(g -> page.t("rank.caveat." + g.code()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            rows.add(new Row(
                    RankedDrawing.rank(page, place),
                    place.point(),
                    why.isEmpty() && place.isRange() ? page.t("rank.near") : why));
        }
        ranking.leftOut().forEach(out -> rows.add(new Row("", out.point(), page.in(out.reason()))));
        return new RankRows(panel.method(), ranking.none(), rows);
    }
}
