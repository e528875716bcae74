// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;

/**
 * Compares reading with places with plain parsing of the same bytes into the same kind of graph, in turns and warm. Run it
 * with the test class path: {@code java -Xmx3g … org.aalborgdata.benchmark.ReadingBenchmark ROUNDS FILE…}. Prints ratios of
 * time (best round) and of memory that is kept; the bytes of the file are not counted on either side.
 */
public final class ReadingBenchmark {
    private static final double MILLION = 1e6;

    private ReadingBenchmark() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            Lang lang = RDFLanguages.filenameToLang(file);
            Supplier<Object> plain = () -> plain(bytes, lang);
            Supplier<Object> placed = () -> placed(bytes, file);
            long timePlain = Long.MAX_VALUE;
            long timePlaced = Long.MAX_VALUE;
            for (int i = 0; i < rounds; i++) {
                timePlain = Math.min(timePlain, time(plain));
                timePlaced = Math.min(timePlaced, time(placed));
            }
            long keptPlain = kept(plain);
            long keptPlaced = kept(placed) - bytes.length;
            System.out.printf(
                    Locale.ROOT,
                    "%s: plain %.0f ms %.1f MB, with places %.0f ms %.1f MB, time x %.2f, memory x %.2f%n",
                    Path.of(file).getFileName(),
                    timePlain / MILLION,
                    keptPlain / MILLION,
                    timePlaced / MILLION,
                    keptPlaced / MILLION,
                    (double) timePlaced / timePlain,
                    (double) keptPlaced / keptPlain);
        }
    }

    private static Object plain(byte[] bytes, Lang lang) {
        var graph = GraphMemFactory.createGraphMem2();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(lang)
                .base("https://w3id.org/aalborg/")
                .parse(graph);
        return graph;
    }

    private static Object placed(byte[] bytes, String name) {
        try {
            return new SubmissionReader(Integer.MAX_VALUE).read(bytes, name);
        } catch (UnreadableSubmissionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static long time(Supplier<Object> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was read");
        }
        return System.nanoTime() - start;
    }

    /** What is still used when the work is done and all else is collected. */
    private static long kept(Supplier<Object> work) {
        long before = used();
        Object result = work.get();
        long after = used();
        java.lang.ref.Reference.reachabilityFence(result);
        return after - before;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
