// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.util.Optional;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.jspecify.annotations.Nullable;

/** One file on its way through the check, or what came of it. Thread-safe. */
public final class CheckJob extends Job {
    private final Checker checker;
    /** Let go as soon as the check is over: the outcome has the bytes. */
    private @Nullable CheckRequest request;

    private @Nullable Checked result;
    private @Nullable EarlierReport earlier;
    private byte @Nullable [] unread;

    CheckJob(String id, CheckRequest request, Checker checker) {
        super(id, request.name(), request.bytes().length);
        this.request = request;
        this.checker = checker;
    }

    /** The report of the run before; empty if there is none, or until the check is over. */
    public synchronized Optional<EarlierReport> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** The file, if it could not be read: then no outcome has it. */
    public synchronized Optional<byte[]> unread() {
        return Optional.ofNullable(unread);
    }

    /** Present if and only if the state is {@link JobState#DONE}. */
    public synchronized Optional<Checked> result() {
        return state() == JobState.DONE ? Optional.ofNullable(result) : Optional.empty();
    }

    @Override
    protected void work(Progress progress) {
        CheckRequest wanted;
        synchronized (this) {
            wanted = request;
        }
        if (wanted == null) {
            return;
        }
        CheckOptions options =
                wanted.options().withProgress(new Both(wanted.options().progress(), progress));
        Checker wantedChecker = wanted.shapes() == null ? checker : checker.against(wanted.shapes());
        Checked checked = wantedChecker.check(wanted.bytes(), file(), wanted.syntax(), options);
        EarlierReport before = checked instanceof Checked.Examined examined
                ? wanted.before()
                        .before(examined.outcome(), wantedChecker, options)
                        .orElse(null)
                : null;
        synchronized (this) {
            earlier = before;
            result = checked;
            unread = checked instanceof Checked.Unreadable ? wanted.bytes() : null;
        }
    }

    @Override
    protected synchronized void letGo() {
        request = null;
    }

    /** Tells the caller's progress and the job's, and stops for either. */
    private record Both(Progress outer, Progress job) implements Progress {
        @Override
        public void at(long done, long total) {
            job.at(done, total);
            outer.at(done, total);
        }

        @Override
        public boolean cancelled() {
            return outer.cancelled() || job.cancelled();
        }
    }
}
