// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.StoreFault;
import org.apache.jena.graph.Node;

/**
 * Warns of figures that hardly can be, by what is public and by the file itself: its other years, its other territories.
 * Thread-safe. Takes time in proportion to the figures of the file and of its indicators in the store.
 */
public final class Plausibility {
    private final Register register;

    public Plausibility(Register register) {
        this.register = register;
    }

    /**
     * @param store what is public; {@link Figures#none()} to compare the file with itself only
     * @return what breaks one of the rules PLA, with the numbers that raised it
     */
    public List<StoreFault> faults(Submission submission, Figures store) {
        List<Observed> file = FileFigures.of(submission.graph());
        Book book = new Book(file, store, submission.node().map(Node::getURI).orElse(null));
        return faults(book);
    }

    List<StoreFault> faults(Book book) {
        Set<Observed> explained = new HashSet<>();
        List<StoreFault> faults = new ArrayList<>();
        faults.addAll(Jumps.faults(book, explained));
        return faults;
    }
}
