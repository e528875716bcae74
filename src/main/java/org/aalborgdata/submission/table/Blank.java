// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The sheets of a form for an organisation that still has to be filled. */
final class Blank {
    private static final Node CC_BY = Iris.uri("https://creativecommons.org/licenses/by/4.0/");

    private final Forms forms;
    private final Templates.Request request;

    Blank(Forms forms, Templates.Request request) {
        this.forms = forms;
        this.request = request;
        if (!forms.reference().contains(request.organisation(), RDF.Nodes.type, Terms.ORGANIZATION)) {
            throw new IllegalArgumentException("The register has no organisation "
                    + Iris.lastSegment(request.organisation().getURI()) + ".");
        }
        if (!request.period().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    "A period is made of letters, digits, dots and hyphens, for example 2020.");
        }
    }

    List<FilledSheet> sheets() {
        Graph earlier = request.earlier();
        List<SheetForm> wanted = forms.of(request.profile());
        Node head = Iris.submission(Iris.lastSegment(request.organisation().getURI()), request.period());
        if (earlier != null && earlier.contains(head, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)) {
            return new Filling(forms, request.locale(), earlier).sheets(wanted);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        head(graph, head);
        return new Filling(forms, request.locale(), graph)
                .sheets(wanted).stream()
                        .map(s -> s.form().isFigures() ? figures(s, earlier) : s)
                        .toList();
    }

    private void head(Graph graph, Node head) {
        Graph earlier = request.earlier();
        if (earlier != null) {
            Node before = only(earlier, AalborgTerms.SUBMISSION_CLASS);
            for (Node kept : List.of(Terms.LICENSE, AalborgTerms.DEMONSTRATION)) {
                earlier.find(before, kept, Node.ANY).forEach(t -> graph.add(head, kept, t.getObject()));
            }
        }
        graph.add(head, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS);
        graph.add(head, Terms.PUBLISHER, request.organisation());
        graph.add(head, AalborgTerms.PERIOD, NodeFactory.createLiteralString(request.period()));
        graph.add(head, Terms.CONFORMS_TO, request.profile());
        graph.add(head, Terms.ISSUED, DateText.day(request.today()));
        if (earlier == null) {
            graph.add(head, Terms.LICENSE, CC_BY);
            graph.add(
                    head,
                    AalborgTerms.DEMONSTRATION,
                    NodeFactory.createLiteralDT("false", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean));
        }
    }

    private static Node only(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .nextOptional()
                .orElse(Node.ANY);
    }

    /** One series of figures: what the template fills in, and the last value. */
    private record Series(
            Map<Node, Node> known,
            @Nullable Node value,
            @Nullable Node year) {}

    private FilledSheet figures(FilledSheet sheet, @Nullable Graph earlier) {
        CellText text = new CellText(
                forms, request.locale(), Iris.lastSegment(request.organisation().getURI()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Series series : series(earlier)) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : sheet.columns()) {
                row.add(cell(text, column, series));
            }
            rows.add(row);
        }
        return new FilledSheet(sheet.form(), sheet.columns(), rows);
    }

    private @Nullable Object cell(CellText text, Column column, Series series) {
        if (column.kind() == ColumnKind.SHOWN) {
            Node shown = column.heading().equals(FormBuilder.EARLIER_VALUE) ? series.value() : series.year();
            return shown == null ? null : new BigDecimal(shown.getLiteralLexicalForm());
        }
        Node value = column.property() == null || column.language() != null
                ? null
                : series.known().get(column.property());
        return value == null ? null : text.cell(column, List.of(value));
    }

    /** First the series of before, then every indicator of the catalogue for every territory. */
    private List<Series> series(@Nullable Graph earlier) {
        Map<List<Node>, Series> all = new LinkedHashMap<>();
        List<List<Node>> known = new ArrayList<>();
        if (earlier != null) {
            earlier.find(Node.ANY, RDF.Nodes.type, Terms.OBSERVATION).mapWith(Triple::getSubject).toList().stream()
                    .sorted(Comparator.comparing((Node o) -> year(earlier, o)))
                    .forEach(o -> before(earlier, o, all, known));
        }
        for (Node territory : territories()) {
            for (Choices.Entry indicator : forms.choices().entries(List.of(AalborgTerms.INDICATOR_CLASS.getURI()))) {
                if (!known.contains(List.of(territory, indicator.node()))) {
                    Map<Node, Node> cells = new LinkedHashMap<>();
                    cells.put(Terms.REF_AREA, territory);
                    cells.put(AalborgTerms.INDICATOR, indicator.node());
                    forms.unit(indicator.node())
                            .ifPresent(u -> cells.put(AalborgTerms.UNIT, NodeFactory.createLiteralString(u)));
                    all.put(List.of(territory, indicator.node()), new Series(withYear(cells), null, null));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private void before(Graph earlier, Node figure, Map<List<Node>, Series> all, List<List<Node>> known) {
        Map<Node, Node> cells = new LinkedHashMap<>();
        for (Node property : List.of(
                Terms.REF_AREA,
                AalborgTerms.INDICATOR,
                AalborgTerms.UNIT,
                AalborgTerms.METHOD,
                AalborgTerms.BOUNDARY_VERSION)) {
            one(earlier, figure, property).ifPresent(v -> cells.put(property, v));
        }
        Optional<Node> value = one(earlier, figure, Terms.OBS_VALUE);
        Optional<Node> year = one(earlier, figure, Terms.REF_PERIOD);
        if (cells.size() < 4 || value.isEmpty() || year.isEmpty() || isLocal(earlier, cells)) {
            return;
        }
        List<Node> key =
                List.of(cells.get(Terms.REF_AREA), cells.get(AalborgTerms.INDICATOR), cells.get(AalborgTerms.METHOD));
        all.remove(key);
        all.put(key, new Series(withYear(cells), value.get(), year.get()));
        known.add(key.subList(0, 2));
    }

    /** An indicator that another file describes cannot be chosen in this one. */
    private static boolean isLocal(Graph earlier, Map<Node, Node> cells) {
        return earlier.contains(cells.get(AalborgTerms.INDICATOR), RDF.Nodes.type, Node.ANY);
    }

    private Map<Node, Node> withYear(Map<Node, Node> cells) {
        if (request.period().matches("[12][0-9]{3}")) {
            cells.put(Terms.REF_PERIOD, DateText.year(request.period()));
        }
        return cells;
    }

    private List<Node> territories() {
        return forms
                .reference()
                .find(request.organisation(), AalborgTerms.GOVERNS, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static String year(Graph graph, Node figure) {
        return one(graph, figure, Terms.REF_PERIOD)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static Optional<Node> one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional();
    }
}
