// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the formats in which statistical offices give out their figures into cells.
 *
 * <p>It does not know our indicators, territories or methods; the mapping does.
 */
@NullMarked
package org.aalborgdata.importing.source;

import org.jspecify.annotations.NullMarked;
