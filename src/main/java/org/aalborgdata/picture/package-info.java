// SPDX-License-Identifier: Apache-2.0
/**
 * Draws the charts of the pages without a browser, as SVG, PNG and in PDF.
 *
 * <p>It knows neither figures nor words: what a chart shows and says is given to it.
 */
@NullMarked
package org.aalborgdata.picture;

import org.jspecify.annotations.NullMarked;
