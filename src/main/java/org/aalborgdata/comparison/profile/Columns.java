// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns of a table with what each holds. */
final class Columns {
    private Columns() {}

    /** @param columns name, datatype and description, apart by the first two commas */
    static Map<String, List<String>> of(String... columns) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Arrays.stream(columns).map(c -> c.split(",", 3)).forEach(c -> map.put(c[0], List.of(c[1], c[2])));
        return Collections.unmodifiableMap(map);
    }
}
