// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.aalborgdata.vocabulary.Iris;
import org.jspecify.annotations.Nullable;

/**
 * How strictly a comparison is read.
 *
 * @param axis whether values that are not comparable may share an axis
 * @param against IRI of the territory against which every other is judged; null for the first one asked for
 */
public record Reading(Axis axis, @Nullable String against) {
    /** What holds unless an address says otherwise. */
    public static final Reading USUAL = new Reading(Axis.APART, null);

    /** Where values that are not comparable stand. */
    public enum Axis {
        APART,
        /** On one axis, because the reader insists; every form of the answer then says so. */
        SHARED
    }

    public boolean insists() {
        return axis == Axis.SHARED;
    }

    void addTo(StringJoiner query) {
        if (insists()) {
            query.add("axis=shared");
        }
        if (against != null) {
            String code = against.startsWith(Iris.TERRITORY) ? against.substring(Iris.TERRITORY.length()) : against;
            query.add("against=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
        }
    }
}
