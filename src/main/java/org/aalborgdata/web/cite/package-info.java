// SPDX-License-Identifier: Apache-2.0
/**
 * How a view of the figures is cited, for people and for reference managers.
 *
 * <p>It names this collection and its state; whose figures they are is said beside each one.
 */
@NullMarked
package org.aalborgdata.web.cite;

import org.jspecify.annotations.NullMarked;
