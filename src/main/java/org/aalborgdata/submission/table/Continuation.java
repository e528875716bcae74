// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

/**
 * What of an earlier submission goes on in the next period. A record belongs to one submission, so it goes on under an Id of
 * the new period; only descriptions that name no submission, those of local indicators, stand in both files word for word.
 */
final class Continuation {
    private static final Set<ColumnKind> OF_ITS_TIME =
            Set.of(ColumnKind.NUMBER, ColumnKind.WHOLE_NUMBER, ColumnKind.DATE, ColumnKind.YEAR);
    private static final Set<Node> ALSO_OF_ITS_TIME =
            Set.of(AalborgTerms.STATED_VALUE, AalborgTerms.UNDATED, Terms.SOURCE, Terms.NOTE);

    private final Forms forms;
    private final Graph earlier;
    private final Node before;
    private final Node head;
    private final String organisation;
    private final String period;
    private final Map<Node, Node> renamed = new LinkedHashMap<>();
    private final Map<String, Node> originals = new HashMap<>();

    /**
     * @param before the earlier submission
     * @param head the new one
     */
    Continuation(Forms forms, Graph earlier, Node before, Node head, Node organisation, String period) {
        this.forms = forms;
        this.earlier = earlier;
        this.before = before;
        this.head = head;
        this.organisation = Iris.lastSegment(organisation.getURI());
        this.period = period;
    }

    /** Adds the records of those sheets that the profile has; local indicators always. */
    void addTo(Graph graph, Collection<SheetForm> wanted) {
        Map<SheetForm, List<Node>> records = new LinkedHashMap<>();
        for (SheetForm form : forms.sheets()) {
            if (form.next() == NextPeriod.AGAIN || form.next() != NextPeriod.NOTHING && wanted.contains(form)) {
                records.put(form, records(form));
            }
        }
        records.forEach((form, nodes) -> nodes.forEach(n -> rename(form, n)));
        records.forEach((form, nodes) -> nodes.forEach(n -> copy(graph, form, n)));
    }

    /** The sheet with a column of earlier numbers beside each column of numbers that is to be filled anew. */
    FilledSheet withEarlierValues(FilledSheet sheet) {
        if (sheet.form().next() != NextPeriod.VALUES_ANEW) {
            return sheet;
        }
        List<Column> columns = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sheet.rows().forEach(r -> rows.add(new ArrayList<>()));
        for (int c = 0; c < sheet.columns().size(); c++) {
            Column column = sheet.columns().get(c);
            columns.add(column);
            for (int r = 0; r < rows.size(); r++) {
                rows.get(r).add(sheet.rows().get(r).get(c));
            }
            List<@Nullable Object> shown = new ArrayList<>();
            sheet.rows().forEach(row -> shown.add(earlierNumber(column, row, sheet)));
            if (shown.stream().anyMatch(v -> v != null)) {
                columns.add(FormBuilder.earlier(column));
                for (int r = 0; r < rows.size(); r++) {
                    rows.get(r).add(shown.get(r));
                }
            }
        }
        return new FilledSheet(sheet.form(), columns, rows);
    }

    private @Nullable Object earlierNumber(Column column, List<@Nullable Object> row, FilledSheet sheet) {
        boolean number = column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.WHOLE_NUMBER;
        Node original = number ? originals.get(String.valueOf(row.get(idColumn(sheet)))) : null;
        return original == null
                ? null
                : earlier.find(original, column.stated(), Node.ANY)
                        .mapWith(t -> new BigDecimal(t.getObject().getLiteralLexicalForm()))
                        .nextOptional()
                        .orElse(null);
    }

