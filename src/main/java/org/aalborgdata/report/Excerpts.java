// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.RowCell;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Shows the place of a finding in the submitted file. Made once per file; each look is quick. Thread-safe. */
public final class Excerpts {
    private static final int LONGEST = 240;
    private static final int LEAD = 80;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final @Nullable Submission submission;
    /** The rows of cells that could not be read. */
    private final Map<Cell, List<RowCell>> rows = new HashMap<>();
    /** Where each line begins; none in an archive or workbook. */
    private final int[] starts;

    private Excerpts(byte[] bytes, @Nullable Submission submission) {
        this.bytes = inUtf8(bytes);
        this.submission = submission;
        if (submission != null) {
            submission.cellProblems().stream()
                    .filter(p -> p.place().cell() != null)
                    .forEach(p -> rows.putIfAbsent(p.place().cell(), p.row()));
        }
        if (isMarked(this.bytes, 'P', 'K')) {
            starts = new int[0];
            return;
        }
        int[] found = new int[1024];
        int count = 1;
        for (int i = 0; i < this.bytes.length; i++) {
            if (this.bytes[i] == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public static Excerpts of(Submission submission) {
        return new Excerpts(submission.bytes(), submission);
    }

    /** The same for a file that could not be read as a submission. */
    public static Excerpts of(byte[] bytes) {
        return new Excerpts(bytes.clone(), null);
    }

    /**
     * What stands at the place of the finding; for a cell of a table its row, as it was read.
     *
     * @return empty if the place is not known
     */
    public Excerpt at(Finding finding) {
        Excerpt line = at(finding.place());
        Cell cell = finding.place().cell();
        if (cell == null || submission == null) {
            return line;
        }
        List<Triple> statements =
                submission.graph().find(finding.focus(), Node.ANY, Node.ANY).toList();
        List<Excerpt.CellText> stated = row(cell, finding.value(), statements, submission.places()::of);
        return new Excerpt(line.line(), line.text(), withUnread(stated, rows.getOrDefault(cell, List.of()), cell));
    }

    /** The cells of a row of which nothing was stated because one of them could not be read. */
    private static List<Excerpt.CellText> withUnread(List<Excerpt.CellText> stated, List<RowCell> row, Cell fault) {
        if (row.size() <= stated.size()) {
            return stated;
        }
        Map<Integer, Excerpt.CellText> cells = new TreeMap<>();
        row.forEach(
                c -> cells.put(c.column(), new Excerpt.CellText(c.heading(), c.text(), c.column() == fault.column())));
        if (fault.column() > 0) {
            cells.putIfAbsent(fault.column(), new Excerpt.CellText(fault.label(), "", true));
        }
        return List.copyOf(cells.values());
    }

    /** The cells of the row that state something of the record, and the cell at fault even if it states nothing. */
    static List<Excerpt.CellText> row(
            Cell fault, @Nullable Node value, List<Triple> statements, Function<Triple, Place> places) {
        Map<Integer, Excerpt.CellText> cells = new TreeMap<>();
        for (Triple statement : statements) {
            Cell cell = places.apply(statement).cell();
            if (cell != null
                    && cell.column() > 0
                    && cell.row() == fault.row()
                    && cell.sheet().equals(fault.sheet())) {
                cells.merge(
                        cell.column(),
                        new Excerpt.CellText(
                                cell.label(), shown(statement.getObject()), cell.column() == fault.column()),
                        (a, b) -> new Excerpt.CellText(a.heading(), a.text() + ", " + b.text(), a.atFault()));
            }
        }
        if (fault.column() > 0) {
            cells.putIfAbsent(
                    fault.column(), new Excerpt.CellText(fault.label(), value == null ? "" : shown(value), true));
        }
        return List.copyOf(cells.values());
    }

    private static String shown(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : Prefixes.show(node);
    }

    /** What stands at the place; empty if the place is not known or lies outside the file. */
    public Excerpt at(Place place) {
        long line = place.line();
        if (line < 1 || line > starts.length) {
            return Excerpt.NONE;
        }
        if (place.cell() != null && !place.cell().sheet().isEmpty()) {
            return Excerpt.NONE;
        }
        int start = starts[(int) line - 1];
        int end = line == starts.length ? bytes.length : starts[(int) line] - 1;
        String text = decoded(start, end - start).stripTrailing();
        int points = (int) Math.min(place.column(), text.codePointCount(0, text.length()));
        return new Excerpt(line, cut(text, text.offsetByCodePoints(0, points)), List.of());
    }

    /** A table may be in UTF-16, in which the bytes of a line break stand inside other characters. */
    private static byte[] inUtf8(byte[] bytes) {
        boolean utf16 = isMarked(bytes, 0xFF, 0xFE) || isMarked(bytes, 0xFE, 0xFF);
        return utf16 ? new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static boolean isMarked(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A line that is no UTF-8 is of a table, which is then read as Windows-1252, or of a file refused for that reason. */
    private String decoded(int start, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, length, WINDOWS);
        }
    }

    /** A minified file has one line, of which only the neighbourhood of the fault helps. */
    private static String cut(String text, int column) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = column <= LONGEST ? 0 : whole(text, column - LEAD);
        int to = whole(text, Math.min(text.length(), from + LONGEST));
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }
}
