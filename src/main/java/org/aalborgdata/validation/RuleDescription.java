// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.Label;

/**
 * A rule as people look it up.
 *
 * @param code for example {@code OBS-06}
 * @param message what is wrong when it is broken and how to mend it
 * @param why why the rule exists
 * @param shape IRI of its shape, or of the rule itself where no shape can express it
 */
public record RuleDescription(String code, Severity severity, Label message, Label why, String shape) {}
