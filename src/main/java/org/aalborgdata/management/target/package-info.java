// SPDX-License-Identifier: Apache-2.0
/**
 * Targets with their baselines and progress, and the measures that serve them.
 *
 * <p>It compares no territories.
 */
@NullMarked
package org.aalborgdata.management.target;

import org.jspecify.annotations.NullMarked;
