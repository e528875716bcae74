// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.util.Locale;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.Excerpt;
import org.aalborgdata.report.Excerpts;
import org.jspecify.annotations.Nullable;

/**
 * Why a file has no findings to show.
 *
 * @param title what happened, in a few words
 * @param problem what was found and what is expected
 * @param remedy how to mend it; may be empty
 * @param where the place in the file in words; empty if the file as a whole is meant
 * @param excerpt what stands where reading stopped; null if the file as a whole is meant
 */
public record Refusal(
        String title,
        String problem,
        String remedy,
        String where,
        @Nullable Excerpt excerpt) {

    Refusal(String title, String problem, String remedy) {
        this(title, problem, remedy, "", null);
    }

    static Refusal of(String title, Checked.Unreadable file, byte[] bytes, Locale locale, String where) {
        Excerpt excerpt = Excerpts.of(bytes).at(file.problem().place());
        return new Refusal(
                title,
                file.problem().problem().in(locale),
                file.problem().remedy().in(locale),
                where,
                excerpt.isEmpty() ? null : excerpt);
    }
}
