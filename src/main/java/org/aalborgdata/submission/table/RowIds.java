// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;

/**
 * Ids of rows that have none: of a figure its territory, indicator and year, which stay the same when rows are sorted;
 * of any other record its sheet and row. The period comes first, so that next year's rows are other records.
 */
final class RowIds {
    static final List<Node> KEY = List.of(Terms.REF_AREA, AalborgTerms.INDICATOR, Terms.REF_PERIOD);
    private static final Pattern USABLE = Pattern.compile("[^\\s<>\"{}|\\\\^`:;]+");

    private final Reading reading;
    private final SheetForm form;
    private final Set<String> made = new HashSet<>();

    RowIds(Reading reading, SheetForm form) {
        this.reading = reading;
        this.form = form;
    }

    /** Whether a text can be an Id; if not, the cell says so when it is read. */
    static boolean isUsable(String text) {
        return USABLE.matcher(text).matches();
    }

    /** @param key the values of {@link #KEY} that can be read */
    Node made(Map<Node, Node> key, int row) {
        String id = reading.period() + "/" + form.key() + "-" + row;
        if (form.isFigures() && key.keySet().containsAll(KEY)) {
            String natural = reading.period() + "/" + last(key.get(Terms.REF_AREA)) + "-"
                    + last(key.get(AalborgTerms.INDICATOR)) + "-" + last(key.get(Terms.REF_PERIOD));
            id = natural;
            for (int n = 2; !made.add(id) || reading.ids.containsKey(id); n++) {
                id = natural + "-" + n;
            }
        }
        return reading.record(id);
    }

    private static String last(Node node) {
        return node.isURI() ? Iris.lastSegment(node.getURI()) : node.getLiteralLexicalForm();
    }
}
