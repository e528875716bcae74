// SPDX-License-Identifier: Apache-2.0
/**
 * The commitments, points, indicators and methods of the release as plain values.
 *
 * <p>It is not the store: nothing here changes while the program runs.
 */
@NullMarked
package org.aalborgdata.catalogue;

import org.jspecify.annotations.NullMarked;
