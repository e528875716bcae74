// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Checks files in a fixed number of threads and keeps each result for a while, in memory only. Thread-safe.
 *
 * <p>A check holds a whole file and its graph in memory, so what runs, waits and is kept is bounded.
 */
public final class CheckJobs implements AutoCloseable {
    private static final int ID_BYTES = 16;
    private static final long LONGEST_SWEEP_SECONDS = 60;

    private final Checker checker;
    private final JobLimits limits;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService sweeper;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, CheckJob> jobs = new HashMap<>();
    /** What is over, oldest first. */
    private final Deque<CheckJob> over = new ArrayDeque<>();

    /** @param clock says when a result has been kept long enough */
    public CheckJobs(Checker checker, JobLimits limits, Clock clock) {
        this.checker = checker;
        this.limits = limits;
        this.clock = clock;
        BlockingQueue<Runnable> queue =
                limits.waiting() == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(limits.waiting());
        workers = new ThreadPoolExecutor(
                limits.workers(), limits.workers(), 1, TimeUnit.MINUTES, queue, daemons("aalborg-check"));
        workers.allowCoreThreadTimeOut(true);
        sweeper = Executors.newSingleThreadScheduledExecutor(daemons("aalborg-forget"));
        long seconds = Math.max(1, Math.min(LONGEST_SWEEP_SECONDS, limits.keep().toSeconds()));
        sweeper.scheduleWithFixedDelay(this::sweep, seconds, seconds, TimeUnit.SECONDS);
    }

    public JobLimits limits() {
        return limits;
    }

    /**
     * Hands a file in; its check begins as soon as a worker is free.
     *
     * @throws JobsFullException if as many files wait as may
     */
    public CheckJob submit(CheckRequest request) throws JobsFullException {
        CheckJob job = new CheckJob(newId(), request, () -> clock.instant().plus(limits.keep()));
        synchronized (this) {
            sweep();
            if (heldBytes() + job.size() > Math.max(limits.bytes(), job.size())) {
                throw new JobsFullException(limits);
            }
            jobs.put(job.id(), job);
        }
        try {
            workers.execute(new Run(job));
        } catch (RejectedExecutionException e) {
            forget(job.id());
            throw new JobsFullException(limits);
        }
        return job;
    }

    /** One job in the queue of the workers. */
    private final class Run implements Runnable {
        private final CheckJob job;

        Run(CheckJob job) {
            this.job = job;
        }

        @Override
        public void run() {
            job.run(checker);
            keep(job);
            job.announce();
        }
    }

    /** Empty if there never was such a job or it is forgotten. */
    public synchronized Optional<CheckJob> find(String id) {
        sweep();
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * Stops a job if it is not over, and keeps nothing of it.
     *
     * @return whether there was such a job
     */
    public synchronized boolean forget(String id) {
        CheckJob job = jobs.remove(id);
        if (job == null) {
            return false;
        }
        over.remove(job);
        if (stop(job)) {
            job.announce();
        }
        return true;
    }

    /**
     * Stops a job: one that waits never begins, one that is over stays as it is.
     *
     * @return whether there is such a job
     */
    public synchronized boolean cancel(String id) {
        CheckJob job = jobs.get(id);
        if (job == null) {
            return false;
        }
        if (stop(job)) {
            keep(job);
            job.announce();
        }
        return true;
    }

    /** @return whether it waited and never begins */
    private boolean stop(CheckJob job) {
        job.cancel();
        return workers.getQueue().removeIf(waiting -> waiting instanceof Run run && run.job == job);
    }

    /** Stops what runs and forgets everything. */
    @Override
    public void close() {
        synchronized (this) {
            List.copyOf(jobs.keySet()).forEach(this::forget);
        }
        sweeper.shutdownNow();
        workers.shutdownNow();
    }

    private synchronized void keep(CheckJob job) {
        if (!jobs.containsKey(job.id())) {
            return;
        }
        over.addLast(job);
        sweep();
    }

    /** Forgets what is over and too old or too much. */
    private synchronized void sweep() {
        Instant now = clock.instant();
        while (!over.isEmpty()
                && (tooMuch() || !now.isBefore(over.getFirst().expires().orElse(now)))) {
            jobs.remove(over.removeFirst().id());
        }
    }

    private boolean tooMuch() {
        return over.size() > limits.kept()
                || over.size() > 1 && over.stream().mapToLong(CheckJob::size).sum() > limits.bytes();
    }

    private long heldBytes() {
        return jobs.values().stream()
                .filter(job -> !job.state().isOver())
                .mapToLong(CheckJob::size)
                .sum();
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ThreadFactory daemons(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
