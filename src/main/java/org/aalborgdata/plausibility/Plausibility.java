// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Node;

/**
 * Warns of figures that hardly can be, by what is public and by the file itself: its other years, its other territories.
 * Thread-safe. Takes time in proportion to the figures of the file and of its indicators in the store.
 */
public final class Plausibility {
    private final Catalogue catalogue;
    private final Register register;

    public Plausibility(Catalogue catalogue, Register register) {
        this.catalogue = catalogue;
        this.register = register;
    }

    /**
     * @param store what is public; {@link Figures#none()} to compare the file with itself only
     * @return what breaks one of the rules PLA, with the numbers that raised it
     */
    public List<StoreFault> faults(Submission submission, Figures store) {
        List<Observed> file = FileFigures.of(submission.graph());
        if (file.isEmpty()) {
            return List.of();
        }
        return faults(new Book(file, store, submission.node().map(Node::getURI).orElse(null)));
    }

    /** What is explained as swapped is not told as a jump once more, and a jump not as far from its peers. */
    List<StoreFault> faults(Book book) {
        Set<Observed> explained = new HashSet<>();
        List<StoreFault> faults = new ArrayList<>(new Swaps(book).faults(explained));
        faults.addAll(Jumps.faults(book, explained));
        faults.addAll(new Peers(book, this::type, this::isRelative).faults(explained));
        faults.addAll(CopiedYears.faults(book));
        faults.addAll(new EqualSeries(book, this::isSameLand).faults());
        return faults;
    }

    private String type(String territory) {
        return register.territory(territory).map(Territory::type).orElse("");
    }

    /** Shares, concentrations and figures per inhabitant; an organisation's own indicator only by its unit. */
    private boolean isRelative(SeriesKey series) {
        boolean perSomething = catalogue
                .indicator(series.indicator())
                .filter(i -> i.denominator() != null)
                .isPresent();
        return perSomething || series.unit().equals("%") || series.unit().contains("/");
    }

    /**
     * A city that is a district, a district that is a region: one is part of the other and may be all of it. NUTS codes
     * say so by their beginning.
     */
    private boolean isSameLand(String one, String other) {
        return contains(one, other)
                || contains(other, one)
                || Iris.lastSegment(one).startsWith(Iris.lastSegment(other))
                || Iris.lastSegment(other).startsWith(Iris.lastSegment(one));
    }

    private boolean contains(String larger, String smaller) {
        String place = smaller;
        for (int step = 0; place != null && step < DEEPEST; step++) {
            if (place.equals(larger)) {
                return true;
            }
            place = register.territory(place).map(Territory::partOf).orElse(null);
        }
        return false;
    }

    /** Levels from a district to a country; a register that goes in circles must not stop a check. */
    private static final int DEEPEST = 8;
}
