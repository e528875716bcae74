// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.aalborgdata.validation.Progress;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * A SHACL test suite in the W3C's form against our way of validating, as it runs for shapes of unknown people. The folder is
 * {@code -Daalborg.w3c-shacl}, with a {@code manifest.ttl} in it.
 */
class ShaclSuiteTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("aalborg.w3c-shacl", "src/test/resources/shacl-suite"));
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String SHT = "http://www.w3.org/ns/shacl-test#";

    private record Case(Node name, Graph manifest, Node action, Node result) {}

    @Test
    void asManyCasesPassAsWithPlainJena() {
        List<Case> cases = new ArrayList<>();
        collect(FOLDER.resolve("manifest.ttl").toUri().toString(), new TreeSet<>(), cases);
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (Case one : cases) {
            Set<String> expected = expected(one);
            Set<String> found = run(one, (data, shapes) -> ShaclRun.of(
                            ShapePlan.guarded(shapes),
                            data,
                            n -> true,
                            Progress.NONE,
                            Deadline.in(Duration.ofMinutes(1)))
                    .report()
                    .getGraph());
            Set<String> plain = run(one, (data, shapes) -> ShaclValidator.get()
                    .validate(Shapes.parse(shapes), data)
                    .getGraph());
            assertThat(found).as(one.name().toString()).isIn(plain, expected);
            (found.equals(expected) ? ours : new ArrayList<String>())
                    .add(one.name().getURI());
            (plain.equals(expected) ? theirs : new ArrayList<String>())
                    .add(one.name().getURI());
        }
        System.out.println("SHACL suite in " + FOLDER + ": of " + cases.size() + " cases pass " + ours.size()
                + " with ours, " + theirs.size() + " with plain Jena");
        assertThat(cases).isNotEmpty();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(theirs.size()).isNotEmpty();
    }

    private static Set<String> run(Case one, BiFunction<Graph, Graph, Graph> engine) {
        try {
            Graph data = graph(
                    object(one.manifest(), one.action(), SHT + "dataGraph").getURI());
            Graph shapes = graph(
                    object(one.manifest(), one.action(), SHT + "shapesGraph").getURI());
            return results(engine.apply(data, shapes));
        } catch (RuntimeException e) {
            return Set.of("failure");
        }
    }

    private static Set<String> expected(Case one) {
        return one.result().isURI() ? Set.of("failure") : results(one.manifest(), one.result());
    }

    private static Set<String> results(Graph report) {
        return results(
                report,
                report.find(Node.ANY, RDF.Nodes.type, SHACL.ValidationReport)
                        .next()
                        .getSubject());
    }

    /** Each result with its number, so that two alike count as two. */
    private static Set<String> results(Graph graph, Node report) {
        Set<String> all = new TreeSet<>();
        graph.find(report, SHACL.result, Node.ANY).mapWith(Triple::getObject).forEach(result -> {
            String row = "";
            for (Node property : List.of(
                    SHACL.focusNode,
                    SHACL.resultPath,
                    SHACL.value,
                    SHACL.resultSeverity,
                    SHACL.sourceShape,
                    SHACL.sourceConstraintComponent)) {
                row += " | "
                        + graph.find(result, property, Node.ANY)
                                .nextOptional()
                                .map(t -> shown(graph, property, t.getObject()))
                                .orElse("-");
            }
            String numbered = row;
            for (int i = 2; !all.add(numbered); i++) {
                numbered = row + " " + i;
            }
        });
        return all;
    }

    private static String shown(Graph graph, Node property, Node node) {
        if (property.equals(SHACL.resultPath) && node.isBlank()) {
            return ShaclPaths.parsePath(graph, node).toString();
        }
        return node.isBlank() ? "[]" : node.toString();
    }

    private static void collect(String manifest, Set<String> seen, List<Case> cases) {
        if (!seen.add(manifest) || !Files.exists(Path.of(java.net.URI.create(manifest)))) {
            return;
        }
        Graph graph = graph(manifest);
        graph.find(Node.ANY, uri(MF + "include"), Node.ANY)
                .mapWith(t -> t.getObject().getURI())
                .toList()
                .forEach(next -> collect(next, seen, cases));
        graph.find(Node.ANY, uri(MF + "entries"), Node.ANY)
                .mapWith(t -> GraphList.members(GNode.create(graph, t.getObject())))
                .toList()
                .forEach(list -> list.forEach(name -> {
                    if (graph.contains(name, RDF.Nodes.type, uri(SHT + "Validate"))) {
                        cases.add(new Case(
                                name, graph, object(graph, name, MF + "action"), object(graph, name, MF + "result")));
                    }
                }));
    }

    private static Graph graph(String address) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFDataMgr.read(graph, address);
        return graph;
    }

    private static Node object(Graph graph, Node subject, String property) {
        return graph.find(subject, uri(property), Node.ANY).next().getObject();
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
