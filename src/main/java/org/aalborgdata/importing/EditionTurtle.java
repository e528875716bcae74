// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.importing.mapping.Mapping;
import org.aalborgdata.register.Register;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes an edition as a submission in Turtle. The same edition always gives the same bytes. */
final class EditionTurtle {
    private static final String SDMX_STATUSES = "ABEFIMPS";
    private static final String PREFIXES = """
            @prefix aalborg: <https://w3id.org/aalborg/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix gap-reason: <https://w3id.org/aalborg/code/gap-reason/> .
            @prefix indicator: <https://w3id.org/aalborg/indicator/> .
            @prefix method: <https://w3id.org/aalborg/code/method/> .
            @prefix obs-status: <https://w3id.org/aalborg/code/obs-status/> .
            @prefix organisation: <https://w3id.org/aalborg/organisation/> .
            @prefix qb: <http://purl.org/linked-data/cube#> .
            @prefix qudt: <http://qudt.org/schema/qudt/> .
            @prefix sdmx-attribute: <http://purl.org/linked-data/sdmx/2009/attribute#> .
            @prefix sdmx-code: <http://purl.org/linked-data/sdmx/2009/code#> .
            @prefix sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#> .
            @prefix sdmx-measure: <http://purl.org/linked-data/sdmx/2009/measure#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix territory: <https://w3id.org/aalborg/territory/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final Catalogue catalogue;
    private final Graph catalogueGraph;
    private final Register register;

    EditionTurtle(Catalogue catalogue, Graph catalogueGraph, Register register) {
        this.catalogue = catalogue;
        this.catalogueGraph = catalogueGraph;
        this.register = register;
    }

    byte[] write(Edition edition) {
        StringBuilder out = new StringBuilder(edition.size() * 560 + 4000).append(PREFIXES);
        String space = Iris.RECORD + edition.publisher() + "/" + edition.period() + "/";
        out.append("@prefix record: <").append(space).append("> .\n");
        String node =
                "<" + Iris.submission(edition.publisher(), edition.period()).getURI() + ">";
        head(out, edition, node);
        Map<String, Integer> used = new HashMap<>();
        Map<String, String> constant = new HashMap<>();
        for (Figure f : edition.sorted()) {
            String id = (f.isGap() ? "gap-" : "") + f.mapping().indicator() + "-" + f.territory() + "-" + f.year();
            int times = used.merge(id, 1, Integer::sum);
            out.append("\nrecord:").append(id).append(times > 1 ? "-" + (char) ('a' - 1 + times) : "");
            if (f.isGap()) {
                gap(out, f, node);
            } else {
                figure(
                        out,
                        f,
                        node,
                        constant.computeIfAbsent(
                                f.mapping().indicator() + " " + f.mapping().method(),
                                k -> constant(edition, f.mapping())));
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(StringBuilder out, Edition edition, String node) {
        Mapping first = edition.figures().iterator().next().mapping();
        String files = String.join(", ", new TreeSet<>(edition.files()));
        String name = register.organisation(Iris.ORGANISATION + edition.publisher())
                .map(o -> o.name().en())
                .orElse(edition.publisher());
        String notes = note(edition, true);
        String notizen = note(edition, false);
        if (!edition.elsewhere().isEmpty()) {
            String others = String.join(", ", edition.elsewhere().keySet());
            notes += " Figures that " + others + " states for this edition are not repeated.";
            notizen += " Werte, die " + others + " für diese Ausgabe nennt, sind nicht wiederholt.";
        }
        out.append('\n')
                .append(node)
                .append(" a aalborg:Submission , qb:DataSet ;\n    dcterms:title ")
                .append(text(first.title().en() + ", " + name + ", edition of " + edition.date(), "en"))
                .append(" , ")
                .append(text(first.title().de() + ", " + name + ", Ausgabe vom " + edition.date(), "de"))
                .append(" ;\n    dcterms:description ")
                .append(text(
                        "Source: " + name + ", " + edition.dataset() + ", read from " + files
                                + ". Values and flags as published, turned into RDF by the Aalborg data project; cells"
                                + " without a value and breakdowns without an indicator of the catalogue are left out."
                                + notes,
                        "en"))
                .append(" , ")
                .append(text(
                        "Quelle: " + name + ", " + edition.dataset() + ", gelesen aus " + files
                                + ". Werte und Kennzeichen wie veröffentlicht, vom Projekt Aalborg data in RDF"
                                + " überführt; Zellen ohne Wert und Aufgliederungen ohne Indikator des Katalogs fehlen."
                                + notizen,
                        "de"))
                .append(" ;\n    dcterms:publisher organisation:")
                .append(edition.publisher())
                .append(" ;\n    aalborg:period \"")
                .append(edition.period())
                .append("\" ;\n    dcterms:issued \"")
                .append(edition.date())
                .append("\"^^xsd:date ;\n    dcterms:conformsTo <")
                .append(Iris.PROFILE_FIGURES.getURI())
                .append("> ;\n    qb:structure aalborg:structure ;\n    dcterms:license <")
                .append(first.licence())
                .append("> ;\n    aalborg:demonstration false .\n");
    }

    private static String note(Edition edition, boolean english) {
        return edition.figures().stream()
                .map(f -> f.mapping().note())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(n -> " " + (english ? n.en() : n.de()) + ".")
                .collect(Collectors.joining());
    }

    /** What all figures of one indicator and method of an edition share. */
    private String constant(Edition edition, Mapping mapping) {
        Indicator indicator =
                catalogue.indicator(Iris.INDICATOR + mapping.indicator()).orElseThrow();
        Node unit = catalogueGraph
                .find(Iris.indicator(mapping.indicator()), Terms.HAS_UNIT, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
        return " ; aalborg:indicator indicator:" + mapping.indicator()
                + " ; aalborg:method method:" + mapping.method()
                + " ; aalborg:unit " + quoted(indicator.unit())
                + (unit == null ? "" : " ; qudt:hasUnit <" + unit.getURI() + ">")
                + " ;\n    dcterms:source <" + mapping.source() + "> ; aalborg:edition \"" + edition.date()
                + "\"^^xsd:date"
                + (edition.dated() ? "" : " ; aalborg:undated true");
    }

    private static void figure(StringBuilder out, Figure f, String node, String constant) {
        out.append(" a qb:Observation ; qb:dataSet ")
                .append(node)
                .append(" ;\n    sdmx-dimension:refArea territory:")
                .append(f.territory())
                .append(" ; sdmx-dimension:refPeriod \"")
                .append(f.year())
                .append("\"^^xsd:gYear ; sdmx-measure:obsValue \"")
                .append(f.value())
                .append("\"^^xsd:decimal");
        if (!f.printed().isEmpty()) {
            out.append(" ; aalborg:statedValue ").append(quoted(f.printed()));
        }
        if (f.mapping().years() > 1) {
            out.append(" ; aalborg:periodStart \"")
                    .append(f.year() - f.mapping().years() + 1)
                    .append("-01-01\"^^xsd:date ; aalborg:periodEnd \"")
                    .append(f.year())
                    .append("-12-31\"^^xsd:date");
        }
        out.append(" ; sdmx-attribute:obsStatus ");
        for (int i = 0; i < f.status().length(); i++) {
            char letter = f.status().charAt(i);
            out.append(i > 0 ? " , " : "")
                    .append(SDMX_STATUSES.indexOf(letter) < 0 ? "obs-status:" : "sdmx-code:obsStatus-")
                    .append(letter);
        }
        if (!f.boundary().isEmpty()) {
            out.append(" ; aalborg:boundaryVersion ").append(quoted(f.boundary()));
        }
        out.append(constant).append(" .\n");
    }

    private static void gap(StringBuilder out, Figure f, String node) {
        out.append(" a aalborg:DataGap ; dcterms:isPartOf ")
                .append(node)
                .append(" ;\n    aalborg:territory territory:")
                .append(f.territory())
                .append(" ; aalborg:indicator indicator:")
                .append(f.mapping().indicator())
                .append(" ; sdmx-dimension:refPeriod \"")
                .append(f.year())
                .append("\"^^xsd:gYear ; aalborg:gapReason gap-reason:")
                .append(f.status())
                .append(" .\n");
    }

    private static String text(String text, String language) {
        return quoted(text) + "@" + language;
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "") + "\"";
    }
}
