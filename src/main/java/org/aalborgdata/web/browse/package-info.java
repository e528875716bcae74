// SPDX-License-Identifier: Apache-2.0
/**
 * Start page, commitments, indicators, territories and submissions.
 *
 * <p>They show what is there and rank nothing.
 */
@NullMarked
package org.aalborgdata.web.browse;

import org.jspecify.annotations.NullMarked;
