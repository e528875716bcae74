// SPDX-License-Identifier: Apache-2.0
/**
 * Emission inventories, targets and risks of climate management.
 *
 * <p>It compares only inventories of the same method.
 */
@NullMarked
package org.aalborgdata.management.climate;

import org.jspecify.annotations.NullMarked;
