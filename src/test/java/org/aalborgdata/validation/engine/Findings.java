// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aalborgdata.validation.Progress;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Results as a multiset of everything that they say, in which two ways of validating can be compared. */
public final class Findings {
    private Findings() {}

    /** What plain Jena finds about some nodes. */
    public static Map<List<Object>, Integer> ofJena(Shapes shapes, Graph data, Predicate<Node> focus) {
        return of(ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .filter(entry -> focus.test(entry.focusNode()))
                .toList());
    }

    /** What we find about them. */
    public static Map<List<Object>, Integer> ofOurs(Shapes shapes, Graph data, Predicate<Node> focus) {
        return ofOurs(ShapePlan.of(shapes), data, focus);
    }

    /** The same with shapes made ready. */
    public static Map<List<Object>, Integer> ofOurs(ShapePlan shapes, Graph data, Predicate<Node> focus) {
        return of(ShaclRun.of(shapes, data, focus, Progress.NONE, Deadline.NONE).entries());
    }

    public static Map<List<Object>, Integer> of(Collection<ReportEntry> entries) {
        Map<List<Object>, Integer> all = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (ReportEntry e : entries) {
            all.merge(
                    List.of(
                            e.focusNode(),
                            String.valueOf(e.resultPath()),
                            String.valueOf(e.value()),
                            e.severity().level(),
                            e.source(),
                            e.sourceConstraintComponent(),
                            String.valueOf(e.sourceConstraint()),
                            e.messages().stream().map(Object::toString).sorted().toList()),
                    1,
                    Integer::sum);
        }
        return all;
    }
}
