// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.peers.Peers;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonRequestTest {
    @Test
    void readsCodesAndIris() {
        ComparisonRequest request = ComparisonRequest.parse(Map.of(
                "indicator", List.of("AC10-01", "https://w3id.org/aalborg/record/vaxjo/indicator/x"),
                "territory", List.of("SE-0780", "https://w3id.org/aalborg/territory/FI-398"),
                "from", List.of("2010"),
                "to", List.of(""),
                "mode", List.of("latest"),
                "peers", List.of("alike"),
                "lang", List.of("de")));

        assertThat(request)
                .isEqualTo(new ComparisonRequest(
                        List.of(
                                "https://w3id.org/aalborg/indicator/AC10-01",
                                "https://w3id.org/aalborg/record/vaxjo/indicator/x"),
                        List.of(
                                "https://w3id.org/aalborg/territory/SE-0780",
                                "https://w3id.org/aalborg/territory/FI-398"),
                        2010,
                        null,
                        View.LATEST,
                        Peers.ALIKE));
    }

    @Test
    void printsWhatItReads() {
        String query = "indicator=AC10-01&indicator=https%3A%2F%2Fw3id.org%2Faalborg%2Frecord%2Fvaxjo%2Findicator%2Fx"
                + "&territory=SE-0780&from=2010&to=2020&mode=latest&peers=alike&axis=shared&against=FI-398";
        ComparisonRequest request = ComparisonRequest.parse(Map.of(
                "indicator", List.of("AC10-01", "https://w3id.org/aalborg/record/vaxjo/indicator/x", "AC10-01"),
                "territory", List.of("SE-0780", " "),
                "from", List.of("2010"),
                "to", List.of("2020"),
                "mode", List.of("latest"),
                "peers", List.of("alike"),
                "axis", List.of("shared"),
                "against", List.of("FI-398")));

        assertThat(request.toQuery()).isEqualTo(query);
    }

    @Test
    void anIndicatorIsNeeded() {
        assertThatThrownBy(() -> ComparisonRequest.parse(Map.of("territory", List.of("SE-0780"))))
                .isInstanceOf(InvalidComparisonException.class)
                .extracting(e -> ((InvalidComparisonException) e).parameter())
                .isEqualTo("indicator");
    }

    @ParameterizedTest
    @CsvSource({"from,20x0", "to,99999", "mode,best", "peers,all", "axis,one", "from,-5"})
    void namesTheParameterAtFault(String parameter, String value) {
        assertThatThrownBy(() ->
                        ComparisonRequest.parse(Map.of("indicator", List.of("AC10-01"), parameter, List.of(value))))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidComparisonException.class))
                .satisfies(e -> {
                    assertThat(e.parameter()).isEqualTo(parameter);
                    assertThat(e.problem().en()).contains(value);
                    assertThat(e.problem().de())
                            .contains(value)
                            .isNotEqualTo(e.problem().en());
                });
    }

    @Test
    void theFirstYearIsNotAfterTheLast() {
        assertThatThrownBy(() -> new ComparisonRequest(List.of("x"), List.of(), 2020, 2010, View.TREND, Peers.NONE))
                .hasMessageContaining("from")
                .hasMessageContaining("2020");
    }

    @Test
    void tooManyIndicatorsAreRefused() {
        List<String> many =
                java.util.stream.IntStream.range(0, 13).mapToObj(i -> "i" + i).toList();
        assertThatThrownBy(() -> new ComparisonRequest(many, List.of(), null, null, View.TREND, Peers.NONE))
                .hasMessageContaining("13")
                .hasMessageContaining("12");
    }
}
