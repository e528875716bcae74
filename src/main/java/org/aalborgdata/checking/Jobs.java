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
import java.util.function.Function;

/**
 * Works on files in a fixed number of threads and keeps each result for a while, in memory only. Thread-safe.
 *
 * <p>A job holds a whole file and its graph in memory, so what runs, waits and is kept is bounded.
 */
public abstract class Jobs<J extends Job> implements AutoCloseable {
    private static final int ID_BYTES = 16;
    private static final long LONGEST_SWEEP_SECONDS = 60;

    private final JobLimits limits;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService sweeper;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, J> jobs = new HashMap<>();
    /** What is over, oldest first. */
    private final Deque<J> over = new ArrayDeque<>();

    /**
     * @param name of the threads
     * @param clock says when a result has been kept long enough
     */
    protected Jobs(String name, JobLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        BlockingQueue<Runnable> queue =
                limits.waiting() == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(limits.waiting());
        workers = new ThreadPoolExecutor(
                limits.workers(), limits.workers(), 1, TimeUnit.MINUTES, queue, daemons("aalborg-" + name));
        workers.allowCoreThreadTimeOut(true);
        sweeper = Executors.newSingleThreadScheduledExecutor(daemons("aalborg-forget-" + name));
        long seconds = Math.max(1, Math.min(LONGEST_SWEEP_SECONDS, limits.keep().toSeconds()));
        sweeper.scheduleWithFixedDelay(this::sweep, seconds, seconds, TimeUnit.SECONDS);
    }

    public JobLimits limits() {
        return limits;
    }

    /**
     * Takes a job in; its work begins as soon as a worker is free.
     *
     * @param made makes the job for the identifier that it is given
     * @throws JobsFullException if as many files wait as may
     */
    protected J submit(Function<String, J> made) throws JobsFullException {
        J job = made.apply(newId());
        job.takenIn(clock.instant(), () -> clock.instant().plus(limits.keep()));
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
        private final J job;

        Run(J job) {
            this.job = job;
        }

        @Override
        public void run() {
            job.run();
            keep(job);
            job.announce();
        }
    }

    /** Empty if there never was such a job or it is forgotten. */
    public synchronized Optional<J> find(String id) {
        sweep();
        return Optional.ofNullable(jobs.get(id));
    }

    /** Those that wait, run or are kept, in no order. */
    public synchronized List<J> all() {
        sweep();
        return List.copyOf(jobs.values());
    }

    /**
     * Stops a job if it is not over, and keeps nothing of it.
     *
     * @return whether there was such a job
     */
    public synchronized boolean forget(String id) {
        J job = jobs.remove(id);
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
        J job = jobs.get(id);
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
    private boolean stop(J job) {
        job.cancel();
        return workers.getQueue().removeIf(waiting -> waiting instanceof Jobs<?>.Run run && run.job == job);
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

    private synchronized void keep(J job) {
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
                || over.size() > 1 && over.stream().mapToLong(Job::size).sum() > limits.bytes();
    }

    private long heldBytes() {
        return jobs.values().stream()
                .filter(job -> !job.state().isOver())
                .mapToLong(Job::size)
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
