// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Label;

/** Figures that leave the level of their neighbouring years by a factor of about ten or more, or change their sign. */
final class Jumps {
    /** From a factor of 6.3 on; the next power of ten is then ten. */
    private static final double JUMP = 0.8;

    /** Of a single neighbour one cannot tell how much the series moves: only a factor near a power of ten is told. */
    private static final double NEAR_POWER_ALONE = 0.1;

    /** A single neighbour further away says nothing about one year. */
    private static final int YEARS_AWAY_ALONE = 5;

    /** Last digits in the smaller figure, below which rounding and chance make a factor of ten: counts of 2 and 20. */
    private static final double STEPS = 20;

    /** The same for a factor of thirty and more. */
    private static final double STEPS_OF_A_LARGE_JUMP = 3;

    private static final double LARGE_JUMP = 1.5;

    /** So many neighbours of one sign say that the other sign is unusual. */
    private static final int NEIGHBOURS_FOR_A_SIGN = 3;

    private Jumps() {}

    /** @param explained figures whose oddity another rule explains better */
    static List<StoreFault> faults(Book book, Set<Observed> explained) {
        List<StoreFault> faults = new ArrayList<>();
        for (Series series : book.series()) {
            for (Observed figure : series.ofFile()) {
                if (figure.sign() != 0 && !explained.contains(figure)) {
                    judge(series, figure, faults);
                }
            }
        }
        return faults;
    }

    private static void judge(Series series, Observed figure, List<StoreFault> faults) {
        Neighbours neighbours = Neighbours.of(series, figure);
        List<Observed> all = neighbours.all();
        if (all.isEmpty()) {
            return;
        }
        double level = Neighbours.level(all, figure.sign());
        if (isJump(series, figure, all, level)) {
            faults.add(Words.fault(StoreRule.JUMP, figure, jump(figure, level, all)));
        } else if (isStep(series, figure, neighbours)) {
            double earlier = Neighbours.level(neighbours.before(), figure.sign());
            faults.add(Words.fault(StoreRule.JUMP, figure, step(figure, earlier, neighbours)));
        } else if (hasOddSign(series, figure, all)) {
            faults.add(Words.fault(
                    StoreRule.ODD_SIGN, figure, new Label("neighbouring years: ", "Nachbarjahre: "), Words.years(all)));
        }
    }

    private static boolean isJump(Series series, Observed figure, List<Observed> all, double level) {
        double distance = Math.abs(figure.log() - level);
        if (!(distance >= JUMP) || !isLargeEnough(series, figure, level)) {
            return false;
        }
        if (all.size() > 1) {
            return true;
        }
        Observed only = all.get(0);
        boolean told = !only.isOfFile() || only.year() < figure.year();
        return told
                && Math.abs(only.year() - figure.year()) <= YEARS_AWAY_ALONE
                && Math.abs(distance - Math.rint(distance)) <= NEAR_POWER_ALONE;
    }

    /** The years before stand on one level, this one and those after it on another: a unit that changed for good. */
    private static boolean isStep(Series series, Observed figure, Neighbours neighbours) {
        if (neighbours.before().size() < 2 || neighbours.after().isEmpty()) {
            return false;
        }
        double earlier = Neighbours.level(neighbours.before(), figure.sign());
        double later = Neighbours.level(neighbours.after(), figure.sign());
        Observed last = neighbours.before().get(neighbours.before().size() - 1);
        return Math.abs(figure.log() - earlier) >= JUMP
                && Math.abs(figure.log() - last.log()) > Neighbours.SAME_LEVEL
                && Math.abs(figure.log() - later) <= Neighbours.SAME_LEVEL
                && Neighbours.spread(neighbours.before(), earlier) <= Neighbours.SAME_LEVEL
                && isLargeEnough(series, figure, earlier);
    }

    private static boolean hasOddSign(Series series, Observed figure, List<Observed> all) {
        double level = Neighbours.level(all, -figure.sign());
        return all.size() >= NEIGHBOURS_FOR_A_SIGN
                && all.stream().allMatch(n -> n.sign() == -figure.sign())
                && Math.abs(figure.log() - level) <= Neighbours.SAME_LEVEL
                && series.steps(figure.log(), level) >= STEPS;
    }

    private static boolean isLargeEnough(Series series, Observed figure, double level) {
        boolean large = Math.abs(figure.log() - level) >= LARGE_JUMP;
        return series.steps(figure.log(), level) >= (large ? STEPS_OF_A_LARGE_JUMP : STEPS);
    }

    private static Label jump(Observed figure, double level, List<Observed> all) {
        return Words.join(
                Words.factor(figure.log() - level),
                new Label(" the median of its neighbouring years: ", " wie der Median der Nachbarjahre: "),
                Words.years(all),
                Words.likely(figure.log() - level));
    }

    private static Label step(Observed figure, double earlier, Neighbours neighbours) {
        return Words.join(
                new Label("from here on ", "ab hier "),
                Words.factor(figure.log() - earlier),
                new Label(" the years before: ", " wie in den Jahren davor: "),
                Words.years(neighbours.all()),
                Words.likely(figure.log() - earlier));
    }
}
