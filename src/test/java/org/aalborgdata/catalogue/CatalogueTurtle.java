// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;

/** Writes the Turtle of commitments, catalogue and code lists from the tables in {@code data/catalogue}. */
public final class CatalogueTurtle {
    private static final String VERSION = "0.1.0";
    private static final String ISSUED = "2026-11-22";
    static final String SDG = "http://metadata.un.org/sdg/";

    private final Path tables;

    public CatalogueTurtle(Path tables) {
        this.tables = tables;
    }

    /** The ten commitments and fifty points. */
    public String commitments() {
        TurtleText out = start();
        header(
                out,
                "commitments",
                "commitment",
                Iris.COMMITMENT,
                List.of("The Aalborg Commitments", "Die Aalborg Commitments"),
                List.of(
                        "The ten commitments of 2004 and their fifty points by number, with labels and definitions in our"
                                + " own words. The links to SDG targets are our proposal.",
                        "Die zehn Commitments von 2004 und ihre fünfzig Unterpunkte nach Nummer, mit Bezeichnungen und"
                                + " Definitionen in eigenen Worten. Die Bezüge zu SDG-Zielen sind unser Vorschlag."));
        String scheme = Iris.BASE + "commitment";
        List<Table.Row> commitments = rows("commitments");
        out.subject(scheme)
                .add("a", out.name("skos:ConceptScheme"))
                .add("skos:prefLabel", out.text("Aalborg Commitments", "en"), out.text("Aalborg Commitments", "de"));
        commitments.forEach(c -> out.add("skos:hasTopConcept", out.iri(Iris.COMMITMENT + c.get("notation"))));
        List<Table.Row> points = rows("points");
        for (Table.Row c : commitments) {
            String number = c.get("notation");
            out.heading(number + " " + c.get("label_en"));
            out.subject(Iris.COMMITMENT + number)
                    .add("a", out.name("aalborg:Commitment"))
                    .add("skos:notation", out.text(number));
            words(out, c).add("skos:inScheme", out.iri(scheme)).add("skos:topConceptOf", out.iri(scheme));
            for (Table.Row p : points) {
                if (p.get("notation").startsWith(number + ".")) {
                    out.subject(Iris.COMMITMENT + p.get("notation"))
                            .add("a", out.name("aalborg:CommitmentPoint"))
                            .add("skos:notation", out.text(p.get("notation")));
                    words(out, p)
                            .add("skos:inScheme", out.iri(scheme))
                            .add("skos:broader", out.iri(Iris.COMMITMENT + number));
                    p.list("sdg").forEach(s -> out.add("skos:relatedMatch", out.iri(SDG + s)));
                }
            }
        }
        return out.toString();
    }

    /** Indicators, methods and changes of boundaries. */
    public String catalogue() {
        TurtleText out = start();
        header(
                out,
                "catalogue",
                "indicator",
                Iris.INDICATOR,
                List.of("Catalogue of indicators and methods", "Katalog der Indikatoren und Methoden"),
                List.of(
                        "Indicators for the fifty points with unit, denominator, direction and bounds, the methods by"
                                + " which their figures are made, and the changes of statistical boundaries.",
                        "Indikatoren zu den fünfzig Unterpunkten mit Einheit, Bezugsgröße, Richtung und Grenzen, die"
                                + " Methoden, nach denen ihre Werte entstehen, und die Änderungen statistischer Gebiete."));
        scheme(out, Iris.BASE + "indicator", "Indicators", "Indikatoren");
        scheme(out, Iris.CODE + "method", "Methods", "Methoden");
        out.heading("Indicators");
        rows("indicators").forEach(i -> indicator(out, i));
        out.heading("Methods");
        sorted(rows("methods"), "notation").forEach(m -> method(out, m));
        out.heading("Changes of boundaries");
        rows("boundary-changes").forEach(b -> boundaryChange(out, b));
        return out.toString();
    }

