// SPDX-License-Identifier: Apache-2.0
/**
 * The page of comparisons, its form and its chart.
 *
 * <p>It computes nothing; comparison does.
 */
@NullMarked
package org.aalborgdata.web.compare;

import org.jspecify.annotations.NullMarked;
