// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Map;
import java.util.Optional;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;

/** What the lists of the form call codes of vocabularies that bring no labels of their own. */
public final class FormWords {
    private static final Map<Node, FormNames.Sheet> ENTRIES = new FormNames().entries();

    private FormWords() {}

    /** The entry as a cell shows it; empty if the ontology has the name, or nobody. */
    public static Optional<Label> entry(Node code) {
        return Optional.ofNullable(ENTRIES.get(code)).map(FormNames.Sheet::name);
    }
}
