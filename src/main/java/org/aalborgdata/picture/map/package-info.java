// SPDX-License-Identifier: Apache-2.0
/**
 * Draws maps with one mark per territory as SVG, for pages and pictures alike.
 *
 * <p>It knows neither figures nor words, and no territory: marks and what they say are given to it.
 */
@NullMarked
package org.aalborgdata.picture.map;

import org.jspecify.annotations.NullMarked;
