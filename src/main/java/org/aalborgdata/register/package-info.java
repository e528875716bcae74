// SPDX-License-Identifier: Apache-2.0
/**
 * The territories and organisations that may appear in a submission, and who governs what.
 *
 * <p>It does not decide whether a submission is accepted; validation does.
 */
@NullMarked
package org.aalborgdata.register;

import org.jspecify.annotations.NullMarked;
