// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import org.aalborgdata.importing.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants imported.
 *
 * @param bytes as they came, packed or not; nobody may change them
 * @param largest bytes that the file may have unpacked
 * @param mapping table of the caller; null for the shipped one alone
 * @param layout table of the caller; null for the shipped one alone
 * @param publish false to only look
 */
public record ImportRequest(
        String name,
        byte[] bytes,
        int largest,
        ImportOptions options,
        @Nullable SourceFile mapping,
        @Nullable SourceFile layout,
        boolean publish) {
    /** The same, to be published. */
    public ImportRequest published() {
        return new ImportRequest(name, bytes, largest, options, mapping, layout, true);
    }
}
