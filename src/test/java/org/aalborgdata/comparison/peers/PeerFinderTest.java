// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.comparison.MadeUpFigures;
import org.aalborgdata.comparison.peers.PeerGroup.Peer;
import org.aalborgdata.vocabulary.Iris;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is suggested, why, and what is said of what is not known. The values are invented, the register is real. */
class PeerFinderTest {
    private static final String INDICATOR = "AC10-01";
    private static final String POPULATION = "AC05-10";

    private final MadeUpFigures figures = new MadeUpFigures();
    private final Comparisons comparisons = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER);

    private void place(String code, String population) {
        figures.figure(code, INDICATOR, 2020, "4").add();
        if (!population.isEmpty()) {
            figures.figure(code, POPULATION, 2020, population).add();
        }
    }

    private static ComparisonRequest request(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        Arrays.stream(query.split("&")).map(p -> p.split("=", 2)).forEach(p -> parameters
                .computeIfAbsent(p[0], n -> new java.util.ArrayList<>())
                .add(p[1]));
        return ComparisonRequest.parse(parameters);
    }

    private Comparison compare(String query) {
        return comparisons.compare(request("indicator=" + INDICATOR + "&territory=SE-0780&" + query), figures);
    }

    private PeerGroup group(String query) {
        PeerGroup group = compare(query).peers();
        assertThat(group).isNotNull();
        return group;
    }

    private static List<String> codes(PeerGroup group) {
        return group.peers().stream().map(p -> p.territory().code()).toList();
    }

    @Test
    void theSameClassOfPopulationMakesAPeerTheNearestFirst() {
        place("SE-0780", "94000");
        place("DK-851", "99000");
        place("FI-398", "60000");
        place("FI-853", "195000");

        PeerGroup group = group("peers=suggested");

        assertThat(codes(group)).containsExactly("DK-851", "FI-398");
        assertThat(group.peers().get(0).reasons())
                .extracting(r -> r.text().en())
                .containsExactly("50,000 to 100,000 inhabitants: 99,000 in 2020", "same type: municipality");
        assertThat(group.peers().get(0).reasons().get(0).text().de())
                .isEqualTo("50.000 bis 100.000 Einwohner: 99.000 im Jahr 2020");
        assertThat(group.peers().get(0).reasons().get(0).observations()).hasSize(1);
        assertThat(compare("peers=suggested").blocks().get(0).panels())
                .flatExtracting(p -> p.series())
                .extracting(s -> s.territory().code() + " " + s.peer())
                .containsExactlyInAnyOrder("SE-0780 false", "DK-851 true", "FI-398 true");
    }

    @Test
    void whoseSizeIsNotKnownIsNamedAndNotGuessed() {
        place("SE-0780", "94000");
        place("DK-851", "99000");
        place("FI-398", "");

        PeerGroup group = group("peers=suggested");

        assertThat(codes(group)).containsExactly("DK-851");
        assertThat(group.notes()).singleElement().satisfies(n -> {
            assertThat(n.en()).isEqualTo("Left out, because the population is not known here (1): Lahti.");
            assertThat(n.de()).startsWith("Ausgelassen, weil hier keine Einwohnerzahl bekannt ist (1): Lahti");
        });
    }

    @Test
    void whereTheOwnSizeIsNotKnownTheOtherCriteriaDecide() {
        place("SE-0780", "");
        place("DK-851", "99000");
        place("SE21", "900000");

        PeerGroup group = group("peers=suggested");

        assertThat(codes(group)).containsExactly("DK-851");
        assertThat(group.notes())
                .extracting(n -> n.en())
                .containsExactly("The population of Växjö is not known here, so it decides nothing.");
        assertThat(group.peers().get(0).reasons())
                .extracting(PeerGroup.Reason::criterion)
                .containsExactly(Criterion.TYPE);
    }

    @Test
    void withNothingKnownNobodyIsSuggested() {
        place("SE-0780", "");
        place("DK-851", "99000");

        assertThat(group("peers=suggested&by=population").peers()).isEmpty();
    }

    @Test
    void aPlaceIsNoPeerOfWhatItLiesIn() {
        place("SE-0780", "");
        place("SE", "");
        place("SE21", "");

        assertThat(codes(group("peers=suggested&by=country"))).isEmpty();
        place("SE110", "");
        assertThat(codes(group("peers=suggested&by=country"))).containsExactly("SE110");
        assertThat(group("peers=suggested&by=country").peers().get(0).reasons())
                .extracting(r -> r.text().de())
                .containsExactly("gleiches Land: Schweden");
    }

    @Test
    void aProgrammeAndASignatureAreReadFromTheRegister() {
        place("SE-0780", "");
        place("LV-0001000", "");
        place("DK-851", "");

        assertThat(codes(group("peers=suggested&by=programme"))).containsExactly("LV-0001000");
        assertThat(group("peers=suggested&by=programme")
                        .peers()
                        .get(0)
                        .reasons()
                        .get(0)
                        .text()
                        .en())
                .startsWith("same programme: ");
        List<Peer> signed = group("peers=suggested&by=signatory").peers();
        assertThat(signed).allSatisfy(p -> assertThat(p.reasons().get(0).text().en())
                .matches("signed the Aalborg Commitments in \\d{4}"));
    }

    @Test
    void aSimilarProfileNeedsThreeSharedIndicators() {
        profile("SE-0780", "4", "10", "50");
        profile("DK-851", "4.1", "11", "51");
        profile("FI-398", "9", "30", "90");
        profile("FI-853", "4.1", "11");

        PeerGroup group = group("peers=suggested&by=profile");

        assertThat(codes(group)).containsExactly("DK-851");
        assertThat(group.peers().get(0).reasons().get(0)).satisfies(r -> {
            assertThat(r.text().en())
                    .startsWith("similar profile: 0.1 standard deviations apart over 3 shared indicators (AC");
            assertThat(r.text().de()).startsWith("ähnliches Profil: 0,1 Standardabweichungen");
            assertThat(r.observations()).hasSize(6);
        });
        assertThat(group.notes()).singleElement().satisfies(n -> assertThat(n.en())
                .isEqualTo("Left out, because fewer than 3 comparable indicators are shared (1): Turku."));
    }

    private void profile(String code, String... values) {
        String[] indicators = {INDICATOR, "AC08-01", "AC02-01"};
        for (int i = 0; i < values.length; i++) {
            figures.figure(code, indicators[i], 2020, values[i]).add();
        }
    }

    @Test
    void figuresOfOtherMethodsOrFarYearsAreNotSharedIndicators() {
        profile("SE-0780", "4", "10", "50");
        profile("FI-398", "9", "30", "90");
        profile("DK-851", "4", "10");
        figures.figure("DK-851", "AC02-01", 2020, "50").method("other").add();
        profile("FI-853", "4", "10");
        figures.figure("FI-853", "AC02-01", 2016, "50").add();

        PeerGroup group = group("peers=suggested&by=profile");

        assertThat(codes(group)).isEmpty();
        assertThat(group.notes())
                .extracting(n -> n.en())
                .containsExactly(
                        "Left out, because fewer than 3 comparable indicators are shared (2): Aalborg, Turku.");
    }

    @Test
    void peersAreTakenInAndOutByHand() {
        place("SE-0780", "94000");
        place("DK-851", "99000");
        place("FI-398", "60000");
        place("EE00", "1300000");

        PeerGroup group = group("peers=suggested&without=DK-851&peer=EE00");

        assertThat(codes(group)).containsExactly("FI-398", "EE00");
        assertThat(group.peers()).extracting(Peer::chosen).containsExactly(false, true);
        assertThat(codes(group("peer=EE00"))).containsExactly("EE00");
    }

    @Test
    void inventedPlacesStayAmongThemselves() {
        place("SE-0780", "94000");
        figures.figure("x-demo-musterwald", INDICATOR, 2020, "4")
                .demonstration()
                .add();

        assertThat(group("peers=suggested&by=signatory").peers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "peers=alike,peers=alike",
        "peers=none,''",
        "peers=suggested,peers=suggested",
        "'peers=suggested&by=type,population',peers=suggested",
        "'peers=suggested&by=profile&by=country','peers=suggested&by=country,profile'",
        "by=country,''",
        "peers=suggested&peer=DK-851&without=FI-398,peers=suggested&peer=DK-851&without=FI-398",
        "without=FI-398,''",
        "peers=alike&mode=latest&rank=yes,mode=latest&peers=alike&rank=yes",
        "peers=alike&rank=no,peers=alike"
    })
    void theAddressHoldsTheGroup(String given, String canonical) {
        String start = "indicator=AC10-01&territory=SE-0780";
        ComparisonRequest request = request(start + "&" + given);

        assertThat(request.toQuery()).isEqualTo(start + (canonical.isEmpty() ? "" : "&" + canonical));
        assertThat(request(request.toQuery())).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource({
        "peers=some,peers",
        "peers=suggested&by=weather,by",
        "peer=XX-1,peer",
        "peers=alike&without=XX-1,without",
        "rank=yes,rank",
        "peers=alike&rank=yes,rank",
        "rank=maybe,rank"
    })
    void theParameterAtFaultIsNamed(String given, String parameter) {
        assertThatThrownBy(() -> compare(given))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidComparisonException.class))
                .extracting(InvalidComparisonException::parameter)
                .isEqualTo(parameter);
    }

    @Test
    void anotherViewThanTheLatestYearForgetsTheRanking() {
        ComparisonRequest ranked = request("indicator=AC10-01&territory=SE-0780&mode=latest&peers=alike&rank=yes");

        assertThat(ranked.as(ComparisonRequest.View.TREND).toQuery()).doesNotContain("rank");
    }

    @Test
    void takingOutAndLettingInAgainLeavesTheSameAddress() {
        Peers peers = Peers.suggested(java.util.Set.of(Criterion.COUNTRY));
        String out = Iris.TERRITORY + "DK-851";

        assertThat(peers.leavingOut(out).without()).containsExactly(out);
        assertThat(peers.leavingOut(out).lettingIn(out)).isEqualTo(peers);
    }
}
