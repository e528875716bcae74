// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads every current submission of a store into one snapshot, inside one read transaction. */
public final class FiguresBuilder {
    final List<Figure> figures = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<SetValue> setValues = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final Map<String, Indicator> localIndicators = new HashMap<>();
    private final Set<Node> preferred;
    private final Map<Node, Node> replacedBy = new HashMap<>();

    private FiguresBuilder(DatasetGraph dataset) {
        preferred = dataset.getGraph(Iris.GRAPH_PREFERRED)
                .find(Node.ANY, AalborgTerms.PREFERRED, Node.ANY)
                .mapWith(t -> t.getSubject())
                .toSet();
        List<Node> submissions = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(g -> {
            if (g.isURI() && g.getURI().startsWith(Iris.SUBMISSION)) {
                submissions.add(g);
            }
        });
        submissions.forEach(g -> dataset.getGraph(g)
                .find(Node.ANY, Terms.WAS_REVISION_OF, Node.ANY)
                .forEach(t -> replacedBy.put(t.getObject(), t.getSubject())));
        submissions.forEach(g -> read(dataset.getGraph(g)));
    }

    /** The figures of the store as they are now. */
    public static Figures build(Store store) {
        return store.read(dataset -> new FiguresSnapshot(new FiguresBuilder(dataset), store.version()));
    }

    private void read(Graph graph) {
        Node submission = graph.find(Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                .mapWith(t -> t.getSubject())
                .next();
        String publisher = Statement.of(graph, submission).iri(Terms.PUBLISHER);
        for (Node n : subjects(graph, AalborgTerms.LOCAL_INDICATOR_CLASS)) {
            localIndicators.put(n.getURI(), Catalogue.indicator(graph, n, true));
        }
        for (Node n : subjects(graph, Terms.OBSERVATION)) {
            figures.add(figure(Statement.of(graph, n), submission.getURI(), publisher));
        }
        for (Node n : subjects(graph, AalborgTerms.TARGET_CLASS)) {
            targets.add(target(Statement.of(graph, n), submission.getURI(), publisher));
        }
        for (Node n : subjects(graph, AalborgTerms.STATED_VALUE_CLASS)) {
            setValues.add(setValue(Statement.of(graph, n), submission.getURI(), publisher));
        }
        for (Node n : subjects(graph, AalborgTerms.DATA_GAP_CLASS)) {
            Statement s = Statement.of(graph, n);
            gaps.add(new Gap(
                    n.getURI(),
                    s.iri(AalborgTerms.TERRITORY),
                    s.iri(AalborgTerms.INDICATOR),
                    s.year(Terms.REF_PERIOD),
                    Iris.lastSegment(s.iri(AalborgTerms.GAP_REASON)),
                    s.label(Terms.NOTE)));
        }
    }

    private Figure figure(Statement s, String submission, String publisher) {
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
                s.date(AalborgTerms.EDITION),
                submission,
                publisher,
                s.optional(AalborgTerms.BOUNDARY_VERSION),
                s.date(AalborgTerms.PERIOD_START),
                s.date(AalborgTerms.PERIOD_END),
                preferred.contains(s.node()),
                s.label(Terms.NOTE));
    }

    private Target target(Statement s, String submission, String publisher) {
        BigDecimal value = s.decimal(AalborgTerms.TARGET_VALUE);
        String baselineYear = s.optional(AalborgTerms.BASELINE_YEAR);
        String horizon = s.optional(AalborgTerms.HORIZON);
        Node next = replacedBy.get(s.node());
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
                s.date(AalborgTerms.EDITION),
                submission,
                publisher,
                s.optional(Terms.WAS_REVISION_OF),
                next == null ? null : next.getURI(),
                s.label(Terms.NOTE));
    }

    private SetValue setValue(Statement s, String submission, String publisher) {
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
                s.date(AalborgTerms.EDITION),
                submission,
                publisher,
                s.label(Terms.NOTE));
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(t -> t.getSubject())
                .toList();
    }

    /** One record of a validated graph; a missing value that validation demands is a defect of ours. */
    private record Statement(Graph graph, Node node) {
        static Statement of(Graph graph, Node node) {
            return new Statement(graph, node);
        }

        @Nullable
        String optional(Node property) {
            return graph.find(node, property, Node.ANY)
                    .nextOptional()
                    .map(t -> t.getObject().isURI()
                            ? t.getObject().getURI()
                            : t.getObject().getLiteralLexicalForm())
                    .orElse(null);
        }

        @Nullable
        Label label(Node property) {
            return graph.contains(node, property, Node.ANY) ? Label.of(graph, node, property) : null;
        }

        String text(Node property) {
            String value = optional(property);
            if (value == null) {
                throw new IllegalStateException(node + " was published without " + property);
            }
            return value;
        }

        String iri(Node property) {
            return text(property);
        }

        int year(Node property) {
            return Integer.parseInt(text(property));
        }

        BigDecimal decimal(Node property) {
            return new BigDecimal(text(property));
        }

        /**
         * The printed digits where they are this number, with its sign: a page says 41 % less where the change is -41,
         * or 630 where it counts in thousands. A store writes 72 as 72.0, so digits that matter are stated.
         */
        String stated(BigDecimal value) {
            String plain = value.stripTrailingZeros().toPlainString();
            String digits = optional(AalborgTerms.STATED_VALUE);
            if (digits == null) {
                return plain;
            }
            String signed = value.signum() < 0 && !digits.startsWith("-") ? "-" + digits : digits;
            try {
                return new BigDecimal(signed).compareTo(value) == 0 ? signed : plain;
            } catch (NumberFormatException e) {
                return plain;
            }
        }

        @Nullable
        LocalDate date(Node property) {
            String value = optional(property);
            return value == null ? null : LocalDate.parse(value);
        }
    }
}
