// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form has the sheets that its profile asks for, and no others. */
class SheetsOfProfilesTest {
    @Test
    void theShortestFormHasFiguresAndWhatBelongsToThem() {
        assertThat(sheets("figures"))
                .containsExactly(
                        "submission",
                        "figures",
                        "gaps",
                        "set-values",
                        "targets",
                        "measures",
                        "local-indicators",
                        "units");
    }

    @ParameterizedTest
    @CsvSource({
        "ims,cycles,budget-lines",
        "ecobudget,budget-lines,risks",
        "champ,inventory-entries,budget-lines",
        "cycle,answers,budget-lines"
    })
    void aSystemAddsItsOwn(String profile, String has, String hasNot) {
        assertThat(sheets(profile)).containsAll(sheets("figures")).contains(has).doesNotContain(hasNot);
    }

    private static List<String> sheets(String profile) {
        return RoundTripTest.FORMS.of(RoundTripTest.FORMS.profile(profile).orElseThrow()).stream()
                .map(SheetForm::key)
                .toList();
    }
}
