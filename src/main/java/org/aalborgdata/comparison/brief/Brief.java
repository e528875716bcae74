// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Territory;

/**
 * A comparison seen in both ways a brief needs: over the years, and at the latest year of each territory.
 *
 * @param request as it was asked, in its own view
 * @param series the same over the years
 * @param topics one per indicator that has figures, in the order asked
 */
public record Brief(ComparisonRequest request, Comparison series, Comparison latest, List<Topic> topics) {

    /**
     * One indicator.
     *
     * @param series its figures over the years
     * @param latest its latest figures
     * @param moves one per territory, those asked for first
     */
    public record Topic(Block series, Block latest, List<Move> moves) {
        /** The latest value of each territory, those asked for first. */
        public List<Point> values() {
            return latest.points();
        }
    }

    /** The brief of what is asked for, of the state of figures that the caller holds. */
    public static Brief of(ComparisonRequest request, Comparisons comparisons, Figures figures) {
        Comparison series = comparisons.compare(request.as(View.TREND), figures);
        Comparison latest = comparisons.compare(request.as(View.LATEST), figures);
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < series.blocks().size(); i++) {
            Block block = series.blocks().get(i);
            if (!block.isEmpty()) {
                topics.add(new Topic(block, latest.blocks().get(i), moves(block)));
            }
        }
        return new Brief(request, series, latest, topics);
    }

    /** Indicators asked for that have no figures here. */
    public List<Block> withoutFigures() {
        return series.blocks().stream().filter(Block::isEmpty).toList();
    }

    private static List<Move> moves(Block block) {
        Map<Territory, List<Point>> byTerritory = new LinkedHashMap<>();
        block.panels().stream()
                .flatMap(p -> p.series().stream())
                .sorted(Comparator.comparing(s -> s.peer()))
                .forEach(s -> byTerritory
                        .computeIfAbsent(s.territory(), t -> new ArrayList<>())
                        .addAll(s.points()));
        List<Move> moves = new ArrayList<>();
        byTerritory.forEach((territory, points) -> {
            points.sort(Comparator.comparingInt(p -> p.figure().year()));
            moves.add(Move.of(territory, points));
        });
        return moves;
    }
}
