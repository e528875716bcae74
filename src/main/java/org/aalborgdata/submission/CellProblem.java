// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.List;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One cell, row, column or sheet of a table that could not be read, or was read by a rule that is worth telling.
 *
 * @param focus the record of the row; the submission where no row is meant
 * @param property what the cell would have stated; null if the row or sheet as a whole is meant
 * @param found what stands in the cell; empty if nothing does
 * @param offer what was read, what is expected, or what is probably meant; null if the rule says it all
 * @param row the filled cells of its row; empty if it is not about one row of records
 */
public record CellProblem(
        TableRule rule,
        Place place,
        Node focus,
        @Nullable Node property,
        String found,
        @Nullable Label offer,
        List<RowCell> row) {
    /** The same, of another record. */
    public CellProblem about(Node other) {
        return new CellProblem(rule, place, other, property, found, offer, row);
    }
}
