// SPDX-License-Identifier: Apache-2.0
/**
 * What a one-page brief says of a comparison, by stated rules.
 *
 * <p>It holds figures and no words; the page finds the words.
 */
@NullMarked
package org.aalborgdata.comparison.brief;

import org.jspecify.annotations.NullMarked;
