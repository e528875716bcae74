// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.management.reading.When;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.ThingView.Row;
import org.aalborgdata.web.linkeddata.ThingView.Value;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes the statements about a thing as rows of text and links. */
final class Values {
    private static final Node STAFF_EFFORT = term("staffEffort");
    private static final int MOST_VALUES = 60;
    /** Shown above the table. */
    private static final Set<Node> SHOWN_ELSEWHERE = Set.of(Terms.DEFINITION);

    private static final List<Node> FIRST = List.of(
            Terms.PREF_LABEL,
            Terms.TITLE,
            Terms.DESCRIPTION,
            AalborgTerms.INDICATOR,
            Terms.REF_AREA,
            AalborgTerms.TERRITORY,
            Terms.REF_PERIOD,
            Terms.OBS_VALUE,
            AalborgTerms.TARGET_VALUE,
            AalborgTerms.TARGET_YEAR,
            AalborgTerms.UNIT,
            AalborgTerms.METHOD,
            AalborgTerms.MEASURE_STATUS,
            AalborgTerms.START_DATE,
            AalborgTerms.END_DATE,
            AalborgTerms.RESPONSIBLE,
            AalborgTerms.COST,
            term("fundingSource"),
            STAFF_EFFORT,
            AalborgTerms.SERVES,
            term("inspiredBy"),
            term("effectInput"),
            term("effectOutput"),
            term("effectOutcome"),
            term("effectImpact"),
            Terms.SOURCE,
            AalborgTerms.EDITION);

    private final Graph statements;
    private final Names names;
    private final Page page;

    private final Function<String, Optional<Indicator>> indicators;

    /** @param indicators by their IRI */
    Values(Graph statements, Names names, Page page, Function<String, Optional<Indicator>> indicators) {
        this.indicators = indicators;
        this.statements = statements;
        this.names = names;
        this.page = page;
    }

    /** All rows about a subject: what identifies it first, then by name, its types last. */
    List<Row> rows(Node subject) {
        Map<Node, List<Node>> objects = new LinkedHashMap<>();
        statements.find(subject, Node.ANY, Node.ANY).toList().stream()
                .filter(t -> !SHOWN_ELSEWHERE.contains(t.getPredicate()))
                .sorted(Comparator.comparing((Triple t) -> rank(t.getPredicate()))
                        .thenComparing(t -> names.ofTerm(t.getPredicate()))
                        .thenComparing(t -> t.getPredicate().getURI()))
                .forEach(t -> objects.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                        .add(t.getObject()));
        List<Row> rows = new ArrayList<>();
        objects.forEach((property, values) -> rows.add(
                property.equals(AalborgTerms.UNIT)
                        ? new Row(
                                names.ofTerm(property),
                                property.getURI(),
                                List.of(new Value(unit(subject), null, null)))
                        : row(property, values)));
        return rows;
    }

    /** The unit of a record in words with the denominator of its indicator, else as it is stated; empty if it is not. */
    String unit(Node record) {
        return first(record, AalborgTerms.UNIT)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(stated -> first(record, AalborgTerms.INDICATOR)
                        .filter(Node::isURI)
                        .flatMap(i -> indicators.apply(i.getURI()))
                        .filter(i -> i.unit().equals(stated))
                        .map(i -> page.in(Units.of(i)))
                        .orElse(stated))
                .orElse("");
    }

    private Optional<Node> first(Node subject, Node property) {
        return statements.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
    }

    private static int rank(Node property) {
        int first = FIRST.indexOf(property);
        return first >= 0 ? first : property.equals(RDF.Nodes.type) ? 1000 : 100;
    }

    private Row row(Node property, List<Node> objects) {
        List<Node> readable = inLanguage(objects);
        List<Value> values = new ArrayList<>(readable.stream()
                .map(o -> withUnit(property, o))
                .sorted(Comparator.comparing(
                        Value::text, Collator.getInstance(page.texts().locale())))
                .limit(MOST_VALUES)
                .toList());
        if (readable.size() > MOST_VALUES) {
            values.add(new Value(page.t("thing.more", readable.size() - MOST_VALUES), null, null));
        }
        return new Row(names.ofTerm(property), property.getURI(), values);
    }

    /** As {@link #value}, amounts whose unit only their definition says with this unit. */
    private Value withUnit(Node property, Node object) {
        String key = property.equals(AalborgTerms.COST)
                ? "measure.cost"
                : property.equals(STAFF_EFFORT) ? "measure.staff" : null;
        if (key == null || !object.isLiteral()) {
            return value(object, property.equals(RDF.Nodes.type));
        }
        try {
            String amount = page.texts().amount(new BigDecimal(object.getLiteralLexicalForm()));
            return new Value(page.t(key, amount), null, null);
        } catch (NumberFormatException e) {
            return value(object, false);
        }
    }

    /** Texts in the page's language if there are any, else all of them. */
    private List<Node> inLanguage(List<Node> objects) {
        List<Node> own = objects.stream()
                .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(page.lang()))
                .toList();
        return own.isEmpty()
                ? objects
                : objects.stream()
                        .filter(o -> own.contains(o)
                                || !o.isLiteral()
                                || o.getLiteralLanguage().isEmpty())
                        .toList();
    }

    private static Node term(String localName) {
        return Iris.uri(AalborgTerms.NS + localName);
    }

    Value value(Node node, boolean term) {
        if (node.isURI()) {
            String href = page.link(node.getURI());
            return new Value(term ? names.ofTerm(node) : names.of(node), "#".equals(href) ? null : href, null);
        }
        if (node.isBlank()) {
            return new Value(nested(node, 0), null, null);
        }
        String language = node.getLiteralLanguage();
        return new Value(text(node), null, language.isEmpty() || language.equals(page.lang()) ? null : language);
    }

    private String nested(Node node, int depth) {
        if (depth > 3) {
            return "…";
        }
        List<String> parts = new ArrayList<>();
        statements
                .find(node, Node.ANY, Node.ANY)
                .forEach(t -> parts.add(names.ofTerm(t.getPredicate()) + ": "
                        + (t.getObject().isBlank()
                                ? nested(t.getObject(), depth + 1)
                                : value(t.getObject(), false).text())));
        parts.sort(Comparator.naturalOrder());
        return String.join("; ", parts);
    }

    private String text(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        var type = literal.getLiteralDatatype();
        if (XSDDatatype.XSDdecimal.equals(type)) {
            // The store writes a whole number with .0; nobody stated that digit.
            return page.texts().stated(lexical.endsWith(".0") ? lexical.substring(0, lexical.length() - 2) : lexical);
        }
        if (XSDDatatype.XSDdate.equals(type)) {
            try {
                return page.texts().date(LocalDate.parse(lexical));
            } catch (DateTimeException e) {
                return lexical;
            }
        }
        if (XSDDatatype.XSDgYearMonth.equals(type) && lexical.length() == 7) {
            try {
                return page.texts().when(When.of(lexical));
            } catch (DateTimeException e) {
                return lexical;
            }
        }
        if (XSDDatatype.XSDboolean.equals(type)) {
            return page.t("true".equals(lexical) || "1".equals(lexical) ? "thing.yes" : "thing.no");
        }
        return lexical;
    }
}
