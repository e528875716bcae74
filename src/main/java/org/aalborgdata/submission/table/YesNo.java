// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Set;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Yes and no as cells write them. */
final class YesNo {
    static final Label YES = new Label("yes", "ja");
    static final Label NO = new Label("no", "nein");
    private static final Set<String> TRUE = Set.of("yes", "ja", "true", "wahr");
    private static final Set<String> FALSE = Set.of("no", "nein", "false", "falsch");

    private YesNo() {}

    static @Nullable Boolean read(String text) {
        String word = Words.plain(text);
        return TRUE.contains(word) ? Boolean.TRUE : FALSE.contains(word) ? Boolean.FALSE : null;
    }
}
