// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** The moment at which a run gives up. Known to everything that runs on the threads of that run. */
public final class Deadline {
    /** Never passes. */
    public static final Deadline NONE = new Deadline(null, 0);

    private static final ThreadLocal<Deadline> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private final @Nullable Duration allowed;
    private final long end;

    private final AtomicBoolean stop = new AtomicBoolean();

    private Deadline(@Nullable Duration allowed, long end) {
        this.allowed = allowed;
        this.end = end;
    }

    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    }

    /**
     * Has queries stopped once it has passed; they look at nothing else for most of the time. The timer's own thread does it: the
     * common pool may be busy with just these queries.
     */
    void arm() {
        if (allowed != null) {
            CompletableFuture.delayedExecutor(millisLeft(), TimeUnit.MILLISECONDS, Runnable::run)
                    .execute(() -> stop.set(true));
        }
    }

    /** What queries look at to know whether to stop. */
    AtomicBoolean stop() {
        return stop;
    }

    /** @throws TimeLimitException if it has passed */
    public void check() {
        if (allowed != null && System.nanoTime() - end > 0) {
            throw new TimeLimitException(allowed);
        }
    }

    /** What to throw for something that was stopped because it has passed. */
    RuntimeException passed(QueryCancelledException stopped) {
        boolean ours = stopped instanceof TimeLimitException || stopped instanceof SizeLimitException;
        return ours || allowed == null ? stopped : new TimeLimitException(allowed);
    }

    private long millisLeft() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
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
