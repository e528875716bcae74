// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.SubmissionShapes;

/** How many changes of facts the rules noticed, as a page of the documentation. */
final class MutationReport {
    private final List<Tried> tried;
    private final Set<String> unprotected;
    private final Map<String, String> explained;

    /**
     * A mutant and what came of it.
     *
     * @param exactly whether only rules of the changed property spoke
     * @param fired codes of all rules that spoke
     */
    record Tried(Mutant mutant, boolean caught, boolean exactly, Set<String> fired) {}

    MutationReport(List<Tried> tried, Set<String> unprotected, Map<String, String> explained) {
        this.tried = tried;
        this.unprotected = unprotected;
        this.explained = explained;
    }

    double share() {
        return share(tried, Tried::caught);
    }

    Set<String> uncaughtKinds() {
        return tried.stream()
                .filter(t -> !t.caught())
                .map(t -> t.mutant().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text() {
        return """
                # What the rules notice

                Written by `ShapeMutationTest`; do not edit. It changes every fact of every valid example in `shapes/` that a rule
                protects, one at a time, and looks whether a finding about that fact comes.

                - **Protected** is what a rule for the class of the record mentions: as path, in a comparison or in its query.
                - **Removed** counts where the rule demands the fact, **a second value** where it allows one. Every other change counts.
                - **Caught**: a new finding about that record and property. **Exactly**: nothing else spoke. Other rules may rightly
                  speak, for example of a target whose method no longer fits.
                - Of changes of one kind in one class, two are tried.

                %d changes, %s caught, %s exactly.

                | Class | Changes | Caught | Exactly |
                | --- | ---: | ---: | ---: |
                %s
                | Change | Tried | Caught |
                | --- | ---: | ---: |
                %s
                ## Not caught

                %s
                ## Facts in valid examples that no rule protects

                %s
                ## Rules that no single change makes speak

                They compare facts, and only a particular other value breaks them. Each has an example of its own.

                %s
                """.formatted(
                        tried.size(),
                        percent(tried, Tried::caught),
                        percent(tried, Tried::exactly),
                        classes(),
                        changes(),
                        lines(explained.entrySet().stream()
                                .map(e -> e.getKey() + ": " + e.getValue())
                                .collect(Collectors.toCollection(TreeSet::new))),
                        lines(unprotected),
                        silent());
    }

    private String classes() {
        Map<String, List<Tried>> byClass = tried.stream()
                .collect(Collectors.groupingBy(t -> t.mutant().className(), TreeMap::new, Collectors.toList()));
        return rows(byClass, true);
    }

    private String changes() {
        Map<String, List<Tried>> byChange = new TreeMap<>(tried.stream()
                .collect(Collectors.groupingBy(t -> t.mutant().change().text())));
        return rows(byChange, false);
    }

    private static String rows(Map<String, List<Tried>> groups, boolean exactly) {
        StringBuilder rows = new StringBuilder();
        groups.forEach((name, group) -> rows.append("| %s | %d | %s |%s\n"
                .formatted(
                        name,
                        group.size(),
                        percent(group, Tried::caught),
                        exactly ? " " + percent(group, Tried::exactly) + " |" : "")));
        return rows.toString();
    }

    /** Rules of shapes only: what the gate checks is broken by its own examples. */
    private String silent() {
        Set<String> fired = tried.stream().flatMap(t -> t.fired().stream()).collect(Collectors.toSet());
        return new SubmissionShapes(Shipped.RELEASE.shapes())
                .rules().stream()
                        .filter(rule -> rule.shape().contains("/shapes/"))
                        .map(RuleDescription::code)
                        .filter(code -> !fired.contains(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String lines(Collection<String> lines) {
        return lines.isEmpty()
                ? "None.\n"
                : lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private static String percent(List<Tried> group, Predicate<Tried> which) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share(group, which));
    }

    private static double share(List<Tried> group, Predicate<Tried> which) {
        return (double) group.stream().filter(which).count() / group.size();
    }
}
