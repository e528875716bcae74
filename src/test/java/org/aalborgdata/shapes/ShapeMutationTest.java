// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Golden;
import org.aalborgdata.validation.Finding;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes one fact of a valid example that a rule protects gets a finding about that fact.
 *
 * <p>{@link Protection} says which facts count, {@link Mutations} how each is changed. A mutant is caught if the changed
 * file has a finding that the valid one has not, about the same record, and the finding names the property or comes
 * from a rule that protects it. It is caught exactly if every new finding is of that kind. Of mutants of one class,
 * property and change, the first {@value #OF_ONE_KIND} are tried: the heads of all examples are alike.
 */
class ShapeMutationTest {
    private static final int OF_ONE_KIND = 2;
    private static final double LEAST_SHARE = 0.95;

    /** Kinds of mutants that may go unnoticed, and why. An explanation that is no longer needed fails the test. */
    private static final Map<String, String> EXPLAINED = Map.of();

    private static final Protection PROTECTION = new Protection();

    @Test
    void aChangedFactIsNoticed() throws IOException {
        List<MutationReport.Tried> tried =
                mutants().parallelStream().map(ShapeMutationTest::run).toList();
        MutationReport report = new MutationReport(tried, unprotected(), EXPLAINED);

        assertThat(tried).hasSizeGreaterThan(500);
        assertThat(report.uncaughtKinds()).as("explained, or caught by a rule").isEqualTo(EXPLAINED.keySet());
        assertThat(report.share()).isGreaterThanOrEqualTo(LEAST_SHARE);
        Golden.check(Path.of("src/docs/mutation.md"), report.text());
    }

    /** Without this, a check that sees nothing would pass. */
    @Test
    void aMutantThatNobodyProtectsIsNotCaught() {
        Mutant unharmed = mutants().stream()
                .filter(m -> m.change() == Mutant.Change.REMOVED)
                .map(m -> new Mutant(m.example(), m.classes(), m.fact(), m.change(), m.fact()))
                .findFirst()
                .orElseThrow();
        assertThat(run(unharmed).caught()).isFalse();
    }

    private static List<Mutant> mutants() {
        Map<List<Object>, Integer> taken = new HashMap<>();
        return valid().stream()
                .flatMap(example -> Mutations.of(PROTECTION, example).stream())
                .filter(m -> taken.merge(List.of(m.classes(), m.kind()), 1, Integer::sum) <= OF_ONE_KIND)
                .toList();
    }

    private static List<Example> valid() {
        return Example.all().stream().filter(e -> e.kind().equals("valid")).toList();
    }

    private static MutationReport.Tried run(Mutant mutant) {
        Set<List<Object>> before = Before.FINDINGS.get(mutant.example());
        List<Finding> found = Shipped.VALIDATOR.validate(mutant.read()).findings().stream()
                .filter(f -> !before.contains(key(f)))
                .toList();
        Set<String> rules = PROTECTION.shapes(mutant.classes(), mutant.fact().getPredicate()).stream()
                .map(Node::getURI)
                .collect(Collectors.toSet());
        List<Finding> about =
                found.stream().filter(f -> isAbout(mutant, rules, f)).toList();
        Set<String> fired = found.stream().map(Finding::code).collect(Collectors.toSet());
        return new MutationReport.Tried(mutant, !about.isEmpty(), about.size() == found.size(), fired);
    }

    /** A record without its class is met by no rule; of the head, the gate then speaks where it stands in the file. */
    private static boolean isAbout(Mutant mutant, Set<String> rules, Finding finding) {
        boolean sameRecord = finding.focus().equals(mutant.fact().getSubject());
        if (mutant.fact().getPredicate().equals(RDF.Nodes.type)) {
            return sameRecord || finding.code().equals("SUB-20");
        }
        return sameRecord
                && (rules.contains(finding.shape()) || mutant.property().equals(finding.path()));
    }

    /** Class and property of facts in valid examples that no rule protects. */
    private static Set<String> unprotected() {
        Set<String> all = new TreeSet<>();
        for (Example example : valid()) {
            var graph = example.read().graph();
            List<Triple> facts = new ArrayList<>(graph.stream().toList());
            for (Triple t : facts) {
                List<Node> classes = PROTECTION.classes(graph, t.getSubject());
                boolean counts = !t.getPredicate().equals(RDF.Nodes.type) && !classes.isEmpty();
                if (counts && PROTECTION.shapes(classes, t.getPredicate()).isEmpty()) {
                    all.add(new Mutant(example, classes, t, Mutant.Change.REMOVED, null).place());
                }
            }
        }
        return all;
    }

    private static List<Object> key(Finding f) {
        return Arrays.asList(f.code(), f.focus(), f.path(), f.value());
    }

    /** What the valid examples themselves give: hints at most. */
    private static final class Before {
        static final Map<Example, Set<List<Object>>> FINDINGS = valid().stream()
                .collect(Collectors.toMap(
                        Function.identity(), e -> Shipped.VALIDATOR.validate(e.read()).findings().stream()
                                .map(ShapeMutationTest::key)
                                .collect(Collectors.toSet())));
    }
}
