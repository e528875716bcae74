// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** The classes of records as entries of a list, for sheets that hold several. */
final class RecordClasses {
    private RecordClasses() {}

    static List<Choices.Entry> entries(Forms forms, Column column) {
        return column.lists().stream()
                .map(iri -> {
                    Node type = Iris.uri(iri);
                    Label label = Label.of(forms.reference(), type, RDFS.Nodes.label);
                    return new Choices.Entry(type, Iris.lastSegment(iri), label, false);
                })
                .collect(Collectors.toList());
    }

    static List<Choices.Entry> find(Forms forms, Column column, String text) {
        String wanted = Words.plain(text);
        return entries(forms, column).stream()
                .filter(e -> List.of(e.key(), e.label().en(), e.label().de()).stream()
                        .anyMatch(w -> Words.plain(w).equals(wanted)))
                .toList();
    }
}
