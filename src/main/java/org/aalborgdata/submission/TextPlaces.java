// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Places as the parser of a text noted them, put right when somebody asks. */
final class TextPlaces implements PlaceIndex {
    private final String source;
    private final SourceText text;
    private final boolean xml;
    private final PlaceTable<Node> subjects;
    private final StatementPlaces statements;
    private volatile @Nullable Lines lines;

    /** @param xml whether the parser stands behind a tag, not at its beginning, when it makes a statement */
    TextPlaces(String source, SourceText text, boolean xml, PlaceTable<Node> subjects, StatementPlaces statements) {
        this.source = source;
        this.text = text;
        this.xml = xml;
        this.subjects = subjects;
        this.statements = statements;
    }

    @Override
    public @Nullable Place of(Node subject) {
        return of(subjects.get(subject));
    }

    @Override
    public @Nullable Place of(Triple statement) {
        return of(statements.get(statement));
    }

    private @Nullable Place of(long noted) {
        return noted == PlaceTable.NOWHERE ? null : of(noted >>> 32, (int) noted);
    }

    /** Where a parser gave up. */
    Place ofError(long line, long column) {
        boolean behindTag = line > 0
                && xml
                && lines().offset(line, column) > 0
                && lines().text().charAt(lines().offset(line, column) - 1) == '>';
        if (line > 0 && xml && !behindTag) {
            return lines().place(source, lines().offset(line, column));
        }
        return of(line, column);
    }

    /** The place that people see for what the parser counted. */
    private Place of(long line, long column) {
        if (line <= 0 || !xml && !text.isBeyondBmp()) {
            return new Place(source, Math.max(line, 0), Math.max(column, 0));
        }
        Lines all = lines();
        int offset = all.offset(line, column);
        return all.place(source, xml ? beginningOfTag(all.text(), offset) : offset);
    }

    private Lines lines() {
        Lines all = lines;
        if (all == null) {
            all = new Lines(text.decoded(), xml);
            lines = all;
        }
        return all;
    }

    /** Behind an end tag stands the text of a property: the tag that begins the property is meant. */
    private static int beginningOfTag(String text, int behind) {
        int tag = text.lastIndexOf('<', behind - 1);
        while (tag > 0 && (text.startsWith("</", tag) || text.startsWith("<!", tag))) {
            tag = text.lastIndexOf('<', tag - 1);
        }
        return Math.max(tag, 0);
    }
}
