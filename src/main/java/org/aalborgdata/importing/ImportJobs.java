// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.time.Clock;
import org.aalborgdata.checking.JobLimits;
import org.aalborgdata.checking.Jobs;
import org.aalborgdata.checking.JobsFullException;

/** Imports files, as {@link Jobs} works on them. */
public final class ImportJobs extends Jobs<ImportJob> {
    private final ImportDesk desk;

    /** @param clock says when a result has been kept long enough */
    public ImportJobs(ImportDesk desk, JobLimits limits, Clock clock) {
        super("import", limits, clock);
        this.desk = desk;
    }

    /**
     * Hands a file in.
     *
     * @throws JobsFullException if as many files wait as may
     */
    public ImportJob submit(ImportRequest request) throws JobsFullException {
        return submit(id -> new ImportJob(id, request, desk));
    }
}
