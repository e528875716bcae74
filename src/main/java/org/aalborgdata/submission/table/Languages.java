// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One column for each language of a text: that of the form, the other of the product, and those that the data have. */
final class Languages {
    private Languages() {}

    static List<Column> of(Column column, Locale locale, Collection<String> used) {
        if (column.kind() != ColumnKind.LANGUAGE_TEXT) {
            return List.of(column);
        }
        Set<String> tags = new LinkedHashSet<>();
        tags.add(locale.getLanguage());
        tags.addAll(List.of("en", "de"));
        tags.addAll(used);
        return tags.stream()
                .map(tag -> column.inLanguage(tag, tag.equals(locale.getLanguage())))
                .toList();
    }
}
