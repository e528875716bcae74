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
    /** A period that is a year; then the rows of figures are of that year. */
    static final String YEAR = "[12][0-9]{3}";

    private static final Node CC_BY = Iris.uri("https://creativecommons.org/licenses/by/4.0/");

    private final Forms forms;
    private final Templates.Request request;

    Blank(Forms forms, Templates.Request request) {
        this.forms = forms;
        this.request = request;
        if (!forms.reference().contains(request.organisation(), RDF.Nodes.type, Terms.ORGANIZATION)) {
            String name = Iris.lastSegment(request.organisation().getURI());
            throw new FormRefusedException(
                    "The register has no organisation " + name + ". Look it up under /organisations.",
                    "Das Register kennt keine Organisation " + name + ". Sehen Sie unter /organisations nach.");
        }
        if (!request.period().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new FormRefusedException(
                    "A period is made of letters, digits, dots and hyphens, for example 2020.",
                    "Ein Zeitraum besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen, zum Beispiel 2020.");
        }
        if (request.earlier() != null) {
            checkPublisher(request.earlier());
        }
    }

    private void checkPublisher(Graph earlier) {
        List<Node> heads = earlier.find(Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                .mapWith(Triple::getSubject)
                .toList();
        if (heads.size() != 1) {
            throw new FormRefusedException(
                    "The earlier file does not hold exactly one submission, so nothing can be taken from it.",
                    "Die frühere Datei enthält nicht genau eine Einreichung; daraus lässt sich nichts übernehmen.");
        }
        Node publisher = one(earlier, heads.get(0), Terms.PUBLISHER).orElse(Node.ANY);
        if (!publisher.equals(request.organisation())) {
            String name = Iris.lastSegment(request.organisation().getURI());
            String other = publisher.isURI() ? Iris.lastSegment(publisher.getURI()) : "?";
            throw new FormRefusedException(
                    "The earlier file is of " + other + ", not of " + name + ". Take an earlier submission of " + name
                            + ".",
                    "Die frühere Datei ist von " + other + ", nicht von " + name
                            + ". Nehmen Sie eine frühere Einreichung von " + name + ".");
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
        if (earlier == null) {
            return new Filling(forms, request.locale(), graph)
                    .sheets(wanted).stream()
                            .map(s -> s.form().isFigures() ? figures(s, null) : s)
                            .toList();
        }
        Continuation continued = new Continuation(
                forms,
                earlier,
                only(earlier, AalborgTerms.SUBMISSION_CLASS),
                head,
                request.organisation(),
                request.period());
        continued.addTo(graph, wanted);
        return new Filling(forms, request.locale(), graph)
                .sheets(wanted).stream()
                        .map(s -> s.form().isFigures() ? figures(s, earlier) : continued.withEarlierValues(s))
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
        Map<Node, Node> units = units(earlier);
        for (Node territory : territories()) {
            units.forEach((indicator, unit) -> {
                if (!known.contains(List.of(territory, indicator))) {
                    Map<Node, Node> cells = new LinkedHashMap<>();
                    cells.put(Terms.REF_AREA, territory);
                    cells.put(AalborgTerms.INDICATOR, indicator);
                    cells.put(AalborgTerms.UNIT, unit);
                    all.put(List.of(territory, indicator), new Series(withYear(cells), null, null));
                }
            });
        }
        return List.copyOf(all.values());
    }

    /** The indicators of the catalogue and those that the earlier file describes, with their units. */
    private Map<Node, Node> units(@Nullable Graph earlier) {
        Map<Node, Node> units = new LinkedHashMap<>();
        forms.choices().entries(List.of(AalborgTerms.INDICATOR_CLASS.getURI())).forEach(e -> forms.unit(e.node())
                .ifPresent(u -> units.put(e.node(), NodeFactory.createLiteralString(u))));
        if (earlier != null) {
            Continuation.localIndicators(earlier)
                    .forEach(i -> one(earlier, i, AalborgTerms.UNIT).ifPresent(u -> units.put(i, u)));
        }
        return units;
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
        if (cells.size() < 4 || value.isEmpty() || year.isEmpty() || !isDescribed(earlier, cells)) {
            return;
        }
        List<Node> key =
                List.of(cells.get(Terms.REF_AREA), cells.get(AalborgTerms.INDICATOR), cells.get(AalborgTerms.METHOD));
        all.remove(key);
        all.put(key, new Series(withYear(cells), value.get(), year.get()));
        known.add(key.subList(0, 2));
    }

    /** An indicator that a third file describes cannot be carried on, since this one has no description of it. */
    private boolean isDescribed(Graph earlier, Map<Node, Node> cells) {
        Node indicator = cells.get(AalborgTerms.INDICATOR);
        return forms.unit(indicator).isPresent()
                || earlier.contains(indicator, RDF.Nodes.type, AalborgTerms.LOCAL_INDICATOR_CLASS);
    }

    private Map<Node, Node> withYear(Map<Node, Node> cells) {
        if (request.period().matches(YEAR)) {
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
