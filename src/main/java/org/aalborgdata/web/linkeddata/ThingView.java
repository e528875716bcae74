// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing as its page shows it, every text in the page's language.
 *
 * @param kind what it is, such as {@code Indicator}
 * @param definition one or two sentences; null if there is none
 * @param replacedBy the target that replaced this one; null while it stands, and for other things
 * @param evidence for a figure or target: from itself back to its source, in this order
 * @param terms for a document of terms: each with its rows
 * @param citation how to cite it
 * @param actions where to go on: compare, all figures
 */
public record ThingView(
        String iri,
        String name,
        String kind,
        @Nullable String definition,
        @Nullable Link replacedBy,
        List<Row> evidence,
        List<Row> rows,
        List<Term> terms,
        List<Use> uses,
        String citation,
        List<Link> downloads,
        List<Link> actions,
        List<Link> statedIn) {

    /** A property with its values. */
    public record Row(String label, String term, List<Value> values) {}

    /**
     * One value.
     *
     * @param href null for a text
     * @param language of the text; null for that of the page
     */
    public record Value(
            String text, @Nullable String href, @Nullable String language) {}

    /** A term of the document, at the fragment {@code id}. */
    public record Term(String id, String name, String kind, String iri, List<Row> rows) {}

    /**
     * Who refers to the thing with one property.
     *
     * @param count all of them; {@code links} are the first
     */
    public record Use(String label, String term, String count, List<Link> links, boolean complete) {}

    public record Link(String text, String href) {}
}
