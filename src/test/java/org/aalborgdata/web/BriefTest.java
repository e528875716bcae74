// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.Iris;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The briefs of one page, on the shipped samples. */
class BriefTest {
    private static final String CITIES = "indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398";
    private static final String SMALAND = "indicator=AC08-01&territory=SE21&peers=alike";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    /** @return the words of a PDF in the order of reading, broken lines joined */
    private static String words(String path) {
        byte[] content = site.bytes(path);
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).as(path).isEqualTo(1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(path, e);
        }
    }

    private static String page(String path) {
        HttpResponse<String> answer = site.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().replaceAll("<[^>]*>", "").replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void aComparisonSaysWhatChangedAgainstWhomAndFromWhere() {
        assertThat(words("/compare/brief.pdf?" + SMALAND))
                .contains(
                        "Unemployment rate: Småland and the islands and 7 peers, 2006–2017",
                        "%; lower is better; AC08-01",
                        "Småland and the islands: The value fell from 5.9 in 2006 to 5.5 in 2017, by 0.4 percentage points.",
                        "South Sweden: The value rose from 8.2 in 2006 to 8.4 in 2017, by 0.2 percentage points.",
                        "Småland and the islands has stated no target for this.",
                        "The reader chose Småland and the islands.",
                        "Added are the 7 other territories of the same type and country that have figures.",
                        "The median of the 8 latest values is 6.3.",
                        "By method, area, period and status nothing stands between these values.",
                        "Eurostat: submission eurostat 2019, version 1 of",
                        "ec.europa.eu (9 Jul 2019)",
                        "/compare?indicator=AC08-01&territory=SE21&peers=alike");
    }

    @Test
    void theSameInGerman() {
        assertThat(words("/compare/brief.pdf?lang=de&" + SMALAND))
                .contains(
                        "Arbeitslosenquote: Småland mit Inseln und 7 Vergleichsgebiete, 2006–2017",
                        "Der Wert sank von 5,9 (2006) auf 5,5 (2017), um 0,4 Prozentpunkte.",
                        "Småland mit Inseln hat dafür kein Ziel genannt.",
                        "Gewählt wurde Småland mit Inseln.",
                        "Ergänzt sind die 7 anderen Gebiete gleicher Art im selben Land, die Werte haben.",
                        "Der Median der 8 letzten Werte ist 6,3.",
                        "Eurostat: Einreichung eurostat 2019, Version 1 vom")
                .doesNotContain("The value", "percentage");
    }

    @Test
    void thePageSaysWhatThePaperSays() {
        String paper = words("/compare/brief.pdf?" + CITIES);
        String screen = page("/compare/brief?" + CITIES);

        for (String sentence : List.of(
                "The value fell from 2.7 in 2011 to 1.4 in 2020, by 48 %.",
                "There is one value only, 5.77 in 2017.",
                "Växjö and Lahti have stated no target for this.",
                "measure different things",
                "They can be compared if the caveats below are kept in mind.")) {
            assertThat(paper).contains(sentence);
            assertThat(screen).contains(sentence);
        }
    }

    @Test
    void aTargetIsReachedOrNotAndAPastOneIsSpokenOfAsPast() {
        assertThat(words("/compare/brief.pdf?indicator=AC10-10&territory=SE-0780"))
                .contains(
                        "Växjö: The target of −65 by 2020 is reached, with −69.5 in 2020.",
                        "Växjö: The target of −100 by 2030 is off track: −69.5 in 2020, where the straight line from 1993 asks for",
                        "Växjö: The target of −55 by 2015 was off track when last measured: −48 in 2014, where");
    }

    @Test
    void whatABreakSeparatesIsNotJoined() {
        assertThat(words("/compare/brief.pdf?indicator=AC08-01&territory=DE30&lang=de"))
                .contains(
                        "Der Wert sank von 11,6 (2011) auf 7,0 (2017), um 4,6 Prozentpunkte. Frühere Werte lassen sich nicht anschließen.");
    }

    @Test
    void aTerritoryHasABriefOfItsOwn() {
        String paper = words("/territories/SE21/brief.pdf?lang=de");

        assertThat(paper)
                .contains(
                        "Småland mit Inseln",
                        "NUTS-2-Region in Schweden; SE21",
                        "2 Indikatoren haben Werte. Verbessert: 1; nicht beurteilt: 1 (erst zählt das eigene Ziel, sonst der Verlauf).",
                        "Arbeitslosenquote (%): Der Wert sank von 7,4 (2012) auf 5,5 (2017), um 1,9 Prozentpunkte. Eine Verbesserung.",
                        "Kein Ziel ist genannt.",
                        "5,5 (2017): Der Median von 12 vorgeschlagenen Vergleichsgebieten ist 4,5.",
                        "Abgerufen am");
        assertThat(page("/territories/SE21/brief?lang=de"))
                .contains("5,5 (2017): Der Median von 12 vorgeschlagenen Vergleichsgebieten ist 4,5.");
        assertThat(words("/territories/SE-0780/brief.pdf"))
                .contains(
                        "The value fell from 1.87 in 2018 to 1.4 in 2020, by 25 %. An improvement.",
                        "9 targets cannot be judged: a baseline or a comparable value after it is missing.");
    }

    @Test
    void inventedFiguresSayThatTheyAre() {
        assertThat(words("/territories/x-klimahausen/brief.pdf"))
                .contains("Figures here were invented to show the program.");
    }

    @Test
    void whatDoesNotFitIsCountedAndSaid() {
        String paper = words("/compare/brief.pdf?indicator=AC08-01&lang=de");

        assertThat(paper)
                .contains(
                        "Das Bild zeigt 40 von 55 Gebieten.",
                        "47 weitere Gebiete: Der Wert sank in 29, stieg in 13, lässt sich in 5 nicht über die Jahre verfolgen.",
                        "Keines der 55 Gebiete hat dafür ein Ziel genannt.",
                        "6 weitere Vorbehalte fehlen auf dieser Seite.");
    }

    /** Every indicator with figures, for all territories and beside another one, in both languages. */
    @TestFactory
    Stream<DynamicTest> everyBriefIsOnePage() {
        List<String> indicators = site.aalborg().figures().indicatorsWithFigures().stream()
                .filter(i -> i.startsWith(Iris.INDICATOR))
                .map(Iris::lastSegment)
                .sorted()
                .toList();
        String twelve = String.join(
                "", indicators.stream().limit(12).map(i -> "&indicator=" + i).toList());
        Stream<String> comparisons = Stream.of("/compare/brief.pdf?lang=de" + twelve);
        Stream<String> single = indicators.stream()
                .filter(i -> i.hashCode() % 5 == 0)
                .map(i -> "/compare/brief.pdf?lang=de&indicator=" + i);
        Stream<String> places = Stream.of("SE-0780", "FI-398", "x-demo-musterstadt", "DE-08118048", "LT01", "SE")
                .map(t -> "/territories/" + t + "/brief.pdf?lang=de");
        return Stream.of(comparisons, single, places)
                .flatMap(s -> s)
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(words(path)).isNotEmpty()));
    }

    @Test
    void theSameFiguresGiveTheSameFile() {
        String path = "/territories/SE21/brief.pdf";
        HttpResponse<String> answer = site.get(path);

        assertThat(site.bytes(path)).isEqualTo(site.bytes(path));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("inline; filename=\"brief-SE21.pdf\"");
    }

    @Test
    void aHugeRequestIsAnsweredInOnePage() {
        String many = site.aalborg().register().territories().stream()
                .limit(480)
                .map(t -> "&territory=" + t.code())
                .reduce("", String::concat);

        assertThat(words("/compare/brief.pdf?indicator=AC08-01&indicator=AC08-03&indicator=AC10-01" + many))
                .contains("The address is shortened here; the link opens the same view with all figures.")
                .contains("/compare?…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".svg"})
    void whatIsNotKnownIsRefused(String ending) {
        assertThat(site.get("/compare/brief" + ending + "?indicator=AC99-99", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(site.get("/territories/XX-99/brief" + ending, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePicturesOfThePageAreThereAndBothPagesLeadToTheBrief() {
        String brief = site.get("/compare/brief?" + CITIES).body();
        Matcher picture = Pattern.compile("(?:src|srcset)=\"(/compare/brief\\.svg[^\"]+)\"")
                .matcher(brief);
        int found = 0;
        while (picture.find()) {
            found++;
            HttpResponse<String> svg = site.get(picture.group(1).replace("&amp;", "&"));
            assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
            assertThat(svg.body()).startsWith("<svg").contains(">Växjö<");
        }
        assertThat(found).isEqualTo(2);
        assertThat(site.get("/compare?" + CITIES).body())
                .contains("href=\"/compare/brief?" + CITIES.replace("&", "&amp;") + "\"");
        assertThat(site.get("/territories/SE21").body()).contains("href=\"/territories/SE21/brief\"");
    }
}
