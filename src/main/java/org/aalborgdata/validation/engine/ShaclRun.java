// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.Progress;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;

/**
 * One run of shapes over one graph, on all processors if there is enough to do. The results are those of Jena's engine, in an
 * order that does not depend on the threads.
 */
public final class ShaclRun {
    private static final int CHUNK = 500;

    /** Fewer focus nodes than this are looked at by the caller alone. */
    private static final int WORTH_A_THREAD = 400;

    private final ShapePlan plan;
    private final Progress progress;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Runnable> jobs = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private record Chunk(PlannedShape shape, List<Node> focus, List<ReportEntry> results) {}

    /**
     * @param entries the engine's results
     * @param focusNodes the focus nodes of each shape with a target
     */
    public record Result(
            ShapePlan plan, Graph data, List<ReportEntry> entries, Map<Shape, Collection<Node>> focusNodes) {

        /** The engine's report. */
        public ValidationReport report() {
            ValidationReport.Builder report = ValidationReport.create();
            report.addPrefixes(data.getPrefixMapping());
            report.addPrefixes(plan.shapes().getGraph().getPrefixMapping());
            entries.forEach(report::addReportEntry);
            return report.build();
        }
    }

    private ShaclRun(ShapePlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
    }

    /**
     * @param data must not change meanwhile
     * @param mayBeFocus says which nodes in the targets are looked at
     * @throws CheckCancelledException if the progress says so
     * @throws TimeLimitException if the deadline passes
     */
    public static Result of(
            ShapePlan plan, Graph data, Predicate<Node> mayBeFocus, Progress progress, Deadline deadline) {
        return new ShaclRun(plan, progress).run(data, mayBeFocus, deadline.orStoppedBy(progress));
    }

    private Result run(Graph data, Predicate<Node> mayBeFocus, Deadline deadline) {
        Map<Shape, Collection<Node>> focusNodes = new LinkedHashMap<>();
        Map<Object, List<Node>> known = new HashMap<>();
        int total = 0;
        for (PlannedShape target : plan.targets()) {
            // Many shapes have one target.
            List<Node> focus =
                    known.computeIfAbsent(targets(target.shape()), k -> VLib.focusNodes(data, target.shape()).stream()
                            .filter(mayBeFocus)
                            .toList());
            focusNodes.put(target.shape(), focus);
            total += focus.size();
            for (int from = 0; from < focus.size(); from += CHUNK) {
                chunks.add(new Chunk(
                        target, focus.subList(from, Math.min(focus.size(), from + CHUNK)), new ArrayList<>()));
            }
        }
        Run run = new Run(plan.shapes(), data, total, deadline);
        deadline.arm();
        try {
            plan(run);
            return look(run, focusNodes);
        } finally {
            deadline.disarm();
        }
    }

    private static List<List<Object>> targets(Shape shape) {
        return shape.getTargets().stream()
                .map(t -> Arrays.<Object>asList(t.getTargetType(), t.getObject()))
                .toList();
    }

    /** Tables are made first, and nobody needs to wait for them while there is other work. */
    private void plan(Run run) {
        Set<SuspectQuery> tables = new LinkedHashSet<>();
        List<Runnable> last = new ArrayList<>();
        for (Chunk chunk : chunks) {
            List<SuspectQuery> needed =
                    chunk.shape().queries().filter(q -> q.needsTable(run)).toList();
            tables.addAll(needed);
            (needed.isEmpty() ? jobs : last).add(() -> look(run, chunk));
        }
        jobs.addAll(
                0,
                tables.stream()
                        .map(query -> (Runnable) () -> query.prepare(new Task(run, List.of())))
                        .toList());
        jobs.addAll(last);
    }

    private Result look(Run run, Map<Shape, Collection<Node>> focusNodes) {
        CountDownLatch open = new CountDownLatch(jobs.size());
        if (run.size() >= WORTH_A_THREAD) {
            int helpers = Math.min(jobs.size(), Runtime.getRuntime().availableProcessors()) - 1;
            for (int i = 0; i < helpers; i++) {
                ForkJoinPool.commonPool().execute(() -> work(run, open));
            }
        }
        work(run, open);
        await(run, open);
        List<ReportEntry> entries = new ArrayList<>();
        chunks.forEach(chunk -> entries.addAll(chunk.results()));
        return new Result(plan, run.data(), entries, focusNodes);
    }

    /** Takes jobs until none is left. After a failure the others are left undone. */
    private void work(Run run, CountDownLatch open) {
        for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    run.deadline().during(jobs.get(i));
                }
            } catch (QueryCancelledException e) {
                fail(run, run.deadline().reason(e));
            } catch (RuntimeException | Error e) {
                fail(run, e);
            } finally {
                open.countDown();
            }
        }
    }

    private void fail(Run run, Throwable thrown) {
        failure.compareAndSet(null, thrown);
        run.deadline().stop().set(true);
    }

    private void look(Run run, Chunk chunk) {
        if (progress.cancelled()) {
            throw new CheckCancelledException();
        }
        Task task = new Task(run, chunk.focus());
        task.run(chunk.shape());
        chunk.results().addAll(task.context().generateReport().getEntries());
        progress.at(done.addAndGet(chunk.focus().size()), run.size());
    }

    /** Nobody may go on with the data before the last thread has left them. */
    private void await(Run run, CountDownLatch open) {
        boolean interrupted = false;
        while (open.getCount() > 0) {
            try {
                open.await();
            } catch (InterruptedException e) {
                interrupted = true;
                fail(run, new CheckCancelledException());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }
}
