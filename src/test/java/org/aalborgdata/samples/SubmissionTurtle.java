// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aalborgdata.catalogue.CatalogueTurtle;
import org.aalborgdata.catalogue.Table;
import org.aalborgdata.catalogue.TurtleText;
import org.aalborgdata.vocabulary.Iris;

/** Writes one submission, record by record, in the terms of the ontology. */
final class SubmissionTurtle {
    private static final String SDMX_STATUS = "ABEFIMPS";
    private static final Map<String, Words> UNITS = Map.of(
            "ug/m3", new Words(" µg/m³", " µg/m³"),
            "m2", new Words(" m²", " m²"),
            "%", new Words(" %", " %"),
            "t", new Words(" t", " t"));

    private final TurtleText out = CatalogueTurtle.start();
    private final String organisation;
    private final String period;
    private final Indicators indicators;
    private final StringBuilder part = new StringBuilder();

    SubmissionTurtle(String organisation, String period, Indicators indicators) {
        this.organisation = organisation;
        this.period = period;
        this.indicators = indicators;
        out.prefix("submission", Iris.SUBMISSION + organisation + "/");
        out.prefix("record", Iris.RECORD + organisation + "/" + period + "/");
        out.prefix("local", Iris.RECORD + organisation + "/indicator/");
        out.prefix("estat", "https://ec.europa.eu/eurostat/databrowser/product/view/");
    }

    void submission(Words title, Words description, String license) {
        submission(title, description, license, "figures");
    }

    /** @param profile short name of the profile that the submission follows, such as {@code ecobudget} */
    void submission(Words title, Words description, String license, String profile) {
        out.subject(submissionIri())
                .add("a", out.name("aalborg:Submission"), out.name("qb:DataSet"))
                .add("dcterms:title", out.text(title.en(), "en"), out.text(title.de(), "de"))
                .add("dcterms:description", out.text(description.en(), "en"), out.text(description.de(), "de"))
                .add("dcterms:publisher", out.iri(Iris.ORGANISATION + organisation))
                .add("aalborg:period", out.text(period))
                .add("dcterms:issued", out.typed("2026-11-22", "xsd:date"))
                .add("dcterms:conformsTo", out.iri(Iris.PROFILE + profile + "/0.1.0"))
                .add("qb:structure", out.name("aalborg:structure"))
                .add("dcterms:license", out.iri(license))
                .add("aalborg:demonstration", "false");
    }

    void heading(String text) {
        out.heading(text);
    }

    void localIndicator(Table.Row row) {
        out.subject(Iris.RECORD + organisation + "/indicator/" + row.get("slug"))
                .add("a", out.name("aalborg:LocalIndicator"))
                .add("skos:notation", out.text(row.get("slug")));
        CatalogueTurtle.words(out, row)
                .add("aalborg:unit", out.text(row.get("unit")))
                .add("qudt:hasUnit", row.has("qudt") ? out.name("unit:" + row.get("qudt")) : "")
                .add("aalborg:denominator", CatalogueTurtle.code(out, "denominator", row.get("denominator")))
                .add("aalborg:perQuantity", row.get("per_quantity"))
                .add("aalborg:direction", CatalogueTurtle.code(out, "direction", row.get("direction")))
                .add("aalborg:bestAt", out.decimal(row.get("best_at")))
                .add("aalborg:minimum", out.decimal(row.get("minimum")))
                .add("aalborg:maximum", out.decimal(row.get("maximum")));
        CatalogueTurtle.points(out, row);
    }

    void observation(Statement s) {
        out.subject(record(s.id())).add("a", out.name("qb:Observation")).add("qb:dataSet", out.iri(submissionIri()));
        figure(s);
    }

    void statedValue(Statement s, String kind) {
        out.subject(record(s.id()))
                .add("a", out.name("aalborg:StatedValue"))
                .add("dcterms:isPartOf", out.iri(submissionIri()))
                .add("aalborg:valueKind", CatalogueTurtle.code(out, "value-kind", kind));
        figure(s);
    }

