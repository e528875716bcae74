// SPDX-License-Identifier: Apache-2.0
/**
 * One check of one file from bytes to result, the same behind every door: command line, page, REST and gate.
 *
 * <p>It knows no door and keeps no file longer than its check lives.
 */
@NullMarked
package org.aalborgdata.checking;

import org.jspecify.annotations.NullMarked;
