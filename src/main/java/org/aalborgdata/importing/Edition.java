// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalborgdata.vocabulary.Label;

/** One edition of a dataset: what becomes one submission of its publisher. */
public final class Edition {
    private final String publisher;
    private final String dataset;
    private final LocalDate date;
    private final boolean dated;
    private final Set<String> files = new LinkedHashSet<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Integer> elsewhere = new TreeMap<>();
    private final Map<String, Integer> differing = new TreeMap<>();

    Edition(String publisher, String dataset, LocalDate date, boolean dated) {
        this.publisher = publisher;
        this.dataset = dataset;
        this.date = date;
        this.dated = dated;
    }

    void readFrom(String file) {
        files.add(file);
    }

    /** Takes a figure, unless the edition has one for the same territory, year, indicator and method. */
    void add(Figure figure) {
        Figure before = figures.get(figure.key());
        String detail = figure.territory() + " " + figure.year();
        if (before == null || figure.own() && !before.own()) {
            if (before != null) {
                before.tally().replaced(detail);
            }
            figures.put(figure.key(), figure);
            if (figure.isGap()) {
                figure.tally().countGap();
            } else {
                figure.tally().countImported();
            }
        } else {
            figure.tally().skipped(Skip.STATED_TWICE, detail);
        }
    }

    /** Lets go a figure that another submission of the publisher states for this edition. */
    void isIn(String submission, Figure figure) {
        figures.remove(figure.key());
        figure.tally().alreadyPublic(submission, figure.isGap());
        elsewhere.merge(submission, 1, Integer::sum);
    }

    void differsFrom(String submission) {
        differing.merge(submission, 1, Integer::sum);
    }

    /** How many figures were left out by the submission that states them, such as {@code eurostat/2019}. */
    public Map<String, Integer> elsewhere() {
        return Collections.unmodifiableMap(elsewhere);
    }

    /** How many figures another submission states otherwise for the same edition; they stand side by side. */
    public Map<String, Integer> differing() {
        return Collections.unmodifiableMap(differing);
    }

    /** Short name of the organisation. */
    public String publisher() {
        return publisher;
    }

    public String dataset() {
        return dataset;
    }

    /** Date of this state of the dataset. */
    public LocalDate date() {
        return date;
    }

    boolean dated() {
        return dated;
    }

    Set<String> files() {
        return files;
    }

    /** Title of its first dataset. */
    public Label title() {
        return figures.values().iterator().next().mapping().title();
    }

    /** The period of the submission, such as {@code tgs00010.2019-07-09}: another edition is another submission. */
    public String period() {
        return dataset.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + date;
    }

    /** Name for the file of the submission. */
    public String fileName() {
        return publisher + "-" + period() + ".ttl";
    }

    /** How many figures it has, gaps included. */
    public int size() {
        return figures.size();
    }

    List<Figure> sorted() {
        List<Figure> sorted = new ArrayList<>(figures.values());
        sorted.sort(Comparator.comparing((Figure f) -> f.mapping().indicator())
                .thenComparing(Figure::territory)
                .thenComparingInt(Figure::year)
                .thenComparing(f -> f.mapping().method()));
        return sorted;
    }

    Collection<Figure> figures() {
        return figures.values();
    }
}
