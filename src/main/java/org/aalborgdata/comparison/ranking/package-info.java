// SPDX-License-Identifier: Apache-2.0
/**
 * Ranks the latest values of a territory and its peers, as far as they can be ranked, and says how sure that is.
 *
 * <p>It ranks one indicator at a time, never a territory as a whole.
 */
@NullMarked
package org.aalborgdata.comparison.ranking;

import org.jspecify.annotations.NullMarked;
