// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of management on one submission that has everything. */
class ManagementPagesTest {
    /** Pages that other work brings; each leaves this list when it is there. */
    private static PublicSite site;

    @BeforeAll
    static void start() throws IOException, UnreadableSubmissionException {
        site = PublicSite.empty();
        Aalborg aalborg = site.aalborg();
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/submissions/management.ttl"));
        aalborg.validator()
                .validate(aalborg.reader().read(file, "management.ttl"))
                .acceptable()
                .ifPresent(aalborg.registry()::publish);
    }

    private static String english(String path) {
        return site.get(path, "Accept", "text/html", "Accept-Language", "en").body();
    }

    private static String german(String path) {
        return site.get(path, "Accept", "text/html", "Accept-Language", "de").body();
    }

    @Test
    void aTerritoryShowsItsCycleWithVotesAndTheNextDuty() {
        assertThat(text(english("/territories/SE-0780")))
                .contains(
                        "What is marked “demonstration” on this page was invented",
                        "Next duty",
                        "Internal audit date passed Was due on 15 Nov 2026.",
                        "An action plan covers at most three years",
                        "Baseline report and priorities done",
                        "Reporting and evaluation left out, explained",
                        "Left out : Trial: the cycle ends in 2026. (expected by 31 Mar 2027)",
                        "Municipal council , 20 Sept 2023, no. 12/2023 (adopts a programme or plan), example.org",
                        "audited by Trial: neighbouring municipality",
                        "Run jointly by Växjö, Lahti",
                        "Earlier cycles",
                        "Who took part: one event");
        assertThat(text(german("/territories/SE-0780")))
                .contains(
                        "Nächste Pflicht",
                        "Internes Audit Termin vorbei War fällig am 15.11.2026.",
                        "Ausgangsbericht und Schwerpunkte erledigt",
                        "Municipal council , 20.09.2023, Nr. 12/2023");
    }

    @Test
    void aTargetShowsFormulaPathVerdictAndWhatItReplaced() {
        assertThat(text(english("/territories/SE-0780")))
                .contains(
                        "Progress is (latest value − baseline) ÷ (target − baseline)",
                        "50 % line: 50 % on track",
                        "off track",
                        "Replaces the target of 0.5 t CO₂ per inhabitant by 2035",
                        "Judged by administration: fair",
                        "Judged by auditor: poor",
                        "Judged by stakeholders: excellent")
                .doesNotContain("Trial: less fossil CO₂ by 2035");
    }

    @Test
    void measuresGapsAndInventoriesAreThere() {
        assertThat(text(english("/territories/SE-0780")))
                .contains(
                        "6 Better mobility, less traffic 2 measures",
                        "1 Apr 2024 to 31 Oct 2026",
                        "Responsible: Technical services",
                        "€250,000, paid by Municipal budget, Regional fund",
                        "6.5 person-months",
                        "Inspired by Trial: a traffic count every year",
                        "Finding: Trial: transport causes most emissions pressure or impact",
                        "One finding from which no priority was chosen",
                        "Trial: heating with wood",
                        "Answered by Trial: a traffic count every year",
                        "Remedy: Trial: counting begins Trial: a traffic count every year by 30 Jun 2026 date passed");
        assertThat(text(german("/territories/SE-0780"))).contains("250.000 €, bezahlt durch", "6,5 Personenmonate");
    }

    @Test
    void aTerritoryWithoutCycleSaysSo() {
        assertThat(text(english("/territories/DK-851")))
                .contains("No management cycle has been handed in for this territory.")
                .doesNotContain("Next duty");
        assertThat(text(english("/territories/SE212"))).contains("Territories within Växjö");
    }

    @Test
    void theOverviewHasOneRowPerCycleAndCanBeFiltered() {
        assertThat(text(english("/management")))
                .contains(
                        "Baseline report and priorities: done",
                        "Political commitment: under way",
                        "Internal audit, 15 Nov 2026 date passed",
                        "a later cycle is known",
                        "Environmental budgeting");
        assertThat(english("/management?profile=ims")).contains("value=\"ims\" selected", "Municipal council");
        assertThat(text(english("/management?profile=ecobudget")))
                .contains("No cycle of this system has been handed in.");
        assertThat(text(german("/management?profile=%3Cscript%3E"))).contains("Zu diesem System wurde kein Zyklus");
    }

    @TestFactory
    Stream<DynamicTest> noLinkOfTheOverviewIsDead() {
        Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(english("/management"));
        return link.results()
                .map(m -> m.group(1).replace("&amp;", "&"))
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    int status = site.get(path, "Accept", "text/html").statusCode();
                    assertThat(status).isIn(200, 303);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceOnThePageThatIsLinkedExists() {
        String page = english("/territories/SE-0780");
        return Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(page).contains("id=\"" + id + "\"")));
    }

    @Test
    void aReplacedTargetSaysByWhat() {
        assertThat(text(english("/record/vaxjo/trial/target-2035.html")))
                .contains("This target was replaced by Trial: less fossil CO₂ by 2030");
        assertThat(text(german("/record/vaxjo/trial/target-2035.html")))
                .contains("Dieses Ziel wurde ersetzt durch Probe: weniger fossiles CO₂ bis 2030");
        assertThat(english("/record/vaxjo/trial/target-2030.html")).doesNotContain("was replaced by");
    }

    @Test
    void aMeasureCanBeRead() {
        assertThat(text(english("/record/vaxjo/trial/cycle-path.html")))
                .contains(
                        "Cost €250,000 Source of funding Municipal budget Regional fund Staff effort 6.5 person-months",
                        "Input Two posts Output 3 km of cycle path Outcome More people cycle to the train Impact Less car");
        assertThat(text(german("/record/vaxjo/trial/cycle-path.html")))
                .contains("Probe: ein Radweg zum Bahnhof", "Personalaufwand 6,5 Personenmonate", "Zwei Stellen");
    }

    /** What a reader sees, in one line. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replace(" ,", ",")
                .replace("Municipal council,", "Municipal council ,");
    }
}
