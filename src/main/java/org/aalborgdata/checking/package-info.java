// SPDX-License-Identifier: Apache-2.0
/**
 * One check of one file from bytes to result, the same behind every door: command line, page, REST and gate.
 *
 * <p>It knows no door, and what it keeps of a file it keeps in memory and for a stated time.
 */
@NullMarked
package org.aalborgdata.checking;

import org.jspecify.annotations.NullMarked;
