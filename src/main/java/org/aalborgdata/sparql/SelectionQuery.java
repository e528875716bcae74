// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;

/**
 * A comparison as a query for the endpoint: it gives the rows of {@code ComparisonCsv} with the columns that can be asked for.
 * What the comparison found out, such as who the peers are, stands in it as values.
 */
public final class SelectionQuery {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
    /** What would end an IRI in a query. */
    private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

    private static final List<String> PREFIXES = List.of(
            "aalborg", "dcterms", "indicator", "qb", "sdmx-dimension", "sdmx-measure", "skos", "territory", "xsd");

    private final Comparison comparison;
    private final ComparisonRequest request;
    private final boolean latest;
    private final boolean invented;

    private SelectionQuery(Comparison comparison) {
        this.comparison = comparison;
        this.request = comparison.request();
        this.latest = request.mode() == Mode.LATEST;
        this.invented = comparison.blocks().stream()
                .flatMap(b -> b.points().stream())
                .anyMatch(p -> p.figure().demonstration());
    }

    /** The text of the query; equal comparisons give equal texts. */
    public static String of(Comparison comparison) {
        return new SelectionQuery(comparison).text();
    }

    private String text() {
        StringBuilder q = new StringBuilder();
        q.append("# The rows of /compare.csv?").append(request.toQuery()).append('\n');
        PREFIXES.forEach(p -> q.append("PREFIX ")
                .append(p)
                .append(": <")
                .append(Prefixes.ALL.get(p))
                .append(">\n"));
        q.append("SELECT ?territory ?territory_name ?indicator ?indicator_name ?year ?value ?unit\n")
                .append("  ?method ?source ?edition ?submission ?observation ?preferred ?gap\nWHERE {\n");
        q.append(values());
        boolean gaps = !latest || !request.territories().isEmpty();
        String figures = figures();
        q.append(gaps ? "  {\n" + indented(figures) + "  } UNION {\n" + indented(gaps()) + "  }\n" : figures);
        q.append("  BIND(REPLACE(STR(?about), \"^.*/\", \"\") AS ?indicator)\n")
                .append("  BIND(REPLACE(STR(?place), \"^.*/\", \"\") AS ?territory)\n")
                .append("  OPTIONAL { ?about skos:prefLabel ?indicator_name FILTER(LANG(?indicator_name) = \"en\") }\n")
                .append("  OPTIONAL { ?place skos:prefLabel ?territory_name FILTER(LANG(?territory_name) = \"en\") }\n")
                .append("}\nORDER BY ?indicator ?territory ?year DESC(?preferred) ?observation\n");
        return q.toString();
    }

    /** Indicators and places; with peers each indicator has places of its own. */
    private String values() {
        List<Block> blocks = comparison.blocks();
        if (request.territories().isEmpty() || !request.peers().isGroup()) {
            String about = blocks.stream()
                    .map(b -> term(b.indicator().iri()))
                    .collect(Collectors.joining(" ", "  VALUES ?about { ", " }\n"));
            return request.territories().isEmpty()
                    ? about
                    : about
                            + request.territories().stream()
                                    .map(SelectionQuery::term)
                                    .collect(Collectors.joining(" ", "  VALUES ?place { ", " }\n"));
        }
        StringBuilder pairs = new StringBuilder("  VALUES (?about ?place) {\n");
        for (Block block : blocks) {
            Set<String> places = new LinkedHashSet<>(request.territories());
            block.panels().stream()
                    .flatMap(p -> p.series().stream())
                    .forEach(s -> places.add(s.territory().iri()));
            block.gaps().forEach(g -> places.add(g.territory().iri()));
            String about = term(block.indicator().iri());
            places.forEach(p -> pairs.append("    (")
                    .append(about)
                    .append(' ')
                    .append(term(p))
                    .append(")\n"));
        }
        return pairs.append("  }\n").toString();
    }

