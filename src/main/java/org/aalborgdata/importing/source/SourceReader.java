// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.List;

/** Reads one format. Implementations keep no state and never open a connection. */
interface SourceReader {
    /**
     * @param layouts how plain tables are laid out; other formats do not need it
     * @throws UnreadableSourceException if the file is not in this format, with the line where that shows
     */
    List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException;
}
