// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The records of one submission as values. */
final class SubmissionRecords {
    final List<Figure> figures = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<SetValue> setValues = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final Map<String, Indicator> localIndicators = new HashMap<>();
    private final Graph graph;
    private final Set<Node> preferred;
    private final String submission;
    private final String publisher;
    private final boolean demonstration;

    /**
     * @param preferred the observations that are preferred statements
     * @throws RuntimeException for a record that validation should have refused
     */
    SubmissionRecords(Graph graph, Set<Node> preferred) {
        this.graph = graph;
        this.preferred = preferred;
        Node head = graph.find(Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                .mapWith(t -> t.getSubject())
                .next();
        Statement s = new Statement(graph, head);
        submission = head.getURI();
        publisher = s.iri(Terms.PUBLISHER);
        demonstration = "true".equals(s.optional(AalborgTerms.DEMONSTRATION));
        each(
                AalborgTerms.LOCAL_INDICATOR_CLASS,
                r -> localIndicators.put(r.node().getURI(), Catalogue.indicator(graph, r.node(), true)));
        each(Terms.OBSERVATION, r -> figures.add(figure(r)));
        each(AalborgTerms.TARGET_CLASS, r -> targets.add(target(r)));
        each(AalborgTerms.STATED_VALUE_CLASS, r -> setValues.add(setValue(r)));
        each(AalborgTerms.DATA_GAP_CLASS, r -> gaps.add(gap(r)));
    }

    private void each(Node type, Consumer<Statement> reader) {
        graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(t -> t.getSubject())
                .toList()
                .forEach(n -> reader.accept(new Statement(graph, n)));
    }

    private Figure figure(Statement s) {
        Set<String> statuses = new TreeSet<>();
        s.graph()
                .find(s.node(), Terms.OBS_STATUS, Node.ANY)
                .forEach(t ->
                        statuses.add(Iris.lastSegment(t.getObject().getURI()).replace("obsStatus-", "")));
        BigDecimal value = s.decimal(Terms.OBS_VALUE);
        return new Figure(
                s.node().getURI(),
                s.iri(Terms.REF_AREA),
                s.iri(AalborgTerms.INDICATOR),
                s.year(Terms.REF_PERIOD),
                value,
                s.stated(value),
                s.text(AalborgTerms.UNIT),
                s.iri(AalborgTerms.METHOD),
                List.copyOf(statuses),
                s.iri(Terms.SOURCE),
                s.edition(),
                submission,
                publisher,
                s.optional(AalborgTerms.BOUNDARY_VERSION),
                s.date(AalborgTerms.PERIOD_START),
                s.date(AalborgTerms.PERIOD_END),
                preferred.contains(s.node()),
                s.label(Terms.NOTE),
                demonstration);
    }

    private Target target(Statement s) {
        BigDecimal value = s.decimal(AalborgTerms.TARGET_VALUE);
        String baselineYear = s.optional(AalborgTerms.BASELINE_YEAR);
        String horizon = s.optional(AalborgTerms.HORIZON);
        return new Target(
                s.node().getURI(),
                s.iri(AalborgTerms.TERRITORY),
                s.iri(AalborgTerms.INDICATOR),
                s.year(AalborgTerms.TARGET_YEAR),
                value,
                s.stated(value),
                s.text(AalborgTerms.UNIT),
                horizon == null ? null : Iris.lastSegment(horizon),
                baselineYear == null ? null : Integer.valueOf(baselineYear),
                s.optional(AalborgTerms.METHOD),
                s.optional(Terms.SOURCE),
                s.edition(),
                submission,
                publisher,
                s.optional(Terms.WAS_REVISION_OF),
                null,
                s.label(Terms.NOTE));
    }

    private SetValue setValue(Statement s) {
        BigDecimal value = s.decimal(Terms.OBS_VALUE);
        return new SetValue(
                s.node().getURI(),
                s.iri(Terms.REF_AREA),
                s.iri(AalborgTerms.INDICATOR),
                s.year(Terms.REF_PERIOD),
                value,
                s.stated(value),
                s.text(AalborgTerms.UNIT),
                Iris.lastSegment(s.iri(AalborgTerms.VALUE_KIND)),
                s.optional(Terms.SOURCE),
                s.edition(),
                submission,
                publisher,
                s.label(Terms.NOTE));
    }

    private static Gap gap(Statement s) {
        return new Gap(
                s.node().getURI(),
                s.iri(AalborgTerms.TERRITORY),
                s.iri(AalborgTerms.INDICATOR),
                s.year(Terms.REF_PERIOD),
                Iris.lastSegment(s.iri(AalborgTerms.GAP_REASON)),
                s.label(Terms.NOTE));
    }
}
