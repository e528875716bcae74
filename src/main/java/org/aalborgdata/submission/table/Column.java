// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param property what its cells state; null where they state no property
 * @param heading what stands in the first row, without mark of language or duty
 * @param otherHeadings headings that are understood as well
 * @param language of a {@link ColumnKind#LANGUAGE_TEXT}, else null
 * @param lists keys of the lists whose entries are allowed, see {@link Choices}; empty if there is no list
 * @param precisions of a {@link ColumnKind#DATE}: the datatypes allowed, as the last parts of their IRIs
 * @param required whether every record must state it
 * @param many whether a cell may hold several values
 * @param note what to write, for the reader of the form; null if the heading says it
 */
record Column(
        @Nullable Node property,
        ColumnKind kind,
        Label heading,
        Set<String> otherHeadings,
        @Nullable String language,
        List<String> lists,
        Set<String> precisions,
        boolean required,
        boolean many,
        @Nullable Label note) {
    static final String REQUIRED_MARK = " *";

    /** The property; only for columns that state one. */
    Node stated() {
        if (property == null) {
            throw new IllegalStateException("the column " + heading.en() + " states nothing");
        }
        return property;
    }

    /** The heading as the template writes it, with the language in brackets and the mark of duty. */
    String written(Locale locale) {
        return heading.in(locale) + (language == null ? "" : " (" + language + ")") + (required ? REQUIRED_MARK : "");
    }

    /** A column for one language of a text. */
    Column inLanguage(String tag, boolean asked) {
        return new Column(
                property, kind, heading, otherHeadings, tag, lists, precisions, required && asked, many, note);
    }

    Column optional() {
        return new Column(property, kind, heading, otherHeadings, language, lists, precisions, false, many, note);
    }
}
