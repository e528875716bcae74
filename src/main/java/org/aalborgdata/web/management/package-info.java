// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of management systems: cycles, budgets, climate, exchange, practices, frameworks, reports.
 *
 * <p>They read through management and decide nothing.
 */
@NullMarked
package org.aalborgdata.web.management;

import org.jspecify.annotations.NullMarked;
