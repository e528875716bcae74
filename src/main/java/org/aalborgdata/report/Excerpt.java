// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.List;

/**
 * What stands at a place of a submitted file, to be shown beside a finding.
 *
 * @param line number of the line; 0 if the file has no lines or the place is not known
 * @param text that line, cut around the place where it is very long; empty if there is none
 * @param cells the row of a table as heading and value; empty in a text
 */
public record Excerpt(long line, String text, List<CellText> cells) {
    static final Excerpt NONE = new Excerpt(0, "", List.of());

    /**
     * One cell of the row.
     *
     * @param heading heading of its column as the user wrote it
     * @param text what a reader sees in the cell; may be empty
     * @param atFault whether it is the cell that the finding is about
     */
    public record CellText(String heading, String text, boolean atFault) {}

    public boolean isEmpty() {
        return text.isEmpty() && cells.isEmpty();
    }
}
