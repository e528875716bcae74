// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;

/** How many files one client address may hand in per minute. Thread-safe. */
final class Throttle {
    private static final int ADDRESSES = 10_000;
    private static final float LOAD = 0.75f;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int perMinute;
    /** The least recently seen address is forgotten first, so that many addresses cannot fill the memory. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    Throttle(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("aalborg.validate.per-minute must be at least 1, not " + perMinute);
        }
        this.perMinute = perMinute;
    }

    /** Counts one file of this client. */
    void admit(HttpServletRequest request) {
        admit(request, 1);
    }

    /**
     * Counts so many files of this client.
     *
     * @throws ProblemException with 429 and when to come again, if these are too many
     */
    void admit(HttpServletRequest request, int files) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(request.getRemoteAddr(), address -> newBucket());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(Math.min(Math.max(1, files), perMinute));
        if (!probe.isConsumed()) {
            long seconds = (probe.getNanosToWaitForRefill() + SECOND - 1) / SECOND;
            Texts texts = Texts.in(Page.language(request));
            String detail = texts.t("problem.too-many.detail", perMinute) + " "
                    + texts.count("problem.too-many.again", seconds);
            throw new ProblemException(new Problem(
                    ProblemKind.TOO_MANY, ProblemKind.TOO_MANY.status(), detail, List.of(), Math.max(1, seconds)));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
