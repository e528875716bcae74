// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import org.aalborgdata.registry.VaxjoFile;
import org.aalborgdata.vocabulary.Iris;

/** Submissions in the name of Växjö with made-up figures, each holding one trap. */
final class TrapFile {
    /** An indicator of the submitter that is wider than the catalogue's risk of poverty. */
    static final String EXCLUSION = Iris.RECORD + "vaxjo/indicator/poverty-or-exclusion";

    private TrapFile() {}

    static String povertyAndExclusion() {
        return head("2030")
                + """
                <EXCLUSION> a aalborg:LocalIndicator ;
                    skos:notation "poverty-or-exclusion" ;
                    skos:prefLabel "Risk of poverty or social exclusion"@en , "Armuts- oder Ausgrenzungsgefährdung"@de ;
                    skos:definition
                        "Share of inhabitants who are at risk of poverty or lives with severe deprivation or little work"@en ,
                        "Anteil der Einwohner, die armutsgefährdet sind oder unter Entbehrung oder mit wenig Arbeit leben"@de ;
                    aalborg:unit "%" ;
                    aalborg:direction <https://w3id.org/aalborg/code/direction/lower> ;
                    aalborg:primaryPoint <https://w3id.org/aalborg/commitment/9.1> ;
                    aalborg:concernsPoint <https://w3id.org/aalborg/commitment/9.1> ;
                    aalborg:commitment <https://w3id.org/aalborg/commitment/9> .
                """.replace("EXCLUSION", EXCLUSION)
                + figure(
                        "2030",
                        "poverty",
                        Iris.INDICATOR + "AC09-01",
                        "2018",
                        "14.5",
                        "%",
                        "eurostat-at-risk-of-poverty",
                        "2021-01-01")
                + figure("2030", "exclusion", EXCLUSION, "2018", "21.5", "%", "own-records", "2021-01-01");
    }

    /** @param period tells the submissions of the two editions apart */
    static String edition(String period, String value, String edition) {
        return head(period)
                + figure(period, "co2", Iris.INDICATOR + "AC10-02", "2018", value, "t", "vaxjo-fossil-co2", edition);
    }

    static String zeroAndMissing() {
        return head("2031")
                + figure("2031", "a", Iris.INDICATOR + "AC04-07", "2018", "0", "%", "own-records", "2021-01-01")
                + figure("2031", "c", Iris.INDICATOR + "AC04-07", "2020", "12", "%", "own-records", "2021-01-01")
                + """
                <https://w3id.org/aalborg/record/vaxjo/2031/b> a aalborg:DataGap ;
                    dcterms:isPartOf <https://w3id.org/aalborg/submission/vaxjo/2031> ;
                    aalborg:territory <https://w3id.org/aalborg/territory/SE-0780> ;
                    aalborg:indicator <https://w3id.org/aalborg/indicator/AC04-07> ;
                    sdmx-dimension:refPeriod "2019"^^xsd:gYear ;
                    aalborg:gapReason <https://w3id.org/aalborg/code/gap-reason/not-collected> .
                """;
    }

    private static String head(String period) {
        return VaxjoFile.head(period, false, "2021-07-01");
    }

    private static String figure(
            String period,
            String name,
            String indicator,
            String year,
            String value,
            String unit,
            String method,
            String edition) {
        return """

                <https://w3id.org/aalborg/record/vaxjo/PERIOD/NAME> a qb:Observation ;
                    qb:dataSet <https://w3id.org/aalborg/submission/vaxjo/PERIOD> ;
                    sdmx-dimension:refArea <https://w3id.org/aalborg/territory/SE-0780> ;
                    aalborg:indicator <INDICATOR> ;
                    sdmx-dimension:refPeriod "YEAR"^^xsd:gYear ;
                    sdmx-measure:obsValue "VALUE"^^xsd:decimal ;
                    aalborg:unit "UNIT" ;
                    sdmx-attribute:obsStatus sdmx-code:obsStatus-A ;
                    aalborg:method <https://w3id.org/aalborg/code/method/METHOD> ;
                    dcterms:source <https://example.org/figures> ;
                    aalborg:edition "EDITION"^^xsd:date .
                """.replace("PERIOD", period)
                .replace("NAME", name)
                .replace("INDICATOR", indicator)
                .replace("YEAR", year)
                .replace("VALUE", value)
                .replace("UNIT", unit)
                .replace("METHOD", method)
                .replace("EDITION", edition);
    }
}
