// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Where the subjects and statements of one file stand. Lines and columns count from 1; a column counts code points, so
 * that a tab, an umlaut and an emoji are one column each. Safe to share once the file is read.
 */
public final class Places {
    private final String source;
    private final PlaceIndex index;
    private final Map<Node, Map<Node, Place>> empty;

    Places(String source, PlaceIndex index) {
        this(source, index, Map.of());
    }

    private Places(String source, PlaceIndex index, Map<Node, Map<Node, Place>> empty) {
        this.source = source;
        this.index = index;
        this.empty = empty;
    }

    /**
     * For files that are not text, where the caller knows every place.
     *
     * @param empty places by subject and property where a statement could stand and none does
     */
    public static Places of(
            String source,
            Map<Node, Place> subjects,
            Map<Triple, Place> statements,
            Map<Node, Map<Node, Place>> empty) {
        Map<Node, Place> ofSubjects = Map.copyOf(subjects);
        Map<Triple, Place> ofStatements = Map.copyOf(statements);
        return new Places(
                source,
                new PlaceIndex() {
                    @Override
                    public @Nullable Place of(Node subject) {
                        return ofSubjects.get(subject);
                    }

                    @Override
                    public @Nullable Place of(Triple statement) {
                        return ofStatements.get(statement);
                    }
                },
                Map.copyOf(empty));
    }

    /** Where the subject is first described; {@link Place#unknown} if the file does not describe it. */
    public Place of(Node subject) {
        Place place = index.of(subject);
        return place != null ? place : Place.unknown(source);
    }

    /** Where the missing statement belongs: an empty cell in a table; elsewhere the subject's place. */
    public Place ofMissing(Node subject, Node property) {
        Place place = empty.getOrDefault(subject, Map.of()).get(property);
        return place != null ? place : of(subject);
    }

    /** Where the object of the statement stands; the subject's place if that is not known. */
    public Place of(Triple statement) {
        Place place = index.of(statement);
        return place != null ? place : of(statement.getSubject());
    }
}
