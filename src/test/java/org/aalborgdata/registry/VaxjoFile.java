// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Submissions of made-up figures for tests of the registry; every value of one edition is the same number. */
public final class VaxjoFile {
    static final String SUBMISSION = "https://w3id.org/aalborg/submission/vaxjo/";

    private VaxjoFile() {}

    /**
     * What stands before the figures.
     *
     * @param period last part of the submission's IRI
     * @param issued date of the submission
     */
    public static String head(String period, boolean demonstration, String issued) {
        return """
                @prefix aalborg: <https://w3id.org/aalborg/ontology#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix qb: <http://purl.org/linked-data/cube#> .
                @prefix sdmx-attribute: <http://purl.org/linked-data/sdmx/2009/attribute#> .
                @prefix sdmx-code: <http://purl.org/linked-data/sdmx/2009/code#> .
                @prefix sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#> .
                @prefix sdmx-measure: <http://purl.org/linked-data/sdmx/2009/measure#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <https://w3id.org/aalborg/submission/vaxjo/PERIOD> a aalborg:Submission, qb:DataSet ;
                    dcterms:title "Test figures"@en , "Testwerte"@de ;
                    dcterms:description "Made-up figures."@en , "Erfundene Werte."@de ;
                    dcterms:publisher <https://w3id.org/aalborg/organisation/vaxjo> ;
                    aalborg:period "PERIOD" ;
                    aalborg:demonstration DEMONSTRATION ;
                    dcterms:issued "ISSUED"^^xsd:date ;
                    dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                    qb:structure aalborg:structure ;
                    dcterms:conformsTo <https://w3id.org/aalborg/profile/figures/0.1.0> .
                """.replace("PERIOD", period)
                .replace("DEMONSTRATION", Boolean.toString(demonstration))
                .replace("ISSUED", issued);
    }

    /**
     * @param period last part of the submission's IRI
     * @param edition tells the editions apart: every figure has the value {@code 1 + edition / 1000}
     * @param figures how many years, ending with 2019
     */
    static byte[] turtle(String period, int edition, int figures) {
        StringBuilder text = new StringBuilder(head(period, true, "2021-01-01"));
        IntStream.range(0, figures)
                .forEach(i -> text.append("""

                <https://w3id.org/aalborg/record/vaxjo/PERIOD/co2-YEAR> a qb:Observation ;
                    qb:dataSet <https://w3id.org/aalborg/submission/vaxjo/PERIOD> ;
                    sdmx-dimension:refArea <https://w3id.org/aalborg/territory/SE-0780> ;
                    aalborg:indicator <https://w3id.org/aalborg/indicator/AC10-02> ;
                    sdmx-dimension:refPeriod "YEAR"^^xsd:gYear ;
                    sdmx-measure:obsValue VALUE ;
                    aalborg:unit "t" ;
                    sdmx-attribute:obsStatus sdmx-code:obsStatus-A ;
                    aalborg:method <https://w3id.org/aalborg/code/method/vaxjo-fossil-co2> ;
                    dcterms:source <https://example.org/figures> ;
                    aalborg:edition "2020-01-DAY"^^xsd:date .
                """.replace("PERIOD", period)
                        .replace("YEAR", Integer.toString(2019 - i))
                        .replace("VALUE", String.format("1.%04d", edition))
                        .replace("DAY", String.format("%02d", 1 + edition % 28))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
