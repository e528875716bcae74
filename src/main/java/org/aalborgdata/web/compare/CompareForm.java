// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.peers.Criterion;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.register.Register;
import org.aalborgdata.vocabulary.Iris;

/**
 * What stands in the fields of the comparison's form.
 *
 * @param indicators codes or IRIs, with blank ones to fill in at the end
 * @param territories as {@link Choices#written} or as typed, with blank ones at the end
 * @param peers how peers are chosen, as in an address; empty for none
 * @param by criteria for suggested peers
 */
public record CompareForm(
        List<String> indicators,
        List<String> territories,
        String from,
        String to,
        String view,
        String peers,
        Set<String> by) {
    private static final int LEAST_INDICATORS = 2;
    private static final int LEAST_TERRITORIES = 4;

    static CompareForm of(Map<String, List<String>> parameters, Register register, Locale locale) {
        List<String> places = parameters.getOrDefault("territory", List.of()).stream()
                .map(code -> register.territory(code.contains("/") ? code : Iris.TERRITORY + code)
                        .map(t -> Choices.written(t, locale))
                        .orElse(code))
                .toList();
        return new CompareForm(
                padded(parameters.getOrDefault("indicator", List.of()), LEAST_INDICATORS),
                padded(places, LEAST_TERRITORIES),
                first(parameters, "from"),
                first(parameters, "to"),
                view(parameters),
                first(parameters, "peers"),
                criteria(parameters));
    }

    /** Whether a choice of the form is the one that stands in a field. */
    public static boolean chosen(String field, String iri) {
        return field.equals(iri) || iri.equals(Iris.INDICATOR + field);
    }

    /** As {@code ComparisonRequest} reads it, but nothing is refused here: the page shows what was typed. */
    private static String view(Map<String, List<String>> parameters) {
        String view = first(parameters, "view");
        String mode = first(parameters, "mode");
        return !view.isEmpty() ? view : "latest".equals(mode) ? mode : View.TREND.key();
    }

    private static Set<String> criteria(Map<String, List<String>> parameters) {
        Set<String> ticked = parameters.getOrDefault("by", List.of()).stream()
                .flatMap(by -> Arrays.stream(by.split(",")))
                .map(String::strip)
                .filter(by -> !by.isEmpty())
                .collect(Collectors.toSet());
        return ticked.isEmpty() ? Peers.USUAL.stream().map(Criterion::key).collect(Collectors.toSet()) : ticked;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    private static List<String> padded(List<String> given, int least) {
        List<String> fields =
                new ArrayList<>(given.stream().filter(v -> !v.isBlank()).toList());
        do {
            fields.add("");
        } while (fields.size() < least);
        return fields;
    }
}
