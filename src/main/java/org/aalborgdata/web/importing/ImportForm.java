// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import java.util.Collection;
import java.util.List;
import org.aalborgdata.importing.source.ImportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the form offers and what was filled in before.
 *
 * @param mappings names of the operator's own tables
 * @param layouts names of the operator's own tables
 * @param versions of NUTS, oldest first
 * @param megabytes of the largest file
 */
public record ImportForm(
        List<String> mappings, List<String> layouts, Collection<Integer> versions, long megabytes, Filled filled) {
    /** As it came; a field that did not come is empty. */
    public record Filled(
            @Nullable String format,
            @Nullable String mapping,
            @Nullable String layout,
            @Nullable String dataset,
            @Nullable String edition,
            @Nullable String nuts) {
        public Filled {
            format = format == null ? "" : format;
            mapping = mapping == null ? "" : mapping;
            layout = layout == null ? "" : layout;
            dataset = dataset == null ? "" : dataset;
            edition = edition == null ? "" : edition;
            nuts = nuts == null ? "" : nuts;
        }

        static final Filled EMPTY = new Filled("", "", "", "", "", "");
    }

    /** The formats to choose from. */
    public List<ImportFormat> formats() {
        return List.of(ImportFormat.values());
    }
}