    private String figures() {
        StringBuilder q = new StringBuilder();
        if (latest) {
            q.append("  # Each territory has a latest year of its own.\n")
                    .append("  {\n    SELECT ?about ?place (MAX(?y) AS ?year)\n    WHERE {\n")
                    .append(indented(indented(values())))
                    .append("      ?any a qb:Observation ; aalborg:indicator ?about ; sdmx-dimension:refArea ?place ;")
                    .append(" sdmx-dimension:refPeriod ?p ; qb:dataSet ?in .\n")
                    .append("      BIND(xsd:integer(STR(?p)) AS ?y)\n")
                    .append(indented(indented(years("?y"))))
                    .append(indented(indented(real("?in"))))
                    .append("    }\n    GROUP BY ?about ?place\n  }\n");
        }
        q.append("  ?observation a qb:Observation ; aalborg:indicator ?about ; sdmx-dimension:refArea ?place ;\n")
                .append("    sdmx-dimension:refPeriod ?period ; sdmx-measure:obsValue ?number ; aalborg:unit ?unit ;\n")
                .append("    aalborg:method ?method ; dcterms:source ?source ; qb:dataSet ?submission .\n")
                .append("  OPTIONAL { ?observation aalborg:edition ?edition }\n")
                .append("  OPTIONAL { ?observation aalborg:statedValue ?printed }\n")
                .append(
                        latest
                                ? "  FILTER(xsd:integer(STR(?period)) = ?year)\n"
                                : "  BIND(xsd:integer(STR(?period)) AS ?year)\n")
                .append(latest ? "" : years("?year"))
                .append(real("?submission"))
                .append(preferred())
                .append("  # The printed digits where they are this number; a page may print 41 for a change of -41.\n")
                .append("  BIND(REPLACE(STR(?number), \"\\\\.0$\", \"\") AS ?plain)\n")
                .append(
                        "  BIND(IF(?number < 0 && !STRSTARTS(?printed, \"-\"), CONCAT(\"-\", ?printed), ?printed) AS ?signed)\n")
                .append("  BIND(COALESCE(IF(xsd:decimal(?signed) = ?number, ?signed, ?plain), ?plain) AS ?value)\n");
        return q.toString();
    }

    /** Of several statements one is preferred; the store marks it, save among invented ones. */
    private String preferred() {
        String marked = "EXISTS { ?observation aalborg:preferred true }";
        String rule = !invented
                ? marked
                : marked
                        + " || NOT EXISTS {\n"
                        + "    ?rival a qb:Observation ; aalborg:indicator ?about ; sdmx-dimension:refArea ?place ; sdmx-dimension:refPeriod ?period .\n"
                        + "    OPTIONAL { ?rival aalborg:preferred ?better }\n"
                        + "    OPTIONAL { ?rival aalborg:edition ?newer }\n"
                        + "    FILTER(?rival != ?observation && (BOUND(?better) || ?newer > ?edition || (?newer = ?edition && STR(?rival) < STR(?observation))))\n"
                        + "  }";
        return "  BIND(" + rule + " AS ?preferred)\n" + (latest ? "  FILTER(?preferred)\n" : "");
    }

    private String gaps() {
        return "  # A stated absence: a row without value.\n"
                + "  ?observation a aalborg:DataGap ; aalborg:indicator ?about ; aalborg:territory ?place ;\n"
                + "    sdmx-dimension:refPeriod ?period ; aalborg:gapReason ?reason .\n"
                + "  ?about aalborg:unit ?unit .\n"
                + "  BIND(xsd:integer(STR(?period)) AS ?year)\n"
                + years("?year")
                + "  BIND(REPLACE(STR(?reason), \"^.*/\", \"\") AS ?gap)\n";
    }

    private String years(String variable) {
        Integer from = request.from();
        Integer to = request.to();
        if (from == null && to == null) {
            return "";
        }
        String lower = from == null ? "" : variable + " >= " + from;
        String upper = to == null ? "" : variable + " <= " + to;
        return "  FILTER(" + lower + (from == null || to == null ? "" : " && ") + upper + ")\n";
    }

    /** Invented figures stand beside real ones only for a territory that was asked for; alone they may be shown. */
    private String real(String submission) {
        if (!invented) {
            return "  FILTER NOT EXISTS { " + submission + " aalborg:demonstration true }\n";
        }
        Set<String> alone = new TreeSet<>();
        for (Block block : comparison.blocks()) {
            List<Point> points = block.points();
            if (points.stream().allMatch(p -> p.figure().demonstration())) {
                alone.add(term(block.indicator().iri()));
            }
        }
        String asked = request.territories().stream().map(SelectionQuery::term).collect(Collectors.joining(", "));
        return "  FILTER(?about IN (" + String.join(", ", alone) + ") || ?place IN (" + asked + ")"
                + " || NOT EXISTS { " + submission + " aalborg:demonstration true })\n";
    }

    private static String indented(String lines) {
        return lines.lines().map(l -> "  " + l + "\n").collect(Collectors.joining());
    }

    /** With a prefix where it fits; known IRIs only come here, yet nothing may end one early. */
    private static String term(String iri) {
        for (String[] prefix : new String[][] {{"indicator", Iris.INDICATOR}, {"territory", Iris.TERRITORY}}) {
            if (iri.startsWith(prefix[1])
                    && PLAIN.matcher(iri.substring(prefix[1].length())).matches()) {
                return prefix[0] + ":" + iri.substring(prefix[1].length());
            }
        }
        if (NOT_IN_IRI.matcher(iri).find()) {
            throw new IllegalArgumentException("Not an IRI: " + iri);
        }
        return "<" + iri + ">";
    }
}
