// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * time (best round), of the processor time of the calling thread and of all threads (which say something on a busy machine too),
 * and of memory that is kept; the bytes of the file are not counted on either side.
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
            Times timePlain = Times.NONE;
            Times timePlaced = Times.NONE;
            for (int i = 0; i < rounds; i++) {
                timePlain = timePlain.best(time(plain));
                timePlaced = timePlaced.best(time(placed));
            }
            long keptPlain = kept(plain);
            long keptPlaced = kept(placed) - bytes.length;
            System.out.printf(
                    Locale.ROOT,
                    "%s: plain %.0f ms %.1f MB, with places %.0f ms %.1f MB, time x %.2f, calling thread x %.2f,"
                            + " all threads x %.2f, memory x %.2f%n",
                    Path.of(file).getFileName(),
                    timePlain.wall() / MILLION,
                    keptPlain / MILLION,
                    timePlaced.wall() / MILLION,
                    keptPlaced / MILLION,
                    timePlaced.wall() / timePlain.wall(),
                    timePlaced.caller() / timePlain.caller(),
                    timePlaced.all() / timePlain.all(),
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

    /** All in nanoseconds. */
    private record Times(double wall, double caller, double all) {
        static final Times NONE = new Times(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

        Times best(Times other) {
            return new Times(Math.min(wall, other.wall), Math.min(caller, other.caller), Math.min(all, other.all));
        }

        static Times now() {
            return new Times(
                    System.nanoTime(),
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
                    ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                            .getProcessCpuTime());
        }
    }

    private static Times time(Supplier<Object> work) {
        Times start = Times.now();
        if (work.get() == null) {
            throw new IllegalStateException("nothing was read");
        }
        Times end = Times.now();
        return new Times(end.wall - start.wall, end.caller - start.caller, end.all - start.all);
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
