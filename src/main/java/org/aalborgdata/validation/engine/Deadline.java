// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The moment at which a run gives up. Known to everything that runs on the threads of that run. */
public final class Deadline {
    /** Never passes. */
    public static final Deadline NONE = new Deadline(null, 0);

    private static final ThreadLocal<Deadline> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private final @Nullable Duration allowed;
    private final long end;

    private Deadline(@Nullable Duration allowed, long end) {
        this.allowed = allowed;
        this.end = end;
    }

    public static Deadline in(Duration allowed) {
        return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    }

    /** @throws TimeLimitException if it has passed */
    public void check() {
        if (allowed != null && System.nanoTime() - end > 0) {
            throw new TimeLimitException(allowed);
        }
    }

    /** What to throw for something that was stopped because it has passed. */
    RuntimeException passed(RuntimeException stopped) {
        return allowed == null ? stopped : new TimeLimitException(allowed);
    }

    /** What is left in milliseconds, at least 1; a day if there is no end. */
    long millisLeft() {
        return allowed == null
                ? TimeUnit.DAYS.toMillis(1)
                : Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
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
