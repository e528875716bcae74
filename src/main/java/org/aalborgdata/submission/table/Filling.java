// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Writes the statements of a submission into the sheets of the form, so that reading them gives the same statements. */
final class Filling {
    private final Forms forms;
    private final Locale locale;
    private final Graph graph;
    private final Node head;
    private final CellText text;
    private final Set<Triple> written = new LinkedHashSet<>();

    /** @throws IllegalArgumentException if the graph has no single submission with a publisher */
    Filling(Forms forms, Locale locale, Graph graph) {
        this.forms = forms;
        this.locale = locale;
        this.graph = graph;
        List<Node> heads = subjects(AalborgTerms.SUBMISSION_CLASS);
        if (heads.size() != 1 || objects(heads.get(0), Terms.PUBLISHER).size() != 1) {
            throw new IllegalArgumentException("a form holds one submission of one publisher");
        }
        head = heads.get(0);
        text = new CellText(
                forms,
                locale,
                Iris.lastSegment(objects(head, Terms.PUBLISHER).get(0).getURI()));
    }

    /**
     * The sheets with their rows.
     *
     * @param wanted sheets to write even if they stay empty
     */
    List<FilledSheet> sheets(Collection<SheetForm> wanted) {
        List<FilledSheet> filled = new ArrayList<>();
        for (SheetForm form : forms.sheets()) {
            List<Node> records = form.isHead() ? List.of(head) : records(form);
            if (!records.isEmpty() || wanted.contains(form)) {
                filled.add(sheet(form, records));
            }
        }
        return filled;
    }

    /** The statements that no form has a place for; call it after {@link #sheets}. */
    List<Triple> leftOut() {
        return graph.find().filterDrop(written::contains).toList();
    }

    private List<Node> records(SheetForm form) {
        return form.classes().stream()
                .flatMap(c -> subjects(c).stream())
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private FilledSheet sheet(SheetForm form, List<Node> records) {
        List<Column> columns = columns(form, records);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Node record : records) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : columns) {
                row.add(cell(form, column, record));
            }
            rows.add(row);
            implied(form, record);
        }
        return new FilledSheet(form, columns, rows);
    }

    private @Nullable Object cell(SheetForm form, Column column, Node record) {
        if (column.kind() == ColumnKind.ID) {
            return text.id(record);
        }
        if (column.kind() == ColumnKind.SHOWN) {
            return null;
        }
        Node property = column.kind() == ColumnKind.RECORD_CLASS ? RDF.Nodes.type : column.stated();
        List<Node> values = objects(record, property).stream()
                .filter(v -> column.language() == null
                        || v.isLiteral() && v.getLiteralLanguage().equals(column.language()))
                .filter(v -> column.kind() != ColumnKind.RECORD_CLASS
                        || form.classes().contains(v))
                .toList();
        if (values.size() > 1 && !column.many()) {
            return null;
        }
        values.forEach(v -> written.add(Triple.create(record, property, v)));
        return text.cell(column, values);
    }

    /** What the reader adds by itself. */
    private void implied(SheetForm form, Node record) {
        if (form.isHead()) {
            written.add(Triple.create(head, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS));
            written.add(Triple.create(head, RDF.Nodes.type, Terms.DATA_SET_CLASS));
            written.add(Triple.create(head, HeadReading.STRUCTURE_PROPERTY, HeadReading.STRUCTURE));
            return;
        }
        if (form.classes().size() == 1) {
            written.add(Triple.create(record, RDF.Nodes.type, form.classes().get(0)));
        }
        if (form.belongs() != null) {
            written.add(Triple.create(record, form.belongs(), head));
        }
    }

    private List<Column> columns(SheetForm form, List<Node> records) {
        Set<Node> used = new LinkedHashSet<>();
        Map<Node, Set<String>> tags = new LinkedHashMap<>();
        for (Node record : records) {
            graph.find(record, Node.ANY, Node.ANY).forEach(t -> {
                used.add(t.getPredicate());
                if (t.getObject().isLiteral()
                        && !t.getObject().getLiteralLanguage().isEmpty()) {
                    tags.computeIfAbsent(t.getPredicate(), p -> new LinkedHashSet<>())
                            .add(t.getObject().getLiteralLanguage());
                }
            });
        }
        List<Column> columns = new ArrayList<>();
        form.columns().forEach(c -> columns.addAll(Languages.of(c, locale, tags.getOrDefault(c.property(), Set.of()))));
        form.columns().forEach(c -> used.remove(c.property()));
        used.remove(RDF.Nodes.type);
        used.remove(form.belongs());
        used.remove(HeadReading.STRUCTURE_PROPERTY);
        for (Node property : used) {
            forms.elsewhere(property)
                    .filter(c -> new Headings(forms, form)
                            .find(c.heading().in(locale))
                            .filter(same -> property.equals(same.property()))
                            .isPresent())
                    .ifPresent(c -> columns.addAll(Languages.of(c, locale, tags.getOrDefault(property, Set.of()))));
        }
        return columns;
    }

    private List<Node> subjects(Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
