// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.management.exchange.Match;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A neighbouring framework, its terms by number, and what of ours was mapped to each (section k of the requirements).
 *
 * @param framework its concept scheme
 * @param slug last part of its IRI, such as {@code eci}
 * @param edition to which the numbers belong; null if not stated
 * @param definition what it is and what was taken from it
 * @param terms in the order of their numbers
 */
public record Framework(
        Named framework, String slug, @Nullable String edition, Label definition, List<Term> terms) {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    /**
     * A framework in the list of all.
     *
     * @param terms how many terms are listed
     * @param mapped how many of them have a mapping
     * @param mappings how many mappings there are
     */
    public record Summary(
            Named framework,
            String slug,
            @Nullable String edition,
            Label definition,
            int terms,
            int mapped,
            int mappings) {}

    /**
     * One numbered term.
     *
     * @param primary the point of the Commitments it is counted under; null if none is stated
     * @param points commitments and points mapped to it, each with its mapping
     * @param indicators indicators mapped to it
     */
    public record Term(
            Named term, String notation, @Nullable Named primary, List<Match> points, List<Match> indicators) {
        public boolean mapped() {
            return !points.isEmpty() || !indicators.isEmpty();
        }
    }

    /**
     * One mapping.
     *
     * @param record its IRI
     * @param notation of our side, such as {@code 6.2} or {@code AC06-05}
     * @param relation local name of the SKOS property, such as {@code closeMatch}
     * @param status proposed, reviewed or sourced
     * @param confidence on what it rests, in English; null if not stated
     */
    public record Match(
            String record,
            Named ours,
            String notation,
            String relation,
            Named status,
            @Nullable String confidence) {}

    /** All frameworks to which something of ours is mapped, by short name. */
    public static List<Summary> all(Reading reading) {
        return reading.rows("frameworks", row -> {
            Named framework = row.named("framework");
            return new Summary(
                    framework,
                    row.text("notation"),
                    row.maybeText("edition"),
                    definition(row, framework),
                    row.integer("terms"),
                    row.integer("mappedTerms"),
                    row.integer("mappings"));
        });
    }

    /** One framework; empty if there is none of that name or nothing is mapped to it. */
    public static Optional<Framework> of(Reading reading, String slug) {
        return all(reading).stream()
                .filter(s -> s.slug().equals(slug))
                .findFirst()
                .map(summary -> {
                    Map<String, Term> terms = new LinkedHashMap<>();
                    reading.rows(
                            "framework-terms",
                            Map.of("framework", summary.framework().iri()),
                            row -> {
                                Term term = terms.computeIfAbsent(
                                        row.text("term"),
                                        iri -> new Term(
                                                row.named("term"),
                                                row.text("notation"),
                                                row.maybeNamed("primary"),
                                                new ArrayList<>(),
                                                new ArrayList<>()));
                                if (row.has("mapping")) {
                                    (row.isTrue("isIndicator") ? term.indicators() : term.points()).add(match(row));
                                }
                                return term;
                            });
                    List<Term> sorted = terms.values().stream()
                            .map(t -> new Term(
                                    t.term(), t.notation(), t.primary(), inOrder(t.points()), inOrder(t.indicators())))
                            .sorted(Comparator.comparing(Term::notation, Framework::byNumber))
                            .toList();
                    return new Framework(summary.framework(), slug, summary.edition(), summary.definition(), sorted);
                });
    }

    private static Match match(Row row) {
        return new Match(
                row.text("mapping"),
                row.named("ours"),
                row.text("oursNotation"),
                Iris.lastSegment(row.text("relation")),
                row.named("status"),
                row.maybeText("confidence"));
    }

    private static Label definition(Row row, Named framework) {
        Label text = row.maybeLabel("framework", Terms.DEFINITION);
        return text == null ? framework.name() : text;
    }

    private static List<Match> inOrder(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(Match::notation, Framework::byNumber))
                .toList();
    }

    /** 5.2 before 11.1, A5 before B10, 3.9 before 3.d. */
    static int byNumber(String left, String right) {
        Matcher a = PART.matcher(left);
        Matcher b = PART.matcher(right);
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            boolean numbers = Character.isDigit(a.group().charAt(0))
                    && Character.isDigit(b.group().charAt(0));
            int order = numbers
                    ? Integer.compare(Integer.parseInt(a.group()), Integer.parseInt(b.group()))
                    : a.group().compareTo(b.group());
            if (order != 0) {
                return order;
            }
        }
        return b.find() ? -1 : 0;
    }
}
