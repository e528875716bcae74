// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Comparator;
import java.util.Locale;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found.
 *
 * @param code the rule's code, for example {@code OBS-06}
 * @param message what is wrong and how to mend it
 * @param why why the rule exists
 * @param focus the record at fault
 * @param path the property at fault, shortened with our prefixes; null if the record as a whole is meant
 * @param value the value at fault; null if something is missing
 * @param expected what the rule compares with or allows, ready to show; null if the message says it all
 * @param place where the value stands, or the record if the value is missing
 * @param shape IRI of the shape, or of the rule where no shape can see the fault
 * @param component IRI of the constraint component
 */
public record Finding(
        Severity severity,
        String code,
        Label message,
        Label why,
        Node focus,
        @Nullable String path,
        @Nullable Node value,
        @Nullable Label expected,
        Place place,
        String shape,
        String component) {
    /** By line, or sheet by sheet from the upper left. */
    static final Comparator<Finding> IN_DOCUMENT_ORDER = Comparator.<Finding>comparingLong(
                    f -> f.place().line())
            .thenComparingLong(f -> f.place().column())
            .thenComparing(f -> f.place().cell(), Comparator.nullsFirst(Cell.IN_ORDER))
            .thenComparing(Finding::code)
            .thenComparing(f -> f.focus().toString())
            .thenComparing(f -> String.valueOf(f.value()));

    /** @param offer what is expected, in other words; null if nothing is */
    Finding saying(Label words, @Nullable Label offer) {
        return new Finding(severity, code, words, why, focus, path, value, offer, place, shape, component);
    }

    /** The address of the page that explains the rule; of shapes that are not ours, the shape's IRI. */
    public String rule() {
        return shape.startsWith(Iris.RULE) || shape.startsWith(Iris.SHAPES) ? Iris.RULE + code : shape;
    }

    /** What was {@linkplain #found found}, and the message, as sentences. */
    public String told(Locale locale) {
        String found = found(locale);
        return found + (found.endsWith("?") ? " " : ". ") + message.in(locale);
    }

    /** The record, the property and the value at fault with what is expected instead, in one line. */
    public String found(Locale locale) {
        StringBuilder text = new StringBuilder(Prefixes.show(focus));
        if (path != null) {
            text.append("  ").append(path);
        }
        if (value != null && !Prefixes.show(value).equals(path) && !value.equals(focus)) {
            text.append(' ').append(Prefixes.show(value));
        }
        if (expected != null) {
            text.append(", ").append(expected.in(locale));
        }
        return text.toString();
    }
}
