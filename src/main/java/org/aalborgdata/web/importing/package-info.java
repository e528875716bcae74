// SPDX-License-Identifier: Apache-2.0
/**
 * The administrators' page that imports official statistics.
 *
 * <p>It reads and maps no figure itself: it hands files to the same import as the command line.
 */
@NullMarked
package org.aalborgdata.web.importing;

import org.jspecify.annotations.NullMarked;
