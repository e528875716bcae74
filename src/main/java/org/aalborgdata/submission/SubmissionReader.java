// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.aalborgdata.submission.table.TableReader;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file into a {@link Submission}. Never opens a connection, whatever the file says. Thread-safe.
 *
 * <p>Turtle and N-Triples are told apart by the name's ending; a name without a known ending is read as Turtle. The text must be
 * UTF-8. Relative IRIs are resolved against the base of our own identifiers, never against a file or a host.
 */
public final class SubmissionReader {
    /** Largest file in bytes: about 200,000 figures. */
    public static final int DEFAULT_LIMIT = 64 * 1024 * 1024;

    /** Else a file that was cut off before its last dot would pass as whole. */
    private static final boolean STRICT = true;

    private static final Map<Syntax, Lang> LANGUAGES =
            Map.of(Syntax.TURTLE, Lang.TURTLE, Syntax.N_TRIPLES, Lang.NTRIPLES);

    static {
        JenaSystem.init();
    }

    private final int limit;
    private final TableContent.Reader tables;

    public SubmissionReader() {
        this(DEFAULT_LIMIT);
    }

    /** @param limit largest file in bytes */
    public SubmissionReader(int limit) {
        this(limit, TableReader.ofRelease());
    }

    /** @param tables reads workbooks and CSV, with the register of now */
    public SubmissionReader(TableContent.Reader tables) {
        this(DEFAULT_LIMIT, tables);
    }

    private SubmissionReader(int limit, TableContent.Reader tables) {
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
        UnreadableFile unreadable = new UnreadableFile(name);
        if (bytes.length > limit) {
            throw unreadable.tooLarge(bytes.length, limit);
        }
        Syntax given = syntax != null ? syntax : Syntax.ofName(name).orElse(ofOtherName(name));
        if (given.isTable()) {
            TableContent table = tables.read(bytes, name, given);
            table.graph().getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
            return new Submission(name, bytes, sha256(bytes), table.graph(), table.places(), table.problems());
        }
        String text = Utf8Text.decode(bytes, unreadable);
        Lang lang = LANGUAGES.get(given);
        if (lang == null) {
            throw unreadable.unsupported(given.label());
        }
        Graph graph = GraphMemFactory.createGraphMem2();
        Places places = parse(text, lang, graph, name, unreadable);
        if (graph.isEmpty()) {
            throw unreadable.empty();
        }
        graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
        return new Submission(name, bytes, sha256(bytes), graph, places);
    }

    /** Workbooks of other kinds are refused in the words for workbooks, not as broken Turtle. */
    private static Syntax ofOtherName(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*[.](xlsm|xlsb|xls|ods)")
                ? Syntax.XLSX
                : Syntax.TURTLE;
    }

    private static Places parse(String text, Lang lang, Graph graph, String name, UnreadableFile unreadable)
            throws UnreadableSubmissionException {
        FirstError errors = new FirstError();
        var plain = new ParserProfileStd(
                RiotLib.factoryRDF(),
                errors,
                IRIxResolver.create(Iris.BASE).build(),
                PrefixMapFactory.create(),
                RIOT.getContext().copy(),
                true,
                STRICT);
        PlacingProfile profile = new PlacingProfile(name, plain);
        var utf8 = new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            RDFParserRegistry.getFactory(lang)
                    .create(lang, profile)
                    .read(
                            utf8,
                            Iris.BASE,
                            lang.getContentType(),
                            StreamRDFLib.graph(graph),
                            RIOT.getContext().copy());
        } catch (RiotException | FirstError.Stop e) {
            throw unreadable.syntax(lang, errors, text, e);
        }
        return profile.places();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
