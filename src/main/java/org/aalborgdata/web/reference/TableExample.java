// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;

/**
 * A table that breaks a rule, or one that keeps it.
 *
 * @param sheets in their order in the workbook
 * @param features what the workbook does that no text of a cell shows, for example that cells are merged
 * @param others codes of other rules that the same fault breaks
 */
public record TableExample(List<Sheet> sheets, List<Feature> features, List<String> others) {

    /**
     * One sheet; columns that do not matter are left out.
     *
     * @param marked whether its name is what the rule looks at
     * @param rows the first has the headings
     */
    public record Sheet(String name, boolean marked, List<List<Cell>> rows) {}

    /**
     * @param text as a reader of the sheet sees it; empty for an empty cell
     * @param quoted whether a number stands as text
     * @param marked whether it is what the rule looks at
     */
    public record Cell(String text, boolean quoted, boolean marked) {}

    /**
     * @param kind {@code merged} or {@code hidden}
     * @param where cells or row of the first sheet
     */
    public record Feature(String kind, String where) {}
}
