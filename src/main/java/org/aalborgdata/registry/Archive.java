// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Files named by the SHA-256 of their content: original bytes, the graph of each version as N-Quads, its check report. */
final class Archive {
    private final Path directory;

    /** Opens the directory, creating it if absent, and removes what a killed process had not finished writing. */
    Archive(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "unfinished-*.tmp")) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + directory, e);
        }
    }

    /** Returns when the bytes are on disk under their hash. */
    void keepOriginal(String sha256, byte[] bytes) {
        keep(directory.resolve(sha256), bytes);
    }

    byte[] original(String sha256) {
        try {
            return Files.readAllBytes(directory.resolve(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The archive lost " + sha256, e);
        }
    }

    /**
     * Keeps a graph as sorted, compressed N-Quads.
     *
     * @return SHA-256 of the uncompressed N-Quads
     */
    String keepGraph(Node name, Graph graph) {
        DatasetGraph quads = DatasetGraphFactory.create();
        graph.find().forEach(t -> quads.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, quads, Lang.NQUADS);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
        Arrays.sort(lines);
        byte[] sorted = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        String hash = DigestUtils.sha256Hex(sorted);
        keep(quadsFile(hash), gzip(sorted));
        return hash;
    }

    /**
     * The archived graph of a version.
     *
     * @throws IllegalStateException if the file does not have the content that its name promises
     */
    Graph graph(String quadsSha256, Node name) {
        byte[] quads = unzipped(quadsFile(quadsSha256), quadsSha256);
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(quads))
                .lang(Lang.NQUADS)
                .parse(dataset);
        return dataset.getGraph(name);
    }

    /**
     * Keeps a check report, compressed.
     *
     * @return SHA-256 of the uncompressed report
     */
    String keepReport(byte[] report) {
        String hash = DigestUtils.sha256Hex(report);
        keep(reportFile(hash), gzip(report));
        return hash;
    }

    /**
     * A check report as it was kept.
     *
     * @throws IllegalStateException if the file does not have the content that its name promises
     */
    byte[] report(String sha256) {
        return unzipped(reportFile(sha256), sha256);
    }

    private static byte[] unzipped(Path file, String sha256) {
        byte[] content;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The archive lost " + file.getFileName(), e);
        }
        if (!DigestUtils.sha256Hex(content).equals(sha256)) {
            throw new IllegalStateException("The archived file " + file.getFileName() + " was changed");
        }
        return content;
    }

    private Path reportFile(String hash) {
        return directory.resolve(hash + ".report.json.gz");
    }

    private Path quadsFile(String hash) {
        return directory.resolve(hash + ".nq.gz");
    }

    private static void keep(Path file, byte[] content) {
        try {
            if (!Files.exists(file)) {
                DurableFiles.write(file, content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
