// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aalborgdata.Aalborg;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.register.Territory;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Fills a data directory with made-up figures of registered territories and indicators of the catalogue, through the gate. */
final class SampleFigures {
    static final int FIRST_YEAR = 2003;

    private static final int YEARS = 20;
    private static final int TERRITORIES = 1600;
    private static final int INDICATORS_PER_FILE = 2;
    private static final int FILES_AT_ONCE = 4;
    private static final int LARGEST_FILE = 128 << 20;
    private static final String HEAD = """
            @prefix aalborg: <https://w3id.org/aalborg/ontology#> . @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix qb: <http://purl.org/linked-data/cube#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix dimension: <http://purl.org/linked-data/sdmx/2009/dimension#> .
            @prefix measure: <http://purl.org/linked-data/sdmx/2009/measure#> .
            @prefix attribute: <http://purl.org/linked-data/sdmx/2009/attribute#> .
            @prefix code: <http://purl.org/linked-data/sdmx/2009/code#> .
            @prefix record: <https://w3id.org/aalborg/record/eurostat/%1$s/> .
            <https://w3id.org/aalborg/submission/eurostat/%1$s> a aalborg:Submission, qb:DataSet ;
             dcterms:title "Made up %1$s"@en, "Erfunden %1$s"@de ;
             dcterms:publisher <https://w3id.org/aalborg/organisation/eurostat> ;
             aalborg:period "%1$s" ; dcterms:issued "2023-10-01"^^xsd:date ; aalborg:demonstration true ;
             dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
             dcterms:conformsTo <https://w3id.org/aalborg/profile/figures/0.1.0> ; qb:structure aalborg:structure .
            """;

    private final Aalborg aalborg;
    private final List<Territory> territories;

    private SampleFigures(Aalborg aalborg) {
        this.aalborg = aalborg;
        territories = territories(aalborg);
    }

    /** Those with figures. */
    static List<Territory> territories(Aalborg aalborg) {
        return aalborg.register().territories().stream()
                .filter(t -> t.type().startsWith("nuts") && !t.code().endsWith("Z"))
                .sorted(Comparator.comparing(Territory::code))
                .limit(TERRITORIES)
                .toList();
    }

    /** Those with figures: the first ones of the catalogue that have a method. */
    static List<Indicator> indicators(Aalborg aalborg, int observations) {
        return aalborg.catalogue().indicators().stream()
                .filter(i -> method(aalborg, i) != null)
                .limit(observations / (TERRITORIES * YEARS))
                .toList();
    }

    static void publish(Aalborg aalborg, int observations) throws UnreadableSubmissionException {
        SampleFigures figures = new SampleFigures(aalborg);
        List<Indicator> indicators = indicators(aalborg, observations);
        List<AcceptableSubmission> accepted = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i += INDICATORS_PER_FILE) {
            accepted.add(
                    figures.accepted(i, indicators.subList(i, Math.min(indicators.size(), i + INDICATORS_PER_FILE))));
            if (accepted.size() == FILES_AT_ONCE || i + INDICATORS_PER_FILE >= indicators.size()) {
                aalborg.registry().publish(accepted);
                accepted.clear();
                System.out.println(aalborg.figures().size() + " figures");
            }
        }
    }

    private AcceptableSubmission accepted(int number, List<Indicator> indicators) throws UnreadableSubmissionException {
        String period = "bench-" + number;
        StringBuilder text = new StringBuilder(HEAD.formatted(period));
        indicators.forEach(i -> write(text, period, i));
        Submission read = new SubmissionReader(LARGEST_FILE)
                .readGiven(text.toString().getBytes(StandardCharsets.UTF_8), period + ".ttl", null);
        var outcome = aalborg.validator().validate(read);
        return outcome.acceptable()
                .orElseThrow(() -> new IllegalStateException(outcome.findings()
                        .subList(0, Math.min(3, outcome.findings().size()))
                        .toString()));
    }

    private void write(StringBuilder text, String period, Indicator indicator) {
        String method = method(aalborg, indicator);
        for (int t = 0; t < territories.size(); t++) {
            Territory territory = territories.get(t);
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                text.append("record:" + indicator.code() + "-" + territory.code() + "-" + year
                        + " a qb:Observation ; qb:dataSet <https://w3id.org/aalborg/submission/eurostat/" + period
                        + "> ; dimension:refArea <" + territory.iri() + "> ; dimension:refPeriod \"" + year
                        + "\"^^xsd:gYear ; aalborg:indicator <" + indicator.iri() + "> ; measure:obsValue \""
                        + value(indicator, t, year) + "\"^^xsd:decimal ; aalborg:unit \"" + indicator.unit()
                        + "\" ; attribute:obsStatus code:obsStatus-A ; aalborg:edition \"2023-09-25\"^^xsd:date ;"
                        + " aalborg:method <" + method + "> ; aalborg:boundaryVersion \"NUTS 2024\" ;"
                        + " dcterms:source <https://example.org/made-up> .\n");
            }
        }
    }

    private static BigDecimal value(Indicator indicator, int territory, int year) {
        BigDecimal least = indicator.minimum() == null ? BigDecimal.ZERO : indicator.minimum();
        BigDecimal most = indicator.maximum() == null ? least.add(BigDecimal.valueOf(1000)) : indicator.maximum();
        int part = 20 + territory * 7 % 50 + (year - FIRST_YEAR) * (territory % 3);
        return least.add(most.subtract(least)
                .multiply(BigDecimal.valueOf(part))
                .movePointLeft(3)
                .stripTrailingZeros());
    }

    private static String method(Aalborg aalborg, Indicator indicator) {
        Graph catalogue = aalborg.release().catalogue();
        return catalogue
                .find(Node.ANY, AalborgTerms.APPLIES_TO, Iris.uri(indicator.iri()))
                .mapWith(t -> t.getSubject().getURI())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
