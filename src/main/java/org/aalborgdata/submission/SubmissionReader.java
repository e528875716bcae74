// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file into a {@link Submission}. Never opens a connection, whatever the file says. Thread-safe.
 *
 * <p>The syntax is told by the name's ending; a file without a known ending by its first signs, else it is read as Turtle.
 * The text must be UTF-8. A submission is one graph: the default graph or one named graph, whose name is not kept. Relative IRIs are resolved against the base of our own identifiers, never against a file or a host.
 */
public final class SubmissionReader {
    /** Largest file in bytes: about 200,000 figures. */
    public static final int DEFAULT_LIMIT = 64 * 1024 * 1024;

    static {
        JenaSystem.init();
    }

    /** Found as a service, because the forms know submissions and submissions shall not know the forms. */
    private static final TableContent.Reader SHIPPED = ServiceLoader.load(
                    TableContent.Reader.class, SubmissionReader.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing here reads tables"));

    private final int limit;
    private final TableContent.Reader tables;

    public SubmissionReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit largest file in bytes */
    public SubmissionReader(int limit) {
        this(limit, SHIPPED);
    }

    /** @param tables reads workbooks and CSV, with the register of now */
    public SubmissionReader(TableContent.Reader tables) {
        this(DEFAULT_LIMIT, tables);
    }

    /**
     * @param limit largest file in bytes
     * @param tables reads CSV and workbooks
     */
    public SubmissionReader(int limit, TableContent.Reader tables) {
        this.limit = limit;
        this.tables = tables;
    }

    /**
     * @param name the file's name as the submitter calls it; only its ending matters
     * @throws UnreadableSubmissionException if the bytes are too many, are not text in UTF-8, are not RDF in the syntax that the
     *     name promises, or say nothing
     */
    public Submission read(byte[] bytes, String name) throws UnreadableSubmissionException {
        return read(bytes, name, null);
    }

    /**
     * The same for a file whose syntax is known, whatever its name ends in.
     *
     * @param syntax null to tell it by the name's ending
     */
    public Submission read(byte[] bytes, String name, @Nullable Syntax syntax) throws UnreadableSubmissionException {
        return readGiven(bytes.length > limit ? bytes : bytes.clone(), name, syntax);
    }

    /**
     * The same without a copy of a file that may be large.
     *
     * @param bytes given away: nobody may change them afterwards
     */
    public Submission readGiven(byte[] bytes, String name, @Nullable Syntax syntax)
            throws UnreadableSubmissionException {
        UnreadableFile unreadable = new UnreadableFile(name);
        if (bytes.length > limit) {
            throw unreadable.tooLarge(limit);
        }
        if (isBlank(bytes)) {
            throw unreadable.blank();
        }
        FileKind kind = FileKind.of(bytes).orElse(null);
        Syntax given = syntax != null
                ? syntax
                : Syntax.ofName(name).or(() -> ofOtherWorkbook(name)).orElse(guess(kind));
        if (given.isTable()) {
            TableContent table = tables.read(bytes, name, given);
            table.graph().getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
            return new Submission(
                    name, bytes, DigestUtils.sha256Hex(bytes), table.graph(), table.places(), table.problems());
        }
        Graph graph = GraphMemFactory.createGraphMem2();
        Places places;
        try {
            places = RdfReader.read(SourceText.of(bytes, unreadable), given, graph, unreadable);
        } catch (UnreadableSubmissionException e) {
            throw kind == null || kind.suits(given) ? e : unreadable.seemsToBe(kind, given);
        }
        if (graph.isEmpty()) {
            throw unreadable.empty();
        }
        graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
        return new Submission(name, bytes, DigestUtils.sha256Hex(bytes), graph, places);
    }

    /** Nothing but blanks, ends of lines and the mark of UTF-8. */
    private static boolean isBlank(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static Syntax guess(@Nullable FileKind kind) {
        return kind == null ? Syntax.TURTLE : kind.syntax().orElse(Syntax.TURTLE);
    }

    /** Workbooks of other kinds are refused in the words for workbooks, not as broken Turtle. */
    private static Optional<Syntax> ofOtherWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*[.](xlsb|xls|ods)")
                ? Optional.of(Syntax.XLSX)
                : Optional.empty();
    }
}
