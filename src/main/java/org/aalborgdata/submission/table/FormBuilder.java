// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Derives the sheets and columns of the form from the shapes. */
final class FormBuilder {
    static final Label ID = new Label("Id", "Id");
    static final Label KIND = new Label("Kind", "Art");
    static final Label EARLIER_VALUE = new Label("Earlier value", "Früherer Wert");
    static final Label EARLIER_YEAR = new Label("Earlier year", "Früheres Jahr");
    private static final Label EARLIER = new Label("Earlier: ", "Früher: ");
    private static final Node STRUCTURE = Iris.uri(Terms.QB + "structure");
    private static final Set<Node> LINKS = Set.of(Terms.SOURCE, Terms.LICENSE, Terms.HAS_UNIT);

    private final ShapeFacts facts;
    private final Choices choices;
    private final FormNames names;
    private final Graph ontology;

    FormBuilder(ShapeFacts facts, Choices choices, FormNames names, Graph ontology) {
        this.facts = facts;
        this.choices = choices;
        this.names = names;
        this.ontology = ontology;
    }

    List<SheetForm> sheets() {
        return names.sheets().entrySet().stream()
                .map(e -> sheet(e.getKey(), e.getValue()))
                .toList();
    }

    private SheetForm sheet(Node type, FormNames.Sheet named) {
        List<Node> classes = new ArrayList<>(List.of(type));
        facts.below(type).stream()
                .filter(c -> !names.sheets().containsKey(c))
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(classes::add);
        Map<Node, ShapeFacts.Fact> all = new LinkedHashMap<>(facts.withInherited(type));
        classes.stream().skip(1).forEach(c -> facts.of(c).forEach((p, f) -> all.putIfAbsent(p, optional(f))));
        if (SheetForm.FIGURES.equals(named.key())) {
            all.put(
                    AalborgTerms.GAP_REASON,
                    optional(facts.of(AalborgTerms.DATA_GAP_CLASS).get(AalborgTerms.GAP_REASON)));
        }
        Node belongs = all.values().stream()
                .filter(f -> f.classes().contains(AalborgTerms.SUBMISSION_CLASS))
                .map(ShapeFacts.Fact::property)
                .findFirst()
                .orElse(null);
        all.keySet().remove(STRUCTURE);
        if (belongs != null) {
            all.keySet().remove(belongs);
        }
        return new SheetForm(
                named.key(),
                named.name(),
                classes,
                columns(named.key(), classes, all),
                belongs,
                names.next(named.key()));
    }

    private List<Column> columns(String sheet, List<Node> classes, Map<Node, ShapeFacts.Fact> all) {
        List<Node> order = new ArrayList<>(names.first(sheet));
        order.retainAll(all.keySet());
        all.values().stream()
                .filter(f -> !order.contains(f.property()))
                .sorted(Comparator.comparing(
                                (ShapeFacts.Fact f) -> !f.property().equals(Terms.PREF_LABEL))
                        .thenComparing(f -> f.property().equals(Terms.SOURCE)
                                || f.property().equals(Terms.NOTE))
                        .thenComparing(f -> !f.required()))
                .map(ShapeFacts.Fact::property)
                .forEach(order::add);
        boolean head = SheetForm.HEAD.equals(sheet);
        boolean figures = SheetForm.FIGURES.equals(sheet);
        List<Column> columns = new ArrayList<>();
        Set<String> used = new HashSet<>();
        if (!head && !figures) {
            columns.add(unstated(ColumnKind.ID, ID, used));
        }
        if (classes.size() > 1) {
            columns.add(kindOfRecord(classes, used));
        }
        for (Node property : order) {
            columns.add(column(sheet, all.get(property), used));
            if (figures && property.equals(AalborgTerms.GAP_REASON)) {
                columns.add(unstated(ColumnKind.SHOWN, EARLIER_VALUE, used));
                columns.add(unstated(ColumnKind.SHOWN, EARLIER_YEAR, used));
            }
        }
        if (figures) {
            columns.add(unstated(ColumnKind.ID, ID, used));
        }
        return List.copyOf(columns);
    }

