// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalborgdata.catalogue.Table;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Makes the submissions of statistical publishers from stored editions of their tables. */
final class PublisherSubmissions {
    private static final String PRODUCT = "https://ec.europa.eu/eurostat/databrowser/product/view/";
    private static final String KLIMATKOLLEN = "https://klimatkollen.se/";

    private final Path shared;
    private final Path data;
    private final Indicators indicators;
    private final CityFacts editions;

    PublisherSubmissions(Path shared, Path data) {
        this.shared = shared;
        this.data = data;
        this.indicators = new Indicators(data);
        this.editions = new CityFacts(shared, data.resolve("samples"));
    }

    /** Unemployment rate, edition of 2019. */
    String unemployment() throws IOException {
        return eurostat(
                "2019",
                "tgs00010",
                "AC08-01",
                "ilo-labour-force-survey",
                "NUTS 2016",
                EurostatTable.read(shared.resolve("eurostat-wzb-2019/tgs00010.tsv"), "PC,Y_GE15,T"),
                new Words(
                        "Unemployment rate by NUTS 2 region, Eurostat edition of 2019",
                        "Arbeitslosenquote nach NUTS-2-Regionen, Eurostat-Ausgabe von 2019"));
    }

    /** Gross domestic product per inhabitant, edition of the winter 2023/24. */
    String grossDomesticProduct() throws IOException {
        return eurostat(
                "2024",
                "nama_10r_3gdp",
                "AC08-03",
                "esa-2010-current-prices",
                "NUTS 2021",
                EurostatTable.read(shared.resolve("eurostat-vds-2023/estat_nama_10r_3gdp.tsv.gz"), "A,EUR_HAB"),
                new Words(
                        "Gross domestic product per inhabitant by NUTS 2 region, Eurostat edition of 2024",
                        "Bruttoinlandsprodukt je Einwohner nach NUTS-2-Regionen, Eurostat-Ausgabe von 2024"));
    }

    private String eurostat(
            String period,
            String dataset,
            String indicator,
            String method,
            String boundary,
            List<EurostatTable.Cell> cells,
            Words title) {
        SubmissionTurtle out = new SubmissionTurtle("eurostat", period, indicators);
        String source = PRODUCT + dataset;
        out.submission(
                title,
                new Words(
                        "Source: Eurostat, " + dataset + ". Values and flags as in the bulk table stored on "
                                + editions.edition(source).date()
                                + "; chosen regions only, turned into RDF by the Aalborg"
                                + " data project. Cells without a value are left out; where the boundary changed, a"
                                + " data gap says so.",
                        "Quelle: Eurostat, " + dataset + ". Werte und Kennzeichen wie in der am "
                                + editions.edition(source).date()
                                + " gespeicherten Gesamttabelle; nur ausgewählte Regionen,"
                                + " vom Projekt Aalborg data in RDF überführt. Zellen ohne Wert fehlen; wo sich die"
                                + " Abgrenzung änderte, sagt das eine Datenlücke."),
                "https://ec.europa.eu/eurostat/web/main/help/copyright-notice");
        out.heading(
                indicator + " " + indicators.of("eurostat", indicator).label().en());
        Set<String> stated = new HashSet<>();
        for (EurostatTable.Cell c : cells) {
            stated.add(c.region() + c.year());
            out.observation(new Statement(
                    indicator + "-" + c.region() + "-" + c.year(),
                    c.region(),
                    indicator,
                    c.year(),
                    c.digits(),
                    c.flags(),
                    method,
                    source,
                    editions.edition(source),
                    "",
                    c.region().equals("LT00") ? "NUTS 2013" : boundary,
                    Words.NONE));
        }
        out.heading("Gaps where the boundary changed");
        for (Table.Row g : Table.read(data.resolve("samples/boundary-gaps.csv")).rows()) {
            if (g.get("dataset").equals(dataset)) {
                gaps(out, g, indicator, stated);
            }
        }
        return out.toString();
    }

    private static void gaps(SubmissionTurtle out, Table.Row g, String indicator, Set<String> stated) {
        String region = g.get("territory");
        for (int year = Integer.parseInt(g.get("from")); year <= Integer.parseInt(g.get("to")); year++) {
            if (stated.contains(region + year)) {
                throw new IllegalStateException("boundary-gaps.csv calls a stated value missing: " + g + " " + year);
            }
            out.gap(
                    "gap-" + indicator + "-" + region + "-" + year,
                    region,
                    indicator,
                    Integer.toString(year),
                    "boundary-changed",
                    Words.NONE,
                    new Words(g.get("note_en"), g.get("note_de")));
        }
    }

    /** Total greenhouse gas emissions of the Swedish counties; the projected and interpolated series stay out. */
    String swedishCounties() throws IOException {
        SubmissionTurtle out = new SubmissionTurtle("klimatkollen", CitySubmission.PERIOD, indicators);
        out.submission(
                new Words(
                        "Greenhouse gas emissions of the 21 Swedish counties",
                        "Treibhausgasemissionen der 21 schwedischen Provinzen"),
                new Words(
                        "Actual years 1990 to 2024 as published by Klimatkollen from the national emission database of"
                                + " SMHI, turned into RDF by the Aalborg data project. Projections, trends and"
                                + " interpolated years of the same file are not taken over. The file states no date; the"
                                + " edition is the day it was read.",
                        "Tatsächliche Jahre 1990 bis 2024, wie Klimatkollen sie aus der nationalen Emissionsdatenbank des"
                                + " SMHI veröffentlicht, vom Projekt Aalborg data in RDF überführt. Fortschreibungen,"
                                + " Trends und interpolierte Jahre derselben Datei sind nicht übernommen. Die Datei nennt"
                                + " kein Datum; die Ausgabe ist der Tag des Lesens."),
                KLIMATKOLLEN);
        out.heading(
                "AC10-09 " + indicators.of("klimatkollen", "AC10-09").label().en());
        counties()
                .forEach((code, years) -> years.forEach((year, digits) -> out.observation(new Statement(
                        "AC10-09-" + code + "-" + year,
                        code,
                        "AC10-09",
                        year,
                        digits,
                        "",
                        "swedish-national-emission-database",
                        KLIMATKOLLEN,
                        editions.edition(KLIMATKOLLEN),
                        "",
                        "NUTS 2021",
                        Words.NONE))));
        return out.toString();
    }

    /** Digits by county code and year. */
    private Map<String, Map<String, String>> counties() throws IOException {
        Map<String, String> codes = new HashMap<>();
        Table.read(data.resolve("register/territories.csv")).rows().stream()
                .filter(t -> t.get("type").equals("county"))
                .forEach(t -> codes.put(t.get("label_native"), t.get("code")));
        Map<String, Map<String, String>> result = new TreeMap<>();
        try (InputStream in = Files.newInputStream(shared.resolve("sweden-klimatkollen/region-data.json"))) {
            for (JsonValue region : JSON.parseAny(in).getAsArray()) {
                JsonObject county = region.getAsObject();
                Map<String, String> years = new TreeMap<>();
                JsonObject emissions = county.getObj("emissions");
                emissions.keys().forEach(y -> years.put(y, digits(emissions.get(y))));
                String code = codes.get(county.getString("region"));
                if (code == null) {
                    throw new IllegalStateException("No county called " + county.getString("region"));
                }
                result.put(code, years);
            }
        }
        return result;
    }

    private static String digits(JsonValue number) {
        return new BigDecimal(number.toString()).toPlainString();
    }
}
