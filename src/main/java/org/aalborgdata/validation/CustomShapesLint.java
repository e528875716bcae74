// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Looks over shapes for what would silently do something else than their author means. */
final class CustomShapesLint {
    private final Graph graph;
    private final List<Submission> files;
    private final List<ShapeProblem> problems = new ArrayList<>();

    private CustomShapesLint(Graph graph, List<Submission> files) {
        this.graph = graph;
        this.files = files;
    }

    /** @param files what the graph was read from; says where things stand */
    static List<ShapeProblem> problems(Graph graph, List<Submission> files) {
        CustomShapesLint lint = new CustomShapesLint(graph, files);
        lint.terms();
        lint.values();
        lint.paths();
        lint.targets();
        lint.queries();
        return lint.problems.stream()
                .sorted(Comparator.comparing((ShapeProblem p) -> p.place().source())
                        .thenComparing(p -> p.place().line())
                        .thenComparing(p -> p.place().column())
                        .thenComparing(ShapeProblem::code))
                .distinct()
                .toList();
    }

    private void terms() {
        Set<String> told = new HashSet<>();
        for (Triple t : graph.find().toList()) {
            for (Node node : List.of(t.getSubject(), t.getPredicate(), t.getObject())) {
                if (!node.isURI() || !node.getURI().startsWith(SHACL.getURI())) {
                    continue;
                }
                String name = ShaclTerms.name(node.getURI());
                if (!ShaclTerms.knows(name)) {
                    String mean = ShaclTerms.nearest(name).map(n -> "sh:" + n).orElse("");
                    add(
                            t,
                            Severity.VIOLATION,
                            "unknown-term",
                            "sh:" + name + " is no term of SHACL, so it would do nothing."
                                    + (mean.isEmpty() ? " Remove it." : " Did you mean " + mean + "?"),
                            "sh:" + name + " ist kein Begriff von SHACL und bliebe ohne Wirkung."
                                    + (mean.isEmpty() ? " Entfernen Sie ihn." : " Gemeint ist " + mean + "?"));
                } else if (ShaclTerms.NOT_DONE_HERE.contains(name) && told.add(name + places(t))) {
                    add(
                            t,
                            Severity.VIOLATION,
                            "not-supported",
                            "sh:" + name
                                    + " is not supported for shapes of your own. Say the same with SHACL core or sh:sparql.",
                            "sh:" + name
                                    + " wird für eigene Shapes nicht unterstützt. Drücken Sie dasselbe mit SHACL core oder"
                                    + " sh:sparql aus.");
                }
            }
        }
    }

    private void values() {
        for (String name : ShaclTerms.withKind()) {
            ShaclTerms.Kind kind = ShaclTerms.kind(name).orElseThrow();
            for (Triple t : graph.find(Node.ANY, Iris.uri(SHACL.getURI() + name), Node.ANY)
                    .toList()) {
                ShapeValues.fault(graph, kind, t)
                        .ifPresent(fault -> add(
                                t,
                                Severity.VIOLATION,
                                fault,
                                "sh:" + name + " takes " + kind.en() + ", not " + shown(t.getObject()) + ".",
                                "sh:" + name + " verlangt " + kind.de() + ", nicht " + shown(t.getObject()) + "."));
            }
        }
    }

    private void paths() {
        for (String name : ShaclTerms.NEED_A_PATH) {
            for (Triple t : graph.find(Node.ANY, Iris.uri(SHACL.getURI() + name), Node.ANY)
                    .toList()) {
                if (!graph.contains(t.getSubject(), SHACL.path, Node.ANY)) {
                    add(
                            t,
                            Severity.VIOLATION,
                            "no-path",
                            "sh:" + name
                                    + " needs a sh:path beside it. Put both into a shape that is the value of sh:property.",
                            "sh:" + name
                                    + " braucht daneben ein sh:path. Setzen Sie beides in ein Shape, das der Wert von"
                                    + " sh:property ist.");
                }
            }
        }
        Set<Triple> needing = new LinkedHashSet<>(
                graph.find(Node.ANY, SHACL.property, Node.ANY).toList());
        needing.removeIf(t -> t.getObject().isLiteral() || graph.contains(t.getObject(), SHACL.path, Node.ANY));
        for (Triple t : needing) {
            add(
                    t,
                    Severity.VIOLATION,
                    "no-path",
                    "The value of sh:property has no sh:path, so it is no property shape. Add the path.",
                    "Der Wert von sh:property hat kein sh:path und ist damit kein Property-Shape. Ergänzen Sie den Pfad.");
        }
    }

