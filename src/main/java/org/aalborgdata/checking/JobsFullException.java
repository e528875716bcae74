// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

/** As many files are being checked and waiting as the server takes; the caller may come again. */
public final class JobsFullException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient JobLimits limits;

    JobsFullException(JobLimits limits) {
        super(limits.workers() + " files are being checked and others wait, as many as this server takes");
        this.limits = limits;
    }

    /** What was reached. */
    public JobLimits limits() {
        return limits;
    }
}
