// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.submission.Place;
import org.aalborgdata.vocabulary.Label;

/**
 * Something in a file of shapes that would not do what its author means.
 *
 * @param place where it stands in the file of shapes
 * @param severity {@link Severity#VIOLATION} if the shapes cannot be used as they are
 * @param code short name of the kind of problem, for example {@code unknown-term}
 * @param message what was found, what is expected and how to mend it
 */
public record ShapeProblem(Place place, Severity severity, String code, Label message) {}
