// SPDX-License-Identifier: Apache-2.0
/**
 * What the pages of management systems show, read from the public store: cycles, documents, votes, duties, budgets,
 * inventories and practices as immutable records with labels in both languages.
 *
 * <p>It never writes, judges no submission and keeps nothing between two requests; figures, targets and set values come
 * from {@code figures}.
 */
@NullMarked
package org.aalborgdata.management;

import org.jspecify.annotations.NullMarked;
