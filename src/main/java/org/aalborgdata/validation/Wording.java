// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Turns results of the engine and faults of the gate into findings that say where, what was found and what is expected. */
final class Wording {
    private static final int MOST_EXPECTED = 6;

    private final Submission submission;
    private final Graph data;
    private final Reference reference;
    private final SubmissionShapes shapes;

    Wording(Submission submission, Graph data, Reference reference, SubmissionShapes shapes) {
        this.submission = submission;
        this.data = data;
        this.reference = reference;
        this.shapes = shapes;
    }

    Finding finding(ReportEntry entry) {
        SubmissionShapes.Rule rule = shapes.rule(entry.source());
        Path path = entry.resultPath();
        Node property = path instanceof P_Link link ? link.getNode() : null;
        return new Finding(
                rule.severity(),
                rule.code(),
                rule.message(),
                rule.why(),
                entry.focusNode(),
                path == null ? null : property != null ? Prefixes.show(property) : ShaclPaths.pathToString(path),
                entry.value(),
                expected(rule, entry),
                place(entry.focusNode(), property, entry.value()),
                entry.source().getURI(),
                entry.sourceConstraintComponent().getURI());
    }

    Finding finding(GateFault fault) {
        return fault.rule()
                .description()
                .finding(
                        fault.focus(),
                        fault.path() == null ? null : Prefixes.show(fault.path()),
                        fault.value(),
                        fault.expected() == null ? null : didYouMean(fault.expected()),
                        place(fault));
    }

    Finding finding(StoreFault fault) {
        return fault.rule()
                .description()
                .finding(
                        fault.focus(),
                        fault.path() == null ? null : Prefixes.show(fault.path()),
                        fault.value(),
                        fault.numbers(),
                        place(fault.focus(), fault.path(), fault.value()));
    }

    private Place place(GateFault fault) {
        if (fault.rule() == GateRule.UNDECLARED_TERM
                && fault.path() != null
                && fault.path().equals(fault.value())) {
            return submission
                    .graph()
                    .find(fault.focus(), fault.path(), Node.ANY)
                    .nextOptional()
                    .map(submission.places()::of)
                    .orElseGet(() -> submission.places().of(fault.focus()));
        }
        return place(fault.focus(), fault.path(), fault.value());
    }

    private Place place(Node focus, @Nullable Node property, @Nullable Node value) {
        if (property == null) {
            return submission.places().of(focus);
        }
        return value == null
                ? submission.places().ofMissing(focus, property)
                : submission.places().of(Triple.create(focus, property, value));
    }

    private @Nullable Label expected(SubmissionShapes.Rule rule, ReportEntry entry) {
        Optional<String> nearest = Optional.ofNullable(entry.value())
                .filter(v -> v.isURI() && v.getURI().startsWith(Iris.BASE) && !reference.declares(v.getURI()))
                .flatMap(v -> reference.nearest(v.getURI()));
        if (nearest.isPresent()) {
            return didYouMean(nearest.get());
        }
        if (rule.expectation() == null) {
            return null;
        }
        List<String> all = ShaclPaths.valueNodes(data, entry.focusNode(), rule.expectation()).stream()
                .map(Prefixes::show)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        String shown = String.join(", ", all.subList(0, Math.min(MOST_EXPECTED, all.size())));
        String more = all.size() > MOST_EXPECTED ? ", …" : "";
        String path = rule.expectation().toString();
        if (path.contains(AalborgTerms.MINIMUM.getURI())) {
            return new Label("expected at least " + shown, "erwartet mindestens " + shown);
        }
        if (path.contains(AalborgTerms.MAXIMUM.getURI())) {
            return new Label("expected at most " + shown, "erwartet höchstens " + shown);
        }
        return new Label("expected " + shown + more, "erwartet " + shown + more);
    }

    private static Label didYouMean(String iri) {
        String shown = Prefixes.show(Iris.uri(iri));
        return new Label("did you mean " + shown + "?", "gemeint ist " + shown + "?");
    }
}
