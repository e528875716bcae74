// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalborgdata.vocabulary.Iris;

/** Writes the Turtle of target templates, indicator sets and mappings from the tables in {@code data/catalogue}. */
final class FrameworkTurtle {
    private static final String CREATOR = "Aalborg data project";
    private static final String DATE = "2026-11-22";

    private final Path tables;

    FrameworkTurtle(Path tables) {
        this.tables = tables;
    }

    /** Target templates and sets of indicators (R-f.1, R-f.2). */
    String library() {
        TurtleText out = CatalogueTurtle.start();
        CatalogueTurtle.header(
                out,
                "library",
                "target-template",
                Iris.CODE + "target-template/",
                List.of(
                        "Library of target templates and indicator sets",
                        "Bibliothek der Zielvorlagen und Indikatorensätze"),
                List.of(
                        "Non-binding examples of targets and sets of indicators for small towns. They are a proposal of"
                                + " this project in its own words, not the official text of the commitments.",
                        "Unverbindliche Beispiele für Ziele und Indikatorensätze für kleine Gemeinden. Sie sind ein"
                                + " Vorschlag dieses Projekts in eigenen Worten, nicht der amtliche Text der Commitments."));
        out.heading("Target templates");
        String scheme = Iris.CODE + "target-template";
        CatalogueTurtle.scheme(out, scheme, "Target templates", "Zielvorlagen");
        for (Table.Row t : rows("target-templates")) {
            out.subject(scheme + "/" + t.get("notation"))
                    .add("a", out.name("aalborg:TargetTemplate"))
                    .add("skos:notation", out.text(t.get("notation")));
            CatalogueTurtle.words(out, t)
                    .add("skos:inScheme", out.iri(scheme))
                    .add("aalborg:indicator", out.iri(Iris.INDICATOR + t.get("indicator")));
            CatalogueTurtle.points(out, t)
                    .add("aalborg:suggestedValue", out.decimal(t.get("suggested_value")))
                    .add("aalborg:suggestedYears", t.get("suggested_years"))
                    .add("dcterms:creator", out.text(CREATOR));
        }
        out.heading("Sets of indicators");
        for (Table.Row s : rows("indicator-sets")) {
            out.subject(Iris.CODE + "indicator-set/" + s.get("notation"))
                    .add("a", out.name("skos:Collection"))
                    .add("skos:notation", out.text(s.get("notation")));
            CatalogueTurtle.words(out, s)
                    .add("skos:member", members(out, s).toArray(String[]::new))
                    .add("dcterms:creator", out.text(CREATOR));
        }
        return out.toString();
    }

    /** Terms of neighbouring frameworks and how ours match them (section k of the requirements). */
    String mappings() {
        TurtleText out = CatalogueTurtle.start();
        CatalogueTurtle.header(
                out,
                "mappings",
                "mapping",
                Iris.CODE + "framework-mapping/",
                List.of("Mappings to other frameworks", "Zuordnungen zu anderen Rahmenwerken"),
                List.of(
                        "Terms of neighbouring frameworks by number, with short labels of our own, and how our"
                                + " commitments, points and indicators match them. Most matches are a proposal of this"
                                + " project; each says so.",
                        "Begriffe benachbarter Rahmenwerke nach Nummer, mit eigenen Kurzbezeichnungen, und wie unsere"
                                + " Commitments, Unterpunkte und Indikatoren zu ihnen passen. Die meisten Zuordnungen sind"
                                + " ein Vorschlag dieses Projekts; jede sagt es."));
        List<Table.Row> mappings = all();
        for (Table.Row f : rows("frameworks")) {
            String framework = f.get("notation");
            String scheme = Iris.CODE + framework;
            out.heading(f.get("label_en"));
            out.subject(scheme).add("a", out.name("skos:ConceptScheme")).add("skos:notation", out.text(framework));
            CatalogueTurtle.words(out, f).add("owl:versionInfo", out.text(f.get("edition")));
            for (Table.Row t : rows("framework-terms")) {
                if (t.get("framework").equals(framework)) {
                    term(out, scheme, t);
                }
            }
            for (Table.Row m : mappings) {
                if (m.get("framework").equals(framework)) {
                    mapping(out, m);
                }
            }
        }
        out.heading("The same in plain SKOS");
        for (Table.Row m : mappings) {
            out.subject(ours(m)).add("skos:" + m.get("relation"), out.iri(theirs(m.get("framework"), m.get("term"))));
        }
        return out.toString();
    }

