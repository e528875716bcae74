// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aalborgdata.importing.source.SourceCell;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * One line of a mapping: the cells of a dataset that are figures of one indicator, or that are left out for a reason.
 *
 * @param publisher short name of the organisation, such as {@code eurostat}
 * @param where the value of every dimension but area and time; {@code *} for any; a name that ends in a question mark
 *     need not be there
 * @param indicator code such as {@code AC08-01}; empty if the cells are left out
 * @param factor the value is multiplied by it
 * @param status letters of statuses that every figure gets, such as {@code D}
 * @param years how many years a figure is the mean of, the stated one last; 1 is the calendar year
 * @param areaDimension such as {@code geo} or {@code CITIES}
 * @param areaTypes empty if areas are codes; else the types of territories that their names may mean
 * @param boundary such as {@code NUTS 2016}; empty where areas have no versions
 * @param source IRI of the dataset
 * @param licence IRI of the terms of use
 * @param note why the cells are left out, or what to know about them; null if there is nothing to say
 */
public record Mapping(
        String publisher,
        String dataset,
        Map<String, String> where,
        String indicator,
        String method,
        BigDecimal factor,
        String status,
        int years,
        String areaDimension,
        List<String> areaTypes,
        String boundary,
        Label title,
        String source,
        String licence,
        @Nullable Label note) {

    /** Whether the cells stay out, as {@link #note} says why. */
    public boolean isLeftOut() {
        return indicator.isEmpty();
    }

    boolean fits(SourceCell cell) {
        for (Map.Entry<String, String> dimension : cell.dimensions().entrySet()) {
            String name = dimension.getKey();
            if (name.equals(areaDimension)) {
                continue;
            }
            String wanted = where.getOrDefault(name, where.get(name + "?"));
            if (wanted == null || !wanted.equals("*") && !wanted.equals(dimension.getValue())) {
                return false;
            }
        }
        return cell.dimensions().containsKey(areaDimension)
                && where.keySet().stream().filter(name -> !name.endsWith("?")).allMatch(cell.dimensions()::containsKey);
    }
}
