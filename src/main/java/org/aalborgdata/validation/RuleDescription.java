// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.submission.Place;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A rule as people look it up.
 *
 * @param code for example {@code OBS-06}
 * @param message what is wrong when it is broken and how to mend it
 * @param why why the rule exists
 * @param shape IRI of its shape, or of the rule itself where no shape can express it
 */
public record RuleDescription(String code, Severity severity, Label message, Label why, String shape) {
    /**
     * A fault against the rule, for rules that code applies instead of a shape: where a SHACL result names its constraint
     * component, the finding has a fragment of the rule's page.
     *
     * @param path property at fault as it is shown; null if the record as a whole is meant
     * @param value value at fault; null if something is missing
     * @param expected what would be right; null if the message says it all
     */
    Finding finding(Node focus, @Nullable String path, @Nullable Node value, @Nullable Label expected, Place place) {
        return new Finding(
                severity, code, message, why, focus, path, value, expected, place, shape, shape + "#component");
    }
}