    private static int idColumn(FilledSheet sheet) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            if (sheet.columns().get(c).kind() == ColumnKind.ID) {
                return c;
            }
        }
        throw new IllegalStateException("a sheet of records has Ids");
    }

    /** Targets that another one replaced already do not go on. Of the same thing in several years, the last counts. */
    private List<Node> records(SheetForm form) {
        List<Node> all = form.classes().stream()
                .flatMap(c -> earlier.find(Node.ANY, RDF.Nodes.type, c).mapWith(Triple::getSubject).toList().stream())
                .filter(Node::isURI)
                .filter(n -> !isTarget(n) || !earlier.contains(Node.ANY, Terms.WAS_REVISION_OF, n))
                .distinct()
                .sorted(Comparator.comparing(this::year).thenComparing(Node::getURI))
                .toList();
        if (form.next() != NextPeriod.VALUES_ANEW) {
            return all;
        }
        Map<Set<Triple>, Node> last = new LinkedHashMap<>();
        for (Node record : all) {
            Set<Triple> kept = new HashSet<>();
            earlier.find(record, Node.ANY, Node.ANY).forEach(t -> {
                if (stays(form, t.getPredicate()) && !t.getPredicate().equals(Terms.PREF_LABEL)) {
                    kept.add(Triple.create(before, t.getPredicate(), t.getObject()));
                }
            });
            last.put(kept, record);
        }
        return List.copyOf(last.values());
    }

    private void rename(SheetForm form, Node record) {
        if (form.next() == NextPeriod.AGAIN) {
            renamed.put(record, record);
            return;
        }
        String space = Iris.RECORD + organisation + "/";
        String iri = record.getURI();
        String id = iri.startsWith(space) ? iri.substring(space.length()) : Iris.lastSegment(iri);
        String old = Iris.lastSegment(before.getURI()) + "/";
        String bare = period + "/" + (id.startsWith(old) ? id.substring(old.length()) : id);
        String next = bare;
        for (int n = 2; originals.containsKey(next); n++) {
            next = bare + "-" + n;
        }
        originals.put(next, record);
        renamed.put(record, Iris.uri(space + next));
    }

    private void copy(Graph graph, SheetForm form, Node record) {
        Node next = renamed.get(record);
        for (Triple t : earlier.find(record, Node.ANY, Node.ANY).toList()) {
            Node property = t.getPredicate();
            if (form.next() == NextPeriod.AGAIN) {
                graph.add(t);
            } else if (property.equals(form.belongs()) && t.getObject().equals(before)) {
                graph.add(next, property, head);
            } else if (form.next() != NextPeriod.VALUES_ANEW || stays(form, property)) {
                graph.add(next, property, renamed.getOrDefault(t.getObject(), t.getObject()));
            }
        }
        if (isTarget(record)) {
            // Both files stay current; without this the same promise would be counted twice.
            graph.remove(next, Terms.WAS_REVISION_OF, Node.ANY);
            graph.add(next, Terms.WAS_REVISION_OF, record);
        }
        boolean ofAYear = form.columns().stream().anyMatch(c -> Terms.REF_PERIOD.equals(c.property()));
        if (form.next() == NextPeriod.VALUES_ANEW && ofAYear && period.matches(Blank.YEAR)) {
            graph.add(next, Terms.REF_PERIOD, DateText.year(period));
        }
    }

    private static boolean stays(SheetForm form, Node property) {
        return !ALSO_OF_ITS_TIME.contains(property)
                && form.columns().stream()
                        .noneMatch(c -> property.equals(c.property()) && OF_ITS_TIME.contains(c.kind()));
    }

    private boolean isTarget(Node record) {
        return earlier.contains(record, RDF.Nodes.type, AalborgTerms.TARGET_CLASS);
    }

    private String year(Node record) {
        return earlier.find(record, Terms.REF_PERIOD, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    /** The indicators that the earlier file describes itself. */
    static Set<Node> localIndicators(Graph earlier) {
        Set<Node> found = new LinkedHashSet<>();
        earlier.find(Node.ANY, RDF.Nodes.type, AalborgTerms.LOCAL_INDICATOR_CLASS).toList().stream()
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(found::add);
        return found;
    }
}
