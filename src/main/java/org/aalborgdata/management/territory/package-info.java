// SPDX-License-Identifier: Apache-2.0
/**
 * Everything a territory has on record, in one reading.
 *
 * <p>It reads no other territory.
 */
@NullMarked
package org.aalborgdata.management.territory;

import org.jspecify.annotations.NullMarked;
