// SPDX-License-Identifier: Apache-2.0
/**
 * Figures that no rule forbids but that hardly can be: compared with their own series, with their peers, with each other.
 *
 * <p>It refuses nothing; every finding is a warning with the numbers that raised it.
 */
@NullMarked
package org.aalborgdata.plausibility;

import org.jspecify.annotations.NullMarked;