    /** All code lists as concept schemes. */
    public String codes() {
        TurtleText out = start();
        header(
                out,
                "codes",
                "code",
                Iris.CODE,
                List.of("Code lists", "Codelisten"),
                List.of(
                        "The values that properties with a closed list may take, one concept scheme per list.",
                        "Die Werte, die Eigenschaften mit geschlossener Liste annehmen, ein Begriffsschema je Liste."));
        Map<String, String> schemes = new TreeMap<>();
        for (Table.Row code : rows("codes")) {
            String list = code.get("scheme");
            String scheme = Iris.CODE + list;
            if (schemes.putIfAbsent(list, scheme) == null) {
                out.heading(code.get("scheme_label_en"));
                scheme(out, scheme, code.get("scheme_label_en"), code.get("scheme_label_de"));
            }
            out.subject(scheme + "/" + code.get("notation"))
                    .add("a", out.name("skos:Concept"))
                    .add("skos:notation", out.text(code.get("notation")));
            words(out, code).add("skos:inScheme", out.iri(scheme));
        }
        return out.toString();
    }

    private static void indicator(TurtleText out, Table.Row i) {
        out.subject(Iris.INDICATOR + i.get("code"))
                .add("a", out.name("aalborg:Indicator"))
                .add("skos:notation", out.text(i.get("code")));
        words(out, i)
                .add("skos:inScheme", out.iri(Iris.BASE + "indicator"))
                .add("aalborg:unit", out.text(i.get("unit")))
                .add("qudt:hasUnit", i.has("qudt") ? out.name("unit:" + i.get("qudt")) : "")
                .add("aalborg:denominator", code(out, "denominator", i.get("denominator")))
                .add("aalborg:perQuantity", i.get("per_quantity"))
                .add("aalborg:direction", code(out, "direction", i.get("direction")))
                .add("aalborg:bestAt", out.decimal(i.get("best_at")))
                .add("aalborg:minimum", out.decimal(i.get("minimum")))
                .add("aalborg:maximum", out.decimal(i.get("maximum")));
        points(out, i)
                .add("aalborg:resourceKind", code(out, "resource-kind", i.get("resource_kind")))
                .add("aalborg:indicatorRole", code(out, "indicator-role", i.get("role")))
                .add("aalborg:methodDecides", i.get("method_decides"))
                .add("aalborg:sdgCode", out.text(i.get("sdg")))
                .add("skos:relatedMatch", out.iri(SDG + sdgTarget(i.get("sdg"))))
                .add("skos:note", out.text(i.get("frameworks")))
                .add("aalborg:confidence", out.text(i.get("confidence")));
    }

    private static void method(TurtleText out, Table.Row m) {
        out.subject(Iris.METHOD + m.get("notation"))
                .add("a", out.name("aalborg:Method"))
                .add("skos:notation", out.text(m.get("notation")));
        words(out, m).add("skos:inScheme", out.iri(Iris.CODE + "method"));
        m.list("indicators").forEach(i -> out.add("aalborg:appliesTo", out.iri(Iris.INDICATOR + i)));
        out.add("aalborg:baseYear", out.typed(m.get("base_year"), "xsd:gYear"))
                .add("aalborg:methodStated", m.get("stated"));
    }

    private static void boundaryChange(TurtleText out, Table.Row b) {
        String version = b.get("in_version");
        out.subject(Iris.BASE + "boundary-change/" + version.replace(' ', '-') + "-" + b.get("territory"))
                .add("a", out.name("aalborg:BoundaryChange"))
                .add("aalborg:changedTerritory", out.iri(Iris.TERRITORY + b.get("territory")));
        b.list("replaced_by").forEach(t -> out.add("aalborg:replacedBy", out.iri(Iris.TERRITORY + t)));
        out.add("aalborg:inBoundaryVersion", out.text(version))
                .add("aalborg:changeKind", code(out, "boundary-change", b.get("kind")))
                .add("dcterms:source", out.iri(b.get("source")));
    }

