// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.Progress;
import org.jspecify.annotations.Nullable;

/** One file on its way through work that may take long, or what came of it. Thread-safe. */
public abstract class Job {
    private final String id;
    private final String file;
    private final long size;
    private final CountDownLatch over = new CountDownLatch(1);
    private JobState state = JobState.QUEUED;
    private boolean cancelled;
    private long done;
    private long total;
    private @Nullable Throwable failure;
    private @Nullable Instant expires;
    private Supplier<Instant> expiry = () -> Instant.MAX;
    private Instant began = Instant.EPOCH;

    /**
     * @param file its name as the submitter calls it
     * @param size bytes that the job holds in memory
     */
    protected Job(String id, String file, long size) {
        this.id = id;
        this.file = file;
        this.size = size;
    }

    /** @param expires asked once, when the job is over */
    void takenIn(Instant now, Supplier<Instant> expires) {
        began = now;
        expiry = expires;
    }

    /**
     * Does the work, called at most once. What it keeps for readers it keeps before it returns.
     *
     * @param progress to be told and asked
     * @throws CheckCancelledException if the progress says so
     */
    protected abstract void work(Progress progress);

    /** Called when the job is over, however it ended: it lets go what only the work needed. */
    protected void letGo() {}

    /** 128 random bits as text for an address; who knows it may see the result, nobody else. */
    public final String id() {
        return id;
    }

    /** The file's name as the submitter calls it. */
    public final String file() {
        return file;
    }

    /** When it was handed in. */
    public final Instant began() {
        return began;
    }

    /** Bytes of the file. */
    public final long size() {
        return size;
    }

    public final synchronized JobState state() {
        return state;
    }

    /** Records looked at so far. */
    public final synchronized long done() {
        return done;
    }

    /** Records that will be looked at; 0 while that is not known. */
    public final synchronized long total() {
        return total;
    }

    /** Why the program failed; present if and only if the state is {@link JobState#FAILED}. */
    public final synchronized Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** When it is forgotten at the latest; empty until it is over. */
    public final synchronized Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }

    /** Asks the work to stop; one that waits never begins, one that is over stays as it is. */
    final synchronized void cancel() {
        cancelled = true;
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED);
        }
    }

    /**
     * Waits for the end.
     *
     * @return whether it is over
     */
    public final boolean await(Duration longest) throws InterruptedException {
        return over.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Works in this thread, unless the job was cancelled before. */
    final void run() {
        synchronized (this) {
            if (state != JobState.QUEUED) {
                return;
            }
            state = JobState.RUNNING;
        }
        try {
            work(new Told());
            end(JobState.DONE);
        } catch (CheckCancelledException e) {
            end(JobState.CANCELLED);
        } catch (RuntimeException | Error e) {
            // Whatever a file does to the engine, the worker goes on with the next one.
            synchronized (this) {
                failure = e;
                end(JobState.FAILED);
            }
        }
    }

    private synchronized void end(JobState last) {
        state = last;
        expires = expiry.get();
        letGo();
    }

    /** Wakes those who wait for the end. */
    final void announce() {
        over.countDown();
    }

    /** Takes in what the work says, and stops it for whoever cancels the job. */
    private final class Told implements Progress {
        @Override
        public void at(long doneNow, long totalNow) {
            synchronized (Job.this) {
                done = doneNow;
                total = totalNow;
            }
        }

        @Override
        public boolean cancelled() {
            synchronized (Job.this) {
                return cancelled;
            }
        }
    }
}
