// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is to be written.
 *
 * @param columns one for each language of a text
 * @param rows each as long as the columns; text, {@link java.math.BigDecimal}, {@link java.time.LocalDate} or null
 */
record FilledSheet(SheetForm form, List<Column> columns, List<List<@Nullable Object>> rows) {}
