// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.Arrays;
import java.util.List;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.web.Page;

/**
 * The table of all rules with its filter; every text is in the page's language.
 *
 * @param profiles values and names to choose from, and so are severities and classes
 * @param unknown values that were asked for and exist nowhere
 * @param rows the rules asked for
 * @param total how many rules there are
 * @param csv address of the same rows as a file
 */
public record RulesView(
        RuleFilter filter,
        List<Option> profiles,
        List<Option> severities,
        List<Option> classes,
        List<String> unknown,
        List<RuleView.Row> rows,
        int total,
        String csv) {
    /** A value of the form and its name. */
    public record Option(String value, String name) {}

    static RulesView of(Reference reference, Page page, RuleFilter filter, List<String> unknown) {
        References names = new References(reference, page);
        List<Rule> found = unknown.isEmpty() ? filter.of(reference) : List.of();
        return new RulesView(
                filter,
                reference.profiles().list().stream()
                        .map(p -> new Option(p.name(), page.in(p.title())))
                        .toList(),
                Arrays.stream(Severity.values())
                        .map(s -> new Option(RuleFilter.name(s), names.severity(s)))
                        .toList(),
                reference.checkedClasses().stream()
                        .map(c -> new Option(RuleFilter.shortName(c), names.title(c)))
                        .sorted(java.util.Comparator.comparing(Option::name))
                        .toList(),
                unknown,
                new RuleViews(reference, page).rows(found),
                reference.rules().list().size(),
                page.query().isEmpty() ? "/rules.csv" : "/rules.csv?" + page.query());
    }
}
