// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aalborgdata.management.exchange.Themes;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reads good practices with their verdicts, wherever these were published (R-h.2, R-h.3). */
public final class Practices {
    /** The criteria in the order of the EcoRegion project. */
    private static final List<String> CRITERIA = List.of("applied", "adds-value", "regional-development");

    private final ManagementReader reader;

    public Practices(ManagementReader reader) {
        this.reader = reader;
    }

    /** All of them, real ones before demonstrations, in the order of their IRIs. */
    public List<Practice> all() {
        return reader.read(Practices::all);
    }

    /** The practice with this IRI. */
    public Optional<Practice> of(String iri) {
        return all().stream().filter(p -> p.record().iri().equals(iri)).findFirst();
    }

    private record Verdicts(String criterion, Practice.Verdict verdict) {}

    private record Link(String property, String value, String country) {}

    private static List<Practice> all(Reading reading) {
        Map<String, List<Link>> links = grouped(
                reading,
                "practice-links",
                row -> new Link(
                        Iris.lastSegment(row.text("property")),
                        row.text("value"),
                        row.has("country") ? row.text("country") : ""));
        Map<String, List<Verdicts>> verdicts = grouped(
                reading,
                "practice-verdicts",
                row -> new Verdicts(
                        row.text("criterion"),
                        new Practice.Verdict(
                                row.text("assessment"),
                                row.named("verdict"),
                                row.named("assessor"),
                                row.named("sector"),
                                row.date("date"),
                                row.maybeLabel("assessment", Terms.DESCRIPTION))));
        Map<String, List<Practice.Follower>> followers = grouped(
                reading,
                "practice-followers",
                row -> new Practice.Follower(
                        row.named("measure"), row.named("territory"), row.isTrue("demonstration")));
        Map<String, List<Practice.Evidence>> evidence = grouped(
                reading,
                "practice-evidence",
                row -> new Practice.Evidence(
                        row.text("observation"),
                        row.named("indicator"),
                        row.named("territory"),
                        row.integer("year"),
                        row.text(row.has("stated") ? "stated" : "value"),
                        row.text("unit")));
        return reading.rows("practices", row -> {
            String iri = row.text("practice");
            List<Link> own = links.getOrDefault(iri, List.of());
            List<Practice.Criterion> criteria = criteria(reading, verdicts.getOrDefault(iri, List.of()));
            return new Practice(
                    row.named("practice"),
                    row.text("submission"),
                    row.isTrue("demonstration"),
                    state(row.text("status"), criteria),
                    values(own, "appliedIn", l -> new Practice.Place(reading.named(l.value()), l.country())),
                    values(own, "concernsPoint", l -> reading.named(l.value())).stream()
                            .sorted(Themes.BY_NUMBER)
                            .toList(),
                    values(own, "sector", l -> reading.named(l.value())),
                    story(reading, iri),
                    row.named("contact"),
                    row.maybeNamed("collectedBy"),
                    row.maybeDate("start"),
                    row.maybeDate("end"),
                    row.maybeDecimal("cost"),
                    values(own, "fundingSource", Link::value),
                    values(own, "source", Link::value),
                    criteria,
                    List.copyOf(followers.getOrDefault(iri, List.of())),
                    List.copyOf(evidence.getOrDefault(iri, List.of())));
        });
    }

    private static <T> Map<String, List<T>> grouped(Reading reading, String query, Function<Row, T> mapper) {
        Map<String, List<T>> result = new HashMap<>();
        reading.rows(query, row -> result.computeIfAbsent(row.text("practice"), p -> new ArrayList<>())
                .add(mapper.apply(row)));
        return result;
    }

    private static <T> List<T> values(List<Link> links, String property, Function<Link, T> mapper) {
        return links.stream()
                .filter(l -> l.property().equals(property))
                .map(mapper)
                .toList();
    }

    private static List<Practice.Criterion> criteria(Reading reading, List<Verdicts> verdicts) {
        return CRITERIA.stream()
                .map(c -> Iris.code("practice-criterion", c).getURI())
                .map(iri -> new Practice.Criterion(
                        reading.named(iri),
                        verdicts.stream()
                                .filter(v -> v.criterion().equals(iri))
                                .map(Verdicts::verdict)
                                .toList()))
                .toList();
    }

    private static Practice.State state(String stated, List<Practice.Criterion> criteria) {
        if (stated.endsWith("/withdrawn")) {
            return Practice.State.WITHDRAWN;
        }
        boolean assessed = criteria.stream().noneMatch(c -> c.verdicts().isEmpty());
        return assessed ? Practice.State.ASSESSED : Practice.State.SUBMITTED;
    }

    private static Practice.Story story(Reading reading, String iri) {
        return new Practice.Story(
                reading.text(iri, Terms.DESCRIPTION),
                text(reading, iri, "problem"),
                text(reading, iri, "activities"),
                text(reading, iri, "results"),
                text(reading, iri, "successFactors"),
                text(reading, iri, "obstacles"),
                text(reading, iri, "transferConditions"));
    }

    private static @Nullable Label text(Reading reading, String iri, String term) {
        Node property = Iris.uri(AalborgTerms.NS + term);
        return reading.text(iri, property);
    }
}
