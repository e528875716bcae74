// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.validation.engine.ShapePlan;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** The shapes of a profile, parsed once and shared. Immutable; construction fails when a shape is broken. */
public final class SubmissionShapes {
    static final String PROFILE = Iris.PROFILE_FIGURES.getURI();
    static final String ENGINE = "Apache Jena SHACL " + org.apache.jena.Jena.VERSION;

    private static final Node EXPECTATION = Iris.uri(AalborgTerms.NS + "expectation");

    private final Graph graph;
    private final ShapePlan plan;
    private final Map<Node, Rule> rules = new HashMap<>();

    /**
     * What a shape says to people.
     *
     * @param message what is wrong and how to mend it
     * @param why why the rule exists
     * @param expectation path from the record to what the rule compares with; null if the rule compares with nothing
     */
    record Rule(
            String code,
            Severity severity,
            Label message,
            Label why,
            @Nullable Path expectation) {}

    /** @param graph all files of {@code shapes/} in one graph */
    public SubmissionShapes(Graph graph) {
        this.graph = graph;
        this.plan = ShapePlan.of(graph);
        graph.find(Node.ANY, AalborgTerms.RULE_CODE, Node.ANY)
                .forEach(t -> rules.put(
                        t.getSubject(), rule(t.getSubject(), t.getObject().getLiteralLexicalForm())));
        if (rules.isEmpty() || plan.shapes().getTargetShapes().isEmpty()) {
            throw new IllegalArgumentException("there is no shape with a rule code and a target");
        }
    }

    /** The shapes as Turtle says them. */
    public Graph graph() {
        return graph;
    }

    ShapePlan plan() {
        return plan;
    }

    /** Every rule of shapes, gate and registry, in the order of the codes; each has a page under its code. */
    public List<RuleDescription> rules() {
        Stream<RuleDescription> ofShapes = rules.entrySet().stream()
                .map(e -> new RuleDescription(
                        e.getValue().code(),
                        e.getValue().severity(),
                        e.getValue().message(),
                        e.getValue().why(),
                        e.getKey().getURI()));
        Stream<RuleDescription> ofGate = Stream.of(GateRule.values()).map(GateRule::description);
        Stream<RuleDescription> ofTables = CellFindings.rules();
        Stream<RuleDescription> ofStore = Stream.of(StoreRule.values()).map(StoreRule::description);
        return Stream.of(ofShapes, ofGate, ofTables, ofStore)
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(RuleDescription::code))
                .toList();
    }

    /** @throws IllegalStateException if the shape has no rule code: nobody could look it up */
    Rule rule(Node shape) {
        Rule rule = rules.get(shape);
        if (rule == null) {
            throw new IllegalStateException("the shape " + shape + " reports but has no rule code");
        }
        return rule;
    }

    private Rule rule(Node shape, String code) {
        Node severity = graph.find(shape, SHACL.severity, Node.ANY).next().getObject();
        Path expectation = graph.find(shape, EXPECTATION, Node.ANY)
                .nextOptional()
                .map(t -> ShaclPaths.parsePath(graph, t.getObject()))
                .orElse(null);
        return new Rule(
                code,
                Severity.of(severity),
                Label.of(graph, shape, SHACL.message),
                Label.of(graph, shape, SHACL.description),
                expectation);
    }
}
