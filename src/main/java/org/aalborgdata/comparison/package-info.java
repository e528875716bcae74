// SPDX-License-Identifier: Apache-2.0
/**
 * Puts figures of territories side by side and says in words how far they can be compared.
 *
 * <p>It draws nothing and knows neither web nor RDF; what it returns are plain values.
 */
@NullMarked
package org.aalborgdata.comparison;

import org.jspecify.annotations.NullMarked;
