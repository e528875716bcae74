// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.util.List;
import org.aalborgdata.vocabulary.Label;

/**
 * One question that the public data answer, and the query that asks it.
 *
 * @param name of its file, without ending, such as {@code latest-preferred}
 * @param title a few words
 * @param question one sentence, as a person would ask it
 * @param group what it is about, as a key of the page of queries: {@code figures}, {@code ecobudget} …
 * @param keywords in English
 * @param text the whole query without the comment lines that hold what is above
 */
public record ExampleQuery(
        String name, Label title, Label question, String group, List<String> keywords, String text) {}
