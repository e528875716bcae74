// SPDX-License-Identifier: Apache-2.0
/**
 * Turns files of official statistics into submissions of their publishers.
 *
 * <p>It neither checks nor publishes them; they go through the same gate as everybody's.
 */
@NullMarked
package org.aalborgdata.importing;

import org.jspecify.annotations.NullMarked;
