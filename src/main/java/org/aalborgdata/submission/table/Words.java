// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.EditDistance;

/** How headings and entries of lists are compared: capitals, blanks and the way umlauts are encoded do not matter. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\uFEFF]+");
    private static final int LARGEST_SLIP = 3;

    private Words() {}

    /** Without blanks at the ends, with single ones inside. */
    static String tidy(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The form in which texts are compared. */
    static String plain(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The known text that differs least, by at most three letters and less than half of the word. */
    static Optional<String> nearest(String text, Collection<String> known) {
        String wanted = plain(text);
        String best = null;
        int least = Math.min(LARGEST_SLIP, Math.max(1, wanted.length() / 3)) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) < least) {
                int distance = EditDistance.between(wanted, plain(candidate));
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
