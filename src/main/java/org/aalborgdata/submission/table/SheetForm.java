// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.List;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of the form: the records of one class, or of a class and those below it.
 *
 * @param key name of its CSV file without ending, and beginning of the Ids that nobody gave
 * @param name of the sheet in a workbook
 * @param classes of its records; the first is the usual one
 * @param columns in the order in which people fill them
 * @param belongs how a record says to which submission it belongs; null if it does not
 * @param next what becomes of the records in the form of the next period
 */
record SheetForm(
        String key,
        Label name,
        List<Node> classes,
        List<Column> columns,
        @Nullable Node belongs,
        NextPeriod next) {
    static final String HEAD = "submission";
    static final String FIGURES = "figures";

    /** Whether it is the head, which has one field a row instead of one record. */
    boolean isHead() {
        return HEAD.equals(key);
    }

    boolean isFigures() {
        return FIGURES.equals(key);
    }
}
