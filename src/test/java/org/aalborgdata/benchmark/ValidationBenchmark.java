// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomShapes;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.validation.engine.Deadline;
import org.aalborgdata.validation.engine.Findings;
import org.aalborgdata.validation.engine.ShaclRun;
import org.aalborgdata.validation.engine.ShapePlan;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.topbraid.shacl.validation.ConstraintExecutors;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/**
 * Compares our validation with plain Jena SHACL, and if wanted TopBraid, on the same shapes and file, in turns. Ends with an error
 * if the findings are not equal. See {@code src/docs/benchmarks.md}.
 */
public final class ValidationBenchmark {
    private static final double MILLION = 1e6;

    private ValidationBenchmark() {}

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].replace("--", ""), args[i + 1]);
        }
        String mode = options.getOrDefault("mode", "warm");
        if (options.containsKey("generate")) {
            SampleSubmission.write(Path.of(options.get("generate")), Integer.parseInt(options.get("observations")));
            return;
        }
        String shapes = options.get("shapes");
        String data = options.get("data");
        switch (mode) {
            case "ours" -> ours(shapes, data);
            case "jena" -> jena(shapes, data);
            case "process" -> processes(shapes, data, Integer.parseInt(options.getOrDefault("rounds", "3")));
            default -> warm(shapes, data, options);
        }
    }

    /** Validation alone, in one warm process; the first rounds are not counted. */
    private static void warm(String shapesFile, String dataFile, Map<String, String> options) {
        int rounds = Integer.parseInt(options.getOrDefault("rounds", "5"));
        boolean plainToo = !options.getOrDefault("plain", "yes").equals("no");
        boolean topBraid = options.getOrDefault("topbraid", "no").equals("yes");
        // Its own code for sh:pattern calls a class that Jena 5.6 no longer has; its SPARQL definition does the same.
        ConstraintExecutors.get().removeSpecialExecutor(SH.PatternConstraintComponent);
        Graph shapesGraph = graph(shapesFile);
        Graph data = graph(dataFile);
        Shapes shapes = Shapes.parse(shapesGraph);
        ShapePlan plan = ShapePlan.guarded(shapesGraph);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < rounds + 2; i++) {
            long start = System.nanoTime();
            ShaclRun.Result run = ShaclRun.of(plan, data, n -> true, Progress.NONE, Deadline.NONE);
            run.report();
            ours.add((System.nanoTime() - start) / MILLION);
            if (plainToo) {
                start = System.nanoTime();
                var plain = ShaclValidator.get().validate(shapes, data);
                theirs.add((System.nanoTime() - start) / MILLION);
                if (!Findings.of(plain.getEntries()).equals(Findings.of(run.entries()))) {
                    throw new IllegalStateException("the findings are not equal");
                }
            }
            if (topBraid) {
                start = System.nanoTime();
                ValidationUtil.validateModel(
                        ModelFactory.createModelForGraph(data),
                        ModelFactory.createModelForGraph(graph(shapesFile)),
                        false);
                others.add((System.nanoTime() - start) / MILLION);
            }
        }
        say(
                "%s: ours %.1f ms%s%s, memory in use %.0f MB",
                Path.of(dataFile).getFileName(),
                median(ours),
                plainToo ? compared("plain Jena", theirs, ours) + ", findings equal" : "",
                topBraid ? compared("TopBraid", others, ours) : "",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MILLION);
    }

    private static String compared(String name, List<Double> theirs, List<Double> ours) {
        return String.format(
                Locale.ROOT, ", %s %.1f ms (%.1f times)", name, median(theirs), median(theirs) / median(ours));
    }

    /** Whole processes in turns: start, read with places, validate; against start, load, validate of plain Jena. */
    private static void processes(String shapes, String data, int rounds) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(process("ours", shapes, data));
            theirs.add(process("jena", shapes, data));
        }
        say(
                "%s, whole process: ours %.0f ms%s",
                Path.of(data).getFileName(), median(ours), compared("plain Jena", theirs, ours));
    }

    private static double process(String mode, String shapes, String data) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                ValidationBenchmark.class.getName(),
                "--mode",
                mode,
                "--shapes",
                shapes,
                "--data",
                data);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(mode + " ended with " + exit);
        }
        return (System.nanoTime() - start) / MILLION;
    }

    private static void ours(String shapes, String data) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(data));
        var submission = new SubmissionReader(Integer.MAX_VALUE).readGiven(bytes, data, null);
        var outcome = CustomShapes.parse(
                        List.of(new CustomShapes.File(shapes, Files.readAllBytes(Path.of(shapes)), null)))
                .validator(AcceptancePolicy.standard(), Clock.systemUTC())
                .validate(submission, CheckOptions.STANDARD);
        say("ours: %d findings, %s, peak memory %s, %s", outcome.findings().size(), outcome.verdict(), peak(), cpu());
    }

    private static void jena(String shapes, String data) throws IOException {
        var report = ShaclValidator.get().validate(Shapes.parse(graph(shapes)), graph(data));
        say("plain Jena: %d results, peak memory %s, %s", report.getEntries().size(), peak(), cpu());
    }

    /** Peak of the memory that the process had, where the operating system tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .map(line -> line.replaceAll("\\D", "") + " kB")
                        .orElse("?")
                : "?";
    }

    /** Of all threads, so that it says something on a busy machine too. */
    private static String cpu() {
        long nanos = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        return String.format(Locale.ROOT, "processor time %.1f s", nanos / MILLION / 1000);
    }

    private static Graph graph(String file) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFDataMgr.read(graph, Path.of(file).toUri().toString());
        return graph;
    }

    private static double median(List<Double> all) {
        double[] counted = all.subList(Math.min(2, all.size() / 2), all.size()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return counted[counted.length / 2];
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
