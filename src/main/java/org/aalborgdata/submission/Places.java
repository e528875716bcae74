// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where the subjects and statements of one file stand. Immutable once the file is read. */
public final class Places {
    private final String source;
    private final Map<Node, Place> subjects;
    private final Map<Triple, Place> statements;

    Places(String source, Map<Node, Place> subjects, Map<Triple, Place> statements) {
        this.source = source;
        this.subjects = new HashMap<>(subjects);
        this.statements = new HashMap<>(statements);
    }

    /** For files that are not text, where the caller knows every place. */
    public static Places of(String source, Map<Node, Place> subjects, Map<Triple, Place> statements) {
        return new Places(source, subjects, statements);
    }

    /** Where the subject is first described; {@link Place#unknown} if the file does not describe it. */
    public Place of(Node subject) {
        return subjects.getOrDefault(subject, Place.unknown(source));
    }

    /** Where the object of the statement stands; the subject's place if that is not known. */
    public Place of(Triple statement) {
        Place place = statements.get(statement);
        return place != null ? place : of(statement.getSubject());
    }
}
