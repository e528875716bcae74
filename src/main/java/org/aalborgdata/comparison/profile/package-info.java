// SPDX-License-Identifier: Apache-2.0
/**
 * Says of each indicator of a territory how it moved and how far its own target is, and counts this by commitment.
 *
 * <p>It makes no index out of the counts, compares no territories and draws nothing.
 */
@NullMarked
package org.aalborgdata.comparison.profile;

import org.jspecify.annotations.NullMarked;