    void target(Statement s, Statement.Promise p) {
        Indicators.Indicator indicator = indicators.of(organisation, s.indicator());
        out.subject(record(s.id()))
                .add("a", out.name("aalborg:Target"))
                .add("dcterms:isPartOf", out.iri(submissionIri()));
        label(s, indicator);
        out.add("aalborg:territory", out.iri(Iris.TERRITORY + s.territory()))
                .add("aalborg:indicator", out.iri(indicator.iri()))
                .add("aalborg:targetValue", out.decimal(s.value()))
                .add("aalborg:statedValue", out.text(s.digits()))
                .add("aalborg:unit", out.text(indicator.unit()))
                .add("aalborg:targetYear", out.typed(s.year(), "xsd:gYear"))
                .add("aalborg:horizon", CatalogueTurtle.code(out, "horizon", p.horizon()))
                .add("aalborg:baselineYear", out.typed(p.baselineYear(), "xsd:gYear"))
                .add("aalborg:baseline", optional(p.baseline()))
                .add("aalborg:derivedFrom", optional(p.derivedFrom()))
                .add("prov:wasRevisionOf", optional(p.revises()))
                .add("aalborg:resolution", out.text(p.resolution()))
                .add("aalborg:method", out.iri(Iris.METHOD + s.method()));
        source(s);
    }

    void gap(String id, String territory, String indicator, String year, String reason, Words remedy, Words note) {
        out.subject(record(id))
                .add("a", out.name("aalborg:DataGap"))
                .add("dcterms:isPartOf", out.iri(submissionIri()))
                .add("aalborg:territory", out.iri(Iris.TERRITORY + territory))
                .add(
                        "aalborg:indicator",
                        out.iri(indicators.of(organisation, indicator).iri()))
                .add("sdmx-dimension:refPeriod", out.typed(year, "xsd:gYear"))
                .add("aalborg:gapReason", CatalogueTurtle.code(out, "gap-reason", reason))
                .add("aalborg:plannedRemedy", out.text(remedy.en(), "en"), out.text(remedy.de(), "de"))
                .add("skos:note", out.text(note.en(), "en"), out.text(note.de(), "de"));
    }

    private void figure(Statement s) {
        Indicators.Indicator indicator = indicators.of(organisation, s.indicator());
        out.add("sdmx-dimension:refArea", out.iri(Iris.TERRITORY + s.territory()))
                .add("aalborg:indicator", out.iri(indicator.iri()))
                .add("sdmx-dimension:refPeriod", out.typed(s.year(), "xsd:gYear"))
                .add("sdmx-measure:obsValue", out.decimal(s.value()))
                .add("aalborg:statedValue", out.text(s.digits()))
                .add("aalborg:unit", out.text(indicator.unit()))
                .add("qudt:hasUnit", indicator.qudt().isEmpty() ? "" : out.name("unit:" + indicator.qudt()));
        for (String flag : s.flagLetters()) {
            out.add(
                    "sdmx-attribute:obsStatus",
                    SDMX_STATUS.contains(flag)
                            ? out.name("sdmx-code:obsStatus-" + flag)
                            : CatalogueTurtle.code(out, "obs-status", flag));
        }
        indicators.baseYear(s.method());
        out.add("aalborg:method", out.iri(Iris.METHOD + s.method()));
        source(s);
        out.add("aalborg:boundaryVersion", out.text(s.boundary()));
    }

    private void source(Statement s) {
        out.add("dcterms:source", out.iri(s.source()))
                .add("aalborg:edition", out.typed(s.edition().date(), "xsd:date"))
                .add("aalborg:undated", s.edition().dated() ? "" : "true")
                .add(
                        "skos:note",
                        out.text(s.note().en(), "en"),
                        out.text(s.note().de(), "de"));
    }

    private void label(Statement s, Indicators.Indicator i) {
        Words unit = UNITS.getOrDefault(i.unit(), Words.NONE);
        String number = s.value().replace('-', '−');
        out.add(
                "skos:prefLabel",
                out.text(i.label().en() + ": " + number + unit.en() + " by " + s.year(), "en"),
                out.text(i.label().de() + ": " + number.replace('.', ',') + unit.de() + " bis " + s.year(), "de"));
    }

    private String optional(String id) {
        return id.isEmpty() ? "" : out.iri(record(id));
    }

    private String record(String id) {
        return Iris.RECORD + organisation + "/" + period + "/" + id;
    }

    private String submissionIri() {
        return Iris.SUBMISSION + organisation + "/" + period;
    }

    /** Adds a file that brings its own prefixes and records; Turtle allows prefixes anywhere. */
    void part(Path file) throws IOException {
        part.append("\n# ==== Hand-written records, from data/samples/parts/")
                .append(file.getFileName())
                .append("\n\n")
                .append(Files.readString(file));
    }

    @Override
    public String toString() {
        return out.toString() + part;
    }
}
