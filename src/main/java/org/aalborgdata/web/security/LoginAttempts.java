// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aalborgdata.web.ErrorReason;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often a password may be tried: a few times a minute from one address, and not much oftener from all together.
 * Thread-safe.
 */
final class LoginAttempts extends OncePerRequestFilter {
    private static final int ADDRESSES = 10_000;
    private static final float LOAD = 0.75f;
    /** So many addresses may try as often as each may. */
    private static final int TOGETHER = 12;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int perMinute;
    private final Bucket together;
    /** The least recently seen address is forgotten first, so that many addresses cannot fill the memory. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    LoginAttempts(int perMinute) {
        if (perMinute < 1) {
            throw new InvalidAdministratorException(
                    "aalborg.admin.attempts-per-minute must be at least 1, not " + perMinute + ".");
        }
        this.perMinute = perMinute;
        this.together = bucket(perMinute * TOGETHER);
    }

    /** Gives back what a client that knew the password has used. */
    void succeeded(HttpServletRequest request) {
        synchronized (buckets) {
            buckets.remove(request.getRemoteAddr());
        }
        together.addTokens(1);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !AdministrationConfiguration.LOGIN.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket own;
        synchronized (buckets) {
            own = buckets.computeIfAbsent(request.getRemoteAddr(), address -> bucket(perMinute));
        }
        ConsumptionProbe probe = own.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            probe = together.tryConsumeAndReturnRemaining(1);
        }
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, (probe.getNanosToWaitForRefill() + SECOND - 1) / SECOND);
        response.setHeader("Retry-After", Long.toString(seconds));
        ErrorReason.LOGIN.of(request);
        response.sendError(429);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