    /** The table, and one mapping for each SDG target that the tables of points and indicators name. */
    private List<Table.Row> all() {
        List<Table.Row> all = new ArrayList<>(rows("framework-mappings"));
        for (Table.Row p : rows("points")) {
            p.list("sdg").forEach(s -> all.add(sdg(s, p.get("notation"), "own proposal")));
        }
        for (Table.Row i : rows("indicators")) {
            all.add(sdg(CatalogueTurtle.sdgTarget(i.get("sdg")), i.get("code"), i.get("confidence")));
        }
        return all;
    }

    private static Table.Row sdg(String target, String ours, String confidence) {
        Map<String, String> cells = new TreeMap<>(Map.of(
                "framework", "sdg", "term", target, "ours", ours, "relation", "relatedMatch", "status", "proposed"));
        cells.put("confidence", confidence);
        return new Table.Row(cells);
    }

    private static void term(TurtleText out, String scheme, Table.Row t) {
        String notation = t.get("notation");
        boolean goal = t.get("framework").equals("sdg");
        out.subject(theirs(t.get("framework"), notation))
                .add("a", out.name("skos:Concept"))
                .add("skos:notation", out.text(notation))
                .add("skos:prefLabel", out.text(t.get("label_en"), "en"), out.text(t.get("label_de"), "de"))
                .add("skos:inScheme", out.iri(scheme));
        if (goal && notation.contains(".")) {
            out.add("skos:broader", out.iri(CatalogueTurtle.SDG + notation.substring(0, notation.indexOf('.'))));
        }
        out.add(
                "aalborg:primaryPoint",
                t.has("primary_point") ? out.iri(Iris.COMMITMENT + t.get("primary_point")) : "");
    }

    private static void mapping(TurtleText out, Table.Row m) {
        out.subject(Iris.CODE + "framework-mapping/" + m.get("framework") + "-" + m.get("term") + "-" + m.get("ours"))
                .add("a", out.name("aalborg:FrameworkMapping"))
                .add("aalborg:mapsFrom", out.iri(ours(m)))
                .add("aalborg:mapsTo", out.iri(theirs(m.get("framework"), m.get("term"))))
                .add("aalborg:mappingRelation", out.name("skos:" + m.get("relation")))
                .add("aalborg:mappingStatus", CatalogueTurtle.code(out, "mapping-status", m.get("status")))
                .add("aalborg:confidence", out.text(m.get("confidence")))
                .add("dcterms:creator", out.text(CREATOR))
                .add("dcterms:date", out.typed(DATE, "xsd:date"));
    }

    private static String ours(Table.Row m) {
        String ours = m.get("ours");
        return (ours.startsWith("AC") ? Iris.INDICATOR : Iris.COMMITMENT) + ours;
    }

    private static String theirs(String framework, String notation) {
        return framework.equals("sdg") ? CatalogueTurtle.SDG + notation : Iris.CODE + framework + "/" + notation;
    }

    private List<String> members(TurtleText out, Table.Row set) {
        List<String> codes = set.has("role")
                ? rows("indicators").stream()
                        .filter(i -> i.get("role").equals(set.get("role")))
                        .map(i -> i.get("code"))
                        .toList()
                : set.list("indicators");
        return codes.stream().map(c -> out.iri(Iris.INDICATOR + c)).toList();
    }

    private List<Table.Row> rows(String table) {
        return Table.read(tables.resolve(table + ".csv")).rows();
    }
}
