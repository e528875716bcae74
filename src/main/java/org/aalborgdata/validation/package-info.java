// SPDX-License-Identifier: Apache-2.0
/**
 * The one gate: checks a submission against the shapes and against what shapes cannot see, and gives the verdict.
 *
 * <p>It publishes nothing and knows no store; only what it lets pass can become an {@code AcceptableSubmission}.
 */
@NullMarked
package org.aalborgdata.validation;

import org.jspecify.annotations.NullMarked;