    private Column column(String sheet, ShapeFacts.Fact fact, Set<String> used) {
        Label declared = Label.of(ontology, fact.property(), RDFS.Nodes.label);
        Label heading = distinct(names.heading(sheet, fact.property()).orElse(fact.name()), fact.property(), used);
        Set<String> others = new LinkedHashSet<>();
        for (Label label : List.of(fact.name(), declared)) {
            others.add(Words.plain(label.en()));
            others.add(Words.plain(label.de()));
        }
        ColumnKind kind = kind(fact);
        boolean text = kind == ColumnKind.LANGUAGE_TEXT;
        return new Column(
                fact.property(),
                kind,
                heading,
                others,
                null,
                kind == ColumnKind.CHOICE ? lists(fact) : List.of(),
                fact.datatypes().stream().map(d -> Iris.lastSegment(d.getURI())).collect(Collectors.toSet()),
                fact.required(),
                !fact.single() && !text,
                note(fact));
    }

    private Column kindOfRecord(List<Node> classes, Set<String> used) {
        used.add(Words.plain(KIND.en()));
        used.add(Words.plain(KIND.de()));
        return new Column(
                null,
                ColumnKind.RECORD_CLASS,
                KIND,
                Set.of(),
                null,
                classes.stream().map(Node::getURI).toList(),
                Set.of(),
                true,
                false,
                null);
    }

    private static Column unstated(ColumnKind kind, Label heading, Set<String> used) {
        used.add(Words.plain(heading.en()));
        used.add(Words.plain(heading.de()));
        return new Column(null, kind, heading, Set.of(), null, List.of(), Set.of(), false, false, null);
    }

    /** The column that shows the earlier values of another one. */
    static Column earlier(Column column) {
        Label of = column.heading();
        return unstated(ColumnKind.SHOWN, new Label(EARLIER.en() + of.en(), EARLIER.de() + of.de()), new HashSet<>());
    }

    /** The same by its heading; empty if it is none of these. */
    static Optional<Column> earlier(String heading) {
        String plain = Words.plain(heading);
        return plain.startsWith(Words.plain(EARLIER.en())) || plain.startsWith(Words.plain(EARLIER.de()))
                ? Optional.of(unstated(ColumnKind.SHOWN, Label.of(Words.tidy(heading)), new HashSet<>()))
                : Optional.empty();
    }

    private @Nullable Label note(ShapeFacts.Fact fact) {
        boolean defined = ontology.contains(fact.property(), Terms.DEFINITION, Node.ANY);
        return defined ? Label.of(ontology, fact.property(), Terms.DEFINITION) : null;
    }

    /** A heading that no other column of the sheet has. */
    private static Label distinct(Label heading, Node property, Set<String> used) {
        Label capital = new Label(capital(heading.en()), capital(heading.de()));
        boolean free = !used.contains(Words.plain(capital.en())) && !used.contains(Words.plain(capital.de()));
        String mark = " [" + Iris.lastSegment(property.getURI()) + "]";
        Label own = free ? capital : new Label(capital.en() + mark, capital.de() + mark);
        used.add(Words.plain(own.en()));
        used.add(Words.plain(own.de()));
        return own;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private ColumnKind kind(ShapeFacts.Fact fact) {
        Set<String> types =
                fact.datatypes().stream().map(d -> Iris.lastSegment(d.getURI())).collect(Collectors.toSet());
        if (types.contains("langString")) {
            return ColumnKind.LANGUAGE_TEXT;
        } else if (types.contains("decimal")) {
            return ColumnKind.NUMBER;
        } else if (types.contains("integer")) {
            return ColumnKind.WHOLE_NUMBER;
        } else if (types.equals(Set.of("gYear"))) {
            return ColumnKind.YEAR;
        } else if (types.contains("date")) {
            return ColumnKind.DATE;
        } else if (types.contains("boolean")) {
            return ColumnKind.YES_NO;
        } else if (types.contains("string")) {
            return ColumnKind.TEXT;
        } else if (!lists(fact).isEmpty()) {
            return ColumnKind.CHOICE;
        }
        return LINKS.contains(fact.property()) ? ColumnKind.LINK : ColumnKind.RECORD;
    }

    private List<String> lists(ShapeFacts.Fact fact) {
        List<String> lists = new ArrayList<>();
        fact.entries().stream().map(Node::getURI).forEach(lists::add);
        fact.schemes().stream().map(Node::getURI).forEach(lists::add);
        fact.classes().stream().map(Node::getURI).filter(choices::has).forEach(lists::add);
        return lists;
    }

    private static ShapeFacts.Fact optional(ShapeFacts.Fact f) {
        return new ShapeFacts.Fact(
                f.property(),
                f.code(),
                f.name(),
                false,
                f.single(),
                f.datatypes(),
                f.schemes(),
                f.classes(),
                f.entries());
    }
}
