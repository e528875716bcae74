// SPDX-License-Identifier: Apache-2.0
/**
 * Which cell of which dataset is which figure of ours, as tables say it.
 *
 * <p>It does not read statistics and holds no indicator, method or territory code in Java.
 */
@NullMarked
package org.aalborgdata.importing.mapping;

import org.jspecify.annotations.NullMarked;