    private void targets() {
        Set<Node> targets = withTarget();
        if (targets.isEmpty()) {
            problems.add(new ShapeProblem(
                    Place.unknown(files.get(0).sourceName()),
                    Severity.VIOLATION,
                    "no-target",
                    new Label(
                            "No shape has a target, so nothing would be checked. Add sh:targetClass to a node shape.",
                            "Kein Shape hat ein Ziel, also würde nichts geprüft. Ergänzen Sie sh:targetClass in einem"
                                    + " Node-Shape.")));
            return;
        }
        Set<Node> reached = reached(targets);
        boolean misspelt = problems.stream().anyMatch(p -> p.code().equals("unknown-term"));
        for (Node shape : shapes()) {
            if (!reached.contains(shape)) {
                add(
                        shape,
                        "unreachable",
                        shown(shape)
                                + " is reached from no shape with a target, so it checks nothing. Give it a target, or name"
                                + " it in another shape.",
                        shown(shape)
                                + " wird von keinem Shape mit Ziel erreicht und prüft also nichts. Geben Sie ihm ein Ziel"
                                + " oder nennen Sie es in einem anderen Shape.");
            } else if (!misspelt && !constrains(shape)) {
                add(
                        shape,
                        "vacuous",
                        shown(shape) + " constrains nothing: every node passes it. Add a constraint or remove it.",
                        shown(shape)
                                + " schränkt nichts ein: Jeder Knoten besteht. Ergänzen Sie eine Einschränkung oder"
                                + " entfernen Sie es.");
            }
        }
    }

    private void queries() {
        for (Node shape : graph.find(Node.ANY, SHACL.sparql, Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet()) {
            List<Triple> queries = graph.find(shape, SHACL.sparql, Node.ANY).toList();
            if (queries.size() > 1) {
                add(
                        queries.get(0),
                        Severity.WARNING,
                        "several-queries",
                        "A shape with several sh:sparql is read differently by different engines, and one message stands for"
                                + " all. Make one shape per query.",
                        "Ein Shape mit mehreren sh:sparql lesen Programme verschieden, und eine Meldung steht für alle. Machen"
                                + " Sie je Abfrage ein Shape.");
            }
            queries.forEach(t -> QueryLint.faults(graph, t.getObject())
                    .forEach(f -> add(
                            t,
                            Severity.VIOLATION,
                            f.code(),
                            f.message().en(),
                            f.message().de())));
        }
    }

    private Set<Node> withTarget() {
        Set<Node> found = new LinkedHashSet<>();
        for (String name : ShaclTerms.TARGETS) {
            graph.find(Node.ANY, Iris.uri(SHACL.getURI() + name), Node.ANY).forEach(t -> found.add(t.getSubject()));
        }
        for (Node type : List.of(RDFS.Class.asNode(), OWL.Class.asNode())) {
            graph.find(Node.ANY, RDF.Nodes.type, type)
                    .mapWith(Triple::getSubject)
                    .filterKeep(s -> graph.contains(s, RDF.Nodes.type, SHACL.NodeShape)
                            || graph.contains(s, RDF.Nodes.type, SHACL.PropertyShape))
                    .forEach(found::add);
        }
        return found;
    }

    private Set<Node> shapes() {
        Set<Node> all = new LinkedHashSet<>();
        for (Node type : List.of(SHACL.NodeShape, SHACL.PropertyShape)) {
            graph.find(Node.ANY, RDF.Nodes.type, type).forEach(t -> all.add(t.getSubject()));
        }
        for (Node property : List.of(SHACL.path, SHACL.property)) {
            graph.find(Node.ANY, property, Node.ANY).forEach(t -> all.add(t.getSubject()));
        }
        all.addAll(withTarget());
        return all;
    }

    private Set<Node> reached(Set<Node> from) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (reached.add(next)) {
                graph.find(next, Node.ANY, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterDrop(Node::isLiteral)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private boolean constrains(Node shape) {
        return ShaclTerms.CONSTRAINTS.stream()
                .anyMatch(name -> graph.contains(shape, Iris.uri(SHACL.getURI() + name), Node.ANY));
    }

    private void add(Node shape, String code, String en, String de) {
        Place place = files.stream()
                .map(f -> f.places().of(shape))
                .filter(Place::isKnown)
                .findFirst()
                .orElseGet(() -> Place.unknown(files.get(0).sourceName()));
        problems.add(new ShapeProblem(place, Severity.WARNING, code, new Label(en, de)));
    }

    private void add(Triple t, Severity severity, String code, String en, String de) {
        problems.add(new ShapeProblem(places(t), severity, code, new Label(en, de)));
    }

    private Place places(Triple t) {
        return files.stream()
                .filter(f -> f.graph().contains(t))
                .map(f -> f.places().of(t))
                .findFirst()
                .orElseGet(() -> Place.unknown(files.get(0).sourceName()));
    }

    private static String shown(Node node) {
        return node.isBlank() ? "[ ]" : Prefixes.show(node);
    }
}
