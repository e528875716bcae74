// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Checks what the records of a file claim to be, and whether two observations have one key. */
final class RecordChecks {
    private static final Node DATA_SET_CLASS = Iris.uri(Terms.QB + "DataSet");
    private static final Set<Node> HEAD_CLASSES = Set.of(AalborgTerms.SUBMISSION_CLASS, DATA_SET_CLASS);
    private static final List<Node> KEY = List.of(
            Terms.REF_AREA,
            AalborgTerms.INDICATOR,
            Terms.REF_PERIOD,
            AalborgTerms.METHOD,
            Terms.SOURCE,
            AalborgTerms.EDITION);

    private final Graph graph;
    private final Reference reference;
    private final Set<String> spaces;
    private final List<GateFault> faults = new ArrayList<>();

    private RecordChecks(Graph graph, Reference reference, Set<String> spaces) {
        this.graph = graph;
        this.reference = reference;
        this.spaces = spaces;
    }

    /** @param spaces the beginnings of IRIs under which the publisher may describe things; empty if it is not registered */
    static List<GateFault> faults(Graph graph, Set<Node> described, Reference reference, Set<String> spaces) {
        RecordChecks checks = new RecordChecks(graph, reference, spaces);
        described.forEach(checks::classes);
        graph.find().forEach(checks::statement);
        checks.keys();
        return checks.faults;
    }

    private void classes(Node subject) {
        Set<Node> roles = new HashSet<>();
        for (Node type : objects(subject, RDF.Nodes.type)) {
            if (HEAD_CLASSES.contains(type)) {
                roles.add(AalborgTerms.SUBMISSION_CLASS);
            } else if (reference.isRecordClass(type)) {
                roles.add(type);
            } else if (isOursButUndeclared(type)) {
                continue;
            } else {
                faults.add(new GateFault(GateRule.FOREIGN_CLASS, subject, RDF.Nodes.type, type, null));
            }
        }
        if (roles.size() > 1) {
            faults.add(new GateFault(GateRule.SEVERAL_CLASSES, subject, null, subject, null));
        }
    }

    /** Reported as a misspelt term already. */
    private boolean isOursButUndeclared(Node type) {
        return type.isURI() && type.getURI().startsWith(AalborgTerms.NS) && !reference.declaresClass(type);
    }

    private void statement(Triple t) {
        Node property = t.getPredicate();
        Node subject = t.getSubject();
        if (property.equals(Terms.DATA_SET) && isSomethingElse(subject, Set.of(Terms.OBSERVATION))) {
            faults.add(new GateFault(GateRule.LOOKS_OBSERVED, subject, property, t.getObject(), null));
        }
        if ((property.equals(Terms.REF_AREA) || property.equals(Terms.OBS_VALUE))
                && isSomethingElse(subject, Set.of(Terms.OBSERVATION, AalborgTerms.STATED_VALUE_CLASS))) {
            faults.add(new GateFault(GateRule.LOOKS_OBSERVED, subject, property, t.getObject(), null));
        }
        if (property.equals(Terms.WAS_REVISION_OF) && t.getObject().isURI() && !spaces.isEmpty()) {
            String revised = t.getObject().getURI();
            if (spaces.stream().noneMatch(revised::startsWith)) {
                faults.add(new GateFault(GateRule.FOREIGN_REVISION, subject, property, t.getObject(), null));
            }
        }
    }

    /** A subject with an IRI and without a class has its own rule, and so has a misspelt class. */
    private boolean isSomethingElse(Node subject, Set<Node> allowed) {
        List<Node> types = objects(subject, RDF.Nodes.type);
        if (types.stream().anyMatch(this::isOursButUndeclared)) {
            return false;
        }
        return types.isEmpty() ? subject.isBlank() : types.stream().noneMatch(allowed::contains);
    }

    private void keys() {
        List<Node> observations = graph.find(Node.ANY, RDF.Nodes.type, Terms.OBSERVATION)
                .mapWith(Triple::getSubject)
                .toList();
        Map<List<Node>, Node> first = new HashMap<>();
        observations.stream().sorted(Comparator.comparing(Node::toString)).forEach(observation -> {
            List<Node> key = new ArrayList<>();
            KEY.forEach(property -> key.addAll(objects(observation, property)));
            if (key.size() != KEY.size()) {
                return;
            }
            Node earlier = first.putIfAbsent(key, observation);
            if (earlier != null) {
                faults.add(new GateFault(GateRule.STATED_TWICE, observation, null, earlier, null));
            }
        });
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
