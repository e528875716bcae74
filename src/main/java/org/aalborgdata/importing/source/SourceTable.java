// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dataset of a file.
 *
 * @param dataset code of the publisher in lower case, such as {@code tgs00010}; empty where the file names none
 * @param edition date of this state of the dataset; null where the file states none
 */
public record SourceTable(String dataset, @Nullable LocalDate edition, List<SourceCell> cells) {}
