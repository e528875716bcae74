// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.Comparator;
import java.util.List;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Turns rules into views of a page. One instance per page. */
final class RuleViews {
    private final Reference reference;
    private final Page page;
    private final References names;

    RuleViews(Reference reference, Page page) {
        this.reference = reference;
        this.page = page;
        this.names = new References(reference, page);
    }

    List<RuleView.Row> rows(List<Rule> rules) {
        return rules.stream().map(this::row).toList();
    }

    RuleView.Row row(Rule rule) {
        String message = page.in(rule.text().message());
        return new RuleView.Row(
                rule.code(),
                page.link(rule.address()),
                rule.name() == null ? "" : page.texts().capital(page.in(rule.name())),
                names.severity(rule.severity()),
                References.tag(rule.severity()),
                rule.profiles().stream()
                        .map(p ->
                                new Link(page.in(p.title()), page.link(p.node().getURI())))
                        .toList(),
                names.links(rule.classes()),
                rule.path(),
                Rule.problem(message),
                Rule.remedy(message));
    }

    RuleView view(Rule rule, List<Link> downloads) {
        ExamplePair examples = reference.examples().of(rule.code()).orElse(null);
        return new RuleView(
                row(rule),
                rule.address(),
                page.in(rule.text().why()),
                page.t("reference.effect." + RuleFilter.name(rule.severity())),
                named(rule),
                rule.hasShape()
                        ? new Link(
                                Prefixes.shorten(rule.text().shape()),
                                page.link(rule.text().shape()))
                        : null,
                rule.turtle(),
                examples,
                reference
                        .tables()
                        .of(rule.code())
                        .map(pair -> new RuleView.TablePair(pair.bad(), pair.good()))
                        .orElse(null),
                others(rule, examples).stream()
                        .map(code -> new Link(code, page.link(org.aalborgdata.vocabulary.Iris.RULE + code)))
                        .toList(),
                reference.examples().breaking(rule.code()).stream()
                        .skip(1)
                        .map(f -> new Link(f.substring(f.lastIndexOf('/') + 1), "/" + f))
                        .toList(),
                downloads);
    }

    /** The other rules that the bad example breaks. */
    private List<String> others(Rule rule, @Nullable ExamplePair examples) {
        return examples != null
                ? examples.others()
                : reference
                        .tables()
                        .of(rule.code())
                        .map(pair -> pair.bad().others())
                        .orElse(List.of());
    }

    private List<Link> named(Rule rule) {
        return rule.mentions().stream()
                .filter(n -> n.getURI().startsWith(AalborgTerms.NS))
                .sorted(Comparator.comparing(Node::getURI))
                .map(names::link)
                .toList();
    }
}
