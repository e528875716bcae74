// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.Progress;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** The moment at which a run gives up, or is told to. Known to everything that runs on the threads of that run. */
public final class Deadline {
    /** Never passes. */
    public static final Deadline NONE = new Deadline(null, 0, Progress.NONE);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final ThreadLocal<Deadline> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private final @Nullable Duration allowed;
    private final long end;
    private final Progress progress;
    private final AtomicBoolean stop = new AtomicBoolean();
    private volatile boolean cancelled;
    private volatile boolean over;

    private Deadline(@Nullable Duration allowed, long end, Progress progress) {
        this.allowed = allowed;
        this.end = end;
        this.progress = progress;
    }

    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos(), Progress.NONE);
    }

    /** The same moment for one run, which the progress may stop earlier. */
    Deadline orStoppedBy(Progress stopping) {
        return new Deadline(allowed, end, stopping);
    }

    /**
     * Has queries stopped once it has passed; they look at nothing else for most of the time. The timer's own thread does it: the
     * common pool may be busy with just these queries.
     */
    void arm() {
        if (allowed != null || progress != Progress.NONE) {
            Executor later =
                    CompletableFuture.delayedExecutor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
            later.execute(() -> look(later));
        }
    }

    private void look(Executor later) {
        if (over) {
            return;
        }
        cancelled |= progress.cancelled();
        if (cancelled || hasPassed()) {
            stop.set(true);
        } else {
            later.execute(() -> look(later));
        }
    }

    /** Ends the watch. */
    void disarm() {
        over = true;
    }

    /** What queries look at to know whether to stop. */
    AtomicBoolean stop() {
        return stop;
    }

    /** @throws QueryCancelledException if it has passed, or the run was stopped: see {@link #reason} */
    public void check() {
        if (cancelled) {
            throw new QueryCancelledException();
        }
        if (hasPassed()) {
            throw passed();
        }
    }

    private boolean hasPassed() {
        return allowed != null && System.nanoTime() - end > 0;
    }

    /** What to throw for something that was stopped. */
    RuntimeException reason(QueryCancelledException stopped) {
        if (cancelled) {
            return new CheckCancelledException();
        }
        boolean ours = stopped instanceof TimeLimitException || stopped instanceof SizeLimitException;
        return ours || allowed == null ? stopped : passed();
    }

    private TimeLimitException passed() {
        return new TimeLimitException(java.util.Objects.requireNonNull(allowed));
    }

    /** The one of the run that this thread works for. */
    static Deadline current() {
        return CURRENT.get();
    }

    /** Makes it the current one of this thread while the work runs. */
    void during(Runnable work) {
        Deadline before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }
}
