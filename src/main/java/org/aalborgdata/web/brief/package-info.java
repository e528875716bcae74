// SPDX-License-Identifier: Apache-2.0
/**
 * One-page briefs of a comparison and of a territory, as a page and as PDF.
 *
 * <p>It judges nothing: comparison and its profile do; here are the words, by the rules of the page read-a-comparison.
 */
@NullMarked
package org.aalborgdata.web.brief;

import org.jspecify.annotations.NullMarked;
