// SPDX-License-Identifier: Apache-2.0
/**
 * All observations of the store as one immutable snapshot in memory, replaced after each publication.
 *
 * <p>It is never a second truth: it is built from the store and from nothing else.
 */
@NullMarked
package org.aalborgdata.figures;

import org.jspecify.annotations.NullMarked;
