// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.jspecify.annotations.Nullable;

/** One file on its way through the check, or what came of it. Thread-safe. */
public final class CheckJob {
    private final String id;
    private final String file;
    private final long size;
    private final Supplier<Instant> expiry;
    private final CountDownLatch over = new CountDownLatch(1);
    /** Let go as soon as the check is over: the outcome has the bytes. */
    private @Nullable CheckRequest request;

    private JobState state = JobState.QUEUED;
    private boolean cancelled;
    private long done;
    private long total;
    private @Nullable Checked result;
    private @Nullable EarlierReport earlier;
    private @Nullable Throwable failure;
    private @Nullable Instant expires;
    private byte @Nullable [] unread;

    /** @param expiry asked once, when the check is over */
    CheckJob(String id, CheckRequest request, Supplier<Instant> expiry) {
        this.id = id;
        this.request = request;
        this.file = request.name();
        this.size = request.bytes().length;
        this.expiry = expiry;
    }

    /** 128 random bits as text for an address; who knows it may see the result, nobody else. */
    public String id() {
        return id;
    }

    /** The file's name as the submitter calls it. */
    public String file() {
        return file;
    }

    /** Bytes of the file. */
    public long size() {
        return size;
    }

    /** The report of the run before; empty if there is none, or until the check is over. */
    public synchronized Optional<EarlierReport> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** The file, if it could not be read: then no outcome has it. */
    public synchronized Optional<byte[]> unread() {
        return Optional.ofNullable(unread);
    }

    public synchronized JobState state() {
        return state;
    }

    /** Records looked at so far. */
    public synchronized long done() {
        return done;
    }

    /** Records that will be looked at; 0 while that is not known. */
    public synchronized long total() {
        return total;
    }

    /** Present if and only if the state is {@link JobState#DONE}. */
    public synchronized Optional<Checked> result() {
        return Optional.ofNullable(result);
    }

    /** Why the program failed; present if and only if the state is {@link JobState#FAILED}. */
    public synchronized Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** When it is forgotten at the latest; empty until it is over. */
    public synchronized Optional<Instant> expires() {
        return Optional.ofNullable(expires);
    }

    /** Asks the check to stop; one that waits never begins, one that is over stays as it is. */
    synchronized void cancel() {
        cancelled = true;
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED);
        }
    }

    /**
     * Waits for the end of the check.
     *
     * @return whether it is over
     */
    public boolean await(Duration longest) throws InterruptedException {
        return over.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs the check in this thread, unless it was cancelled before. */
    void run(Checker checker) {
        CheckRequest wanted;
        synchronized (this) {
            if (request == null || state != JobState.QUEUED) {
                return;
            }
            state = JobState.RUNNING;
            wanted = request;
        }
        CheckOptions options =
                wanted.options().withProgress(new Told(wanted.options().progress()));
        try {
            Checker wantedChecker = wanted.shapes() == null ? checker : checker.against(wanted.shapes());
            Checked checked = wantedChecker.check(wanted.bytes(), file, wanted.syntax(), options);
            EarlierReport before = checked instanceof Checked.Examined examined
                    ? wanted.before()
                            .before(examined.outcome(), wantedChecker, options)
                            .orElse(null)
                    : null;
            synchronized (this) {
                earlier = before;
                result = checked;
                unread = checked instanceof Checked.Unreadable ? wanted.bytes() : null;
                end(JobState.DONE);
            }
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
        request = null;
        expires = expiry.get();
    }

    /** Wakes those who wait for the end. */
    void announce() {
        over.countDown();
    }

    /** Passes on what the check says, and stops it for the caller or for whoever cancels the job. */
    private final class Told implements Progress {
        private final Progress outer;

        Told(Progress outer) {
            this.outer = outer;
        }

        @Override
        public void at(long doneNow, long totalNow) {
            synchronized (CheckJob.this) {
                done = doneNow;
                total = totalNow;
            }
            outer.at(doneNow, totalNow);
        }

        @Override
        public boolean cancelled() {
            boolean outside = outer.cancelled();
            synchronized (CheckJob.this) {
                return outside || cancelled;
            }
        }
    }
}
