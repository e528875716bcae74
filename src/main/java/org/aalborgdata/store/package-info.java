// SPDX-License-Identifier: Apache-2.0
/**
 * Where the public graphs live, a TDB2 directory; the only owner of transactions.
 *
 * <p>It knows nothing of submissions or figures, and nothing above it knows what kind of store it is.
 */
@NullMarked
package org.aalborgdata.store;

import org.jspecify.annotations.NullMarked;
