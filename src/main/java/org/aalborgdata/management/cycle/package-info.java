// SPDX-License-Identifier: Apache-2.0
/**
 * Turns of a management cycle with their steps, documents, votes and duties.
 *
 * <p>It decides nothing about a city that handed nothing in.
 */
@NullMarked
package org.aalborgdata.management.cycle;

import org.jspecify.annotations.NullMarked;
