// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.comparison.Judgement.Reason;
import org.aalborgdata.register.Territory;

/**
 * Every value of one indicator held against those of one territory.
 *
 * <p>Where years stand side by side, a value is held against that of the same year, else against that of the nearest year, the
 * later of two; the territory's own values are held against its latest one. Where each territory shows its latest year, it is
 * held against the territory's latest.
 */
public final class Pairs {
    private final Indicator indicator;
    private final Territory reference;
    private final Mode mode;
    private final TreeMap<Integer, Point> years;

    private Pairs(Indicator indicator, Territory reference, Mode mode, TreeMap<Integer, Point> years) {
        this.indicator = indicator;
        this.reference = reference;
        this.mode = mode;
        this.years = years;
    }

    /** A value held against another. */
    public record Pair(Point other, Judgement judgement) {}

    /**
     * All values of one territory held against the reference.
     *
     * @param counts for each ground that occurs, in the order of {@link Ground}, at how many values
     * @param example a reason for each ground
     */
    public record Summary(
            Territory territory,
            int values,
            Verdict verdict,
            Map<Ground, Integer> counts,
            Map<Ground, Reason> example) {}

    /** Against the territory asked for, else against the first one of the request; empty if it has no value here. */
    public static Optional<Pairs> of(ComparisonRequest request, Block block) {
        String against = request.reading().against();
        String iri = against != null
                ? against
                : request.territories().isEmpty() ? null : request.territories().get(0);
        TreeMap<Integer, Point> years = new TreeMap<>();
        for (Point p : block.points()) {
            if (p.territory().iri().equals(iri)) {
                years.put(p.figure().year(), p);
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pairs(
                        block.indicator(), years.lastEntry().getValue().territory(), request.mode(), years));
    }

    /** The territory that the others are held against. */
    public Territory reference() {
        return reference;
    }

    /** Empty for the value that all are held against. */
    public Optional<Pair> of(Point point) {
        Point latest = years.lastEntry().getValue();
        boolean own = point.territory().iri().equals(reference.iri());
        if (own && point == latest) {
            return Optional.empty();
        }
        Point other =
                own || mode == Mode.LATEST ? latest : nearest(point.figure().year());
        boolean sameYear = other.figure().year() == point.figure().year();
        return Optional.of(new Pair(other, Comparability.judge(indicator, point, indicator, other, own || sameYear)));
    }

    private Point nearest(int year) {
        Map.Entry<Integer, Point> before = years.floorEntry(year);
        Map.Entry<Integer, Point> after = years.ceilingEntry(year);
        if (before == null || after == null) {
            return (before == null ? java.util.Objects.requireNonNull(after) : before).getValue();
        }
        return (year - before.getKey() < after.getKey() - year ? before : after).getValue();
    }

    /** One line per territory other than the reference, in the order of the block. */
    public List<Summary> summaries(Block block) {
        Map<Territory, List<Judgement>> found = new LinkedHashMap<>();
        for (Point p : block.points()) {
            if (!p.territory().iri().equals(reference.iri())) {
                of(p).ifPresent(pair -> found.computeIfAbsent(p.territory(), t -> new ArrayList<>())
                        .add(pair.judgement()));
            }
        }
        return found.entrySet().stream()
                .map(e -> summary(e.getKey(), e.getValue()))
                .toList();
    }

    private static Summary summary(Territory territory, List<Judgement> judgements) {
        Map<Ground, Integer> counts = new TreeMap<>();
        Map<Ground, Reason> example = new TreeMap<>();
        Verdict worst = Verdict.COMPARABLE;
        for (Judgement j : judgements) {
            worst = j.verdict().compareTo(worst) > 0 ? j.verdict() : worst;
            for (Reason r : j.reasons()) {
                counts.merge(r.ground(), 1, Integer::sum);
                example.put(r.ground(), r);
            }
        }
        return new Summary(territory, judgements.size(), worst, counts, example);
    }
}
