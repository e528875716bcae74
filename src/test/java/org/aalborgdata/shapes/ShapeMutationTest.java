// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.*;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class ShapeMutationTest {
    private static final Protection PROTECTION = new Protection();

    @Test
    void measure() {
        List<Mutant> all = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Example e : Example.all()) if (e.kind().equals("valid")) {
            for (Mutant m : Mutations.of(PROTECTION, e)) if (seen.merge(m.classes()+m.kind(), 1, Integer::sum) <= Integer.getInteger("cap", 1000)) all.add(m);
        }
        System.out.println(all.size() + " mutants");
        long t = System.nanoTime();
        Map<Example, Set<List<Object>>> base = new HashMap<>();
        for (Example e : Example.all()) if (e.kind().equals("valid")) base.put(e, Shipped.VALIDATOR.validate(e.read()).findings().stream().map(ShapeMutationTest::key).collect(Collectors.toSet()));
        Map<String, List<Mutant>> un = new TreeMap<>();
        int caught = 0, exact = 0;
        for (Mutant m : all) {
            List<Finding> found = Shipped.VALIDATOR.validate(m.read()).findings().stream().filter(f -> !base.get(m.example()).contains(key(f))).toList();
            Set<Node> rules = PROTECTION.shapes(m.classes(), m.fact().getPredicate());
            Set<String> iris = rules.stream().map(Node::getURI).collect(Collectors.toSet());
            var hits = found.stream().filter(f -> about(f, m, iris)).toList();
            if (hits.isEmpty()) { un.computeIfAbsent(m.className()+" "+m.kind(), k -> new ArrayList<>()).add(m);
            } else { caught++; if (hits.size() == found.size()) exact++; else if(Boolean.getBoolean("ex")) System.out.println("NOTEXACT "+m.className()+" "+m.kind()+" "+found.stream().filter(f->!hits.contains(f)).map(f->f.code()+" "+f.focus()+" "+f.path()).toList()); }
        }
        System.out.println((System.nanoTime() - t) / 1e9 + " s, caught " + caught + " exact " + exact);
        un.forEach((k, v) -> System.out.println("UNCAUGHT " + v.size() + " " + k + "   " + v.get(0)));
    }

    static boolean about(Finding f, Mutant m, Set<String> iris) {
        if (m.property().equals("rdf:type")) return f.focus().equals(m.fact().getSubject()) || f.code().equals("SUB-20");
        return f.focus().equals(m.fact().getSubject()) && (iris.contains(f.shape()) || m.property().equals(f.path()));
    }

    static List<Object> key(Finding f) { return Arrays.asList(f.code(), f.focus(), f.path(), f.value()); }
}
