// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.time.LocalDate;
import org.aalborgdata.importing.source.ImportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What became of one dataset of a file.
 *
 * @param format null if no reader knows the file; the tally is then empty
 * @param dataset empty where neither file nor caller names it
 * @param edition null where nobody states it and nothing needed it
 * @param sameAs name of the file with the same content that was read instead; null if there is none
 */
public record ReadFile(
        String file,
        @Nullable ImportFormat format,
        String dataset,
        @Nullable LocalDate edition,
        @Nullable String sameAs,
        Tally tally) {}
