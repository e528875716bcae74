// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.time.Clock;

/** Checks files, as {@link Jobs} works on them. */
public final class CheckJobs extends Jobs<CheckJob> {
    private final Checker checker;

    /** @param clock says when a result has been kept long enough */
    public CheckJobs(Checker checker, JobLimits limits, Clock clock) {
        super("check", limits, clock);
        this.checker = checker;
    }

    /**
     * Hands a file in; its check begins as soon as a worker is free.
     *
     * @throws JobsFullException if as many files wait as may
     */
    public CheckJob submit(CheckRequest request) throws JobsFullException {
        return submit(id -> new CheckJob(id, request, checker));
    }
}
