// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.nio.file.Path;
import java.util.List;
import org.aalborgdata.catalogue.CatalogueTurtle;
import org.aalborgdata.catalogue.Table;
import org.aalborgdata.catalogue.TurtleText;
import org.aalborgdata.vocabulary.Iris;

/** Writes the register a new store starts with from the tables in {@code data/register}. */
final class RegisterTurtle {
    private final Path tables;

    RegisterTurtle(Path tables) {
        this.tables = tables;
    }

    String register() {
        TurtleText out = CatalogueTurtle.start().prefix("nuts", "http://data.europa.eu/nuts/code/");
        out.subject(Iris.GRAPH_REGISTER.getURI())
                .add(
                        "dcterms:title",
                        out.text("Register of territories and organisations", "en"),
                        out.text("Register der Gebiete und Organisationen", "de"))
                .add("dcterms:license", out.iri("https://creativecommons.org/licenses/by/4.0/"))
                .add("dcterms:issued", out.typed("2026-11-22", "xsd:date"));
        out.heading("Territories");
        Table.read(tables.resolve("territories.csv")).rows().forEach(t -> territory(out, t));
        out.heading("Organisations");
        List<Table.Row> organisations =
                Table.read(tables.resolve("organisations.csv")).rows();
        List<Table.Row> partners = Table.read(tables.resolve("partners.csv")).rows();
        organisations.forEach(o -> organisation(out, o, partners));
        out.heading("Members of programmes");
        Table.read(tables.resolve("memberships.csv")).rows().forEach(m -> membership(out, m, organisations));
        return out.toString();
    }

    private static void territory(TurtleText out, Table.Row t) {
        out.subject(Iris.TERRITORY + t.get("code"))
                .add("a", out.name("aalborg:Territory"))
                .add("skos:notation", out.text(t.get("code")));
        labels(out, t)
                .add("aalborg:territoryType", CatalogueTurtle.code(out, "territory-type", t.get("type")))
                .add("aalborg:countryCode", out.text(t.get("country")))
                .add("aalborg:partOf", t.has("part_of") ? out.iri(Iris.TERRITORY + t.get("part_of")) : "")
                .add("aalborg:boundaryVersion", out.text(t.get("boundary_version")))
                .add("aalborg:validFrom", out.typed(t.get("valid_from"), "xsd:date"))
                .add("aalborg:validUntil", out.typed(t.get("valid_until"), "xsd:date"))
                .add("skos:exactMatch", t.has("nuts_code") ? out.name("nuts:" + t.get("nuts_code")) : "");
    }

    private static void organisation(TurtleText out, Table.Row o, List<Table.Row> partners) {
        out.subject(Iris.ORGANISATION + o.get("slug"))
                .add("a", out.name("org:Organization"))
                .add("skos:notation", out.text(o.get("slug")));
        labels(out, o);
        o.list("roles")
                .forEach(r -> out.add("aalborg:organisationRole", CatalogueTurtle.code(out, "organisation-role", r)));
        o.list("governs").forEach(t -> out.add("aalborg:governs", out.iri(Iris.TERRITORY + t)));
        String day = o.get("signed");
        out.add("aalborg:signedOn", out.typed(day, day.length() > 4 ? "xsd:date" : "xsd:gYear"));
        partners.stream()
                .filter(p -> p.get("organisation").equals(o.get("slug")))
                .forEach(p -> out.add("org:linkedTo", out.iri(Iris.ORGANISATION + p.get("programme"))));
    }

    /** The member is who governs the territory, where somebody of the register does. */
    private static void membership(TurtleText out, Table.Row m, List<Table.Row> organisations) {
        String programme = Iris.ORGANISATION + m.get("programme");
        out.subject(programme + "/member/" + m.get("territory"))
                .add("a", out.name("org:Membership"))
                .add("org:organization", out.iri(programme));
        organisations.stream()
                .filter(o -> o.list("governs").contains(m.get("territory")))
                .forEach(o -> out.add("org:member", out.iri(Iris.ORGANISATION + o.get("slug"))));
        out.add("aalborg:memberTerritory", out.iri(Iris.TERRITORY + m.get("territory")))
                .add("aalborg:validFrom", out.typed(m.get("from"), "xsd:date"))
                .add("aalborg:validUntil", out.typed(m.get("until"), "xsd:date"))
                .add("dcterms:source", out.iri(m.get("source")))
                .add("skos:note", out.text(m.get("note_en"), "en"), out.text(m.get("note_de"), "de"));
    }

    private static TurtleText labels(TurtleText out, Table.Row row) {
        String language = row.get("native_language");
        boolean third = !language.isEmpty() && !language.equals("de") && !language.equals("en");
        return out.add(
                "skos:prefLabel",
                out.text(row.get("label_en"), "en"),
                out.text(row.get("label_de"), "de"),
                third ? out.text(row.get("label_native"), language) : "");
    }
}