    /** Primary point, all points and the commitment of the primary one; also for local indicators. */
    public static TurtleText points(TurtleText out, Table.Row row) {
        String primary = row.get("primary_point");
        out.add("aalborg:primaryPoint", out.iri(Iris.COMMITMENT + primary));
        row.list("points").forEach(p -> out.add("aalborg:concernsPoint", out.iri(Iris.COMMITMENT + p)));
        return out.add("aalborg:commitment", out.iri(Iris.COMMITMENT + primary.substring(0, primary.indexOf('.'))));
    }

    /** Labels and definitions in both languages. */
    public static TurtleText words(TurtleText out, Table.Row row) {
        return out.add("skos:prefLabel", out.text(row.get("label_en"), "en"), out.text(row.get("label_de"), "de"))
                .add(
                        "skos:definition",
                        out.text(row.get("definition_en"), "en"),
                        out.text(row.get("definition_de"), "de"));
    }

    /** The IRI of a code; empty for an empty notation. */
    public static String code(TurtleText out, String scheme, String notation) {
        return notation.isEmpty() ? "" : out.iri(Iris.CODE + scheme + "/" + notation);
    }

    /** A text with the prefixes of the project and one per code list. */
    public static TurtleText start() {
        TurtleText out = new TurtleText();
        Prefixes.ALL.forEach((name, namespace) -> {
            if (!name.equals("record") && !name.equals("submission")) {
                out.prefix(name, namespace);
            }
        });
        out.prefix("sdg", SDG).prefix("vann", "http://purl.org/vocab/vann/").prefix("code", Iris.CODE);
        out.prefix("boundary", Iris.BASE + "boundary-change/");
        for (String scheme : List.of(
                "boundary-change",
                "denominator",
                "direction",
                "gap-reason",
                "horizon",
                "indicator-role",
                "measure-status",
                "obs-status",
                "organisation-role",
                "resource-kind",
                "territory-type",
                "mapping-status",
                "target-template",
                "framework-mapping",
                "eci",
                "le21",
                "covenant",
                "rfsc",
                "iso-37120",
                "bnk",
                "value-kind")) {
            out.prefix(scheme, Iris.CODE + scheme + "/");
        }
        return out;
    }

    static void scheme(TurtleText out, String iri, String english, String german) {
        out.subject(iri)
                .add("a", out.name("skos:ConceptScheme"))
                .add("skos:prefLabel", out.text(english, "en"), out.text(german, "de"));
    }

    static void header(
            TurtleText out,
            String file,
            String prefix,
            String namespace,
            List<String> title,
            List<String> description) {
        String iri = Iris.BASE + "ontology/" + file;
        out.subject(iri)
                .add("a", out.name("owl:Ontology"))
                .add("owl:versionIRI", out.iri(iri + "/" + VERSION))
                .add("owl:versionInfo", out.text(VERSION))
                .add("dcterms:title", out.text(title.get(0), "en"), out.text(title.get(1), "de"))
                .add("dcterms:description", out.text(description.get(0), "en"), out.text(description.get(1), "de"))
                .add("dcterms:creator", out.text("Aalborg data project"))
                .add("dcterms:license", out.iri("https://creativecommons.org/licenses/by/4.0/"))
                .add("dcterms:issued", out.typed(ISSUED, "xsd:date"))
                .add("vann:preferredNamespacePrefix", out.text(prefix))
                .add("vann:preferredNamespaceUri", out.text(namespace));
    }

    /** The target of an SDG code that may name an indicator: 16.6.2 belongs to 16.6. */
    static String sdgTarget(String code) {
        String[] parts = code.split("\\.");
        return parts[0] + "." + parts[1];
    }

    private List<Table.Row> rows(String table) {
        return Table.read(tables.resolve(table + ".csv")).rows();
    }

    private static List<Table.Row> sorted(List<Table.Row> rows, String column) {
        return rows.stream()
                .sorted(Comparator.comparing((Table.Row r) -> r.get(column)))
                .toList();
    }
}
