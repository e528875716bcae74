// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.util.Optional;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;

/** Tells what the run before on the same submission reported. */
@FunctionalInterface
public interface LastRun {
    /** Nothing is compared, and nothing is said about it. */
    LastRun NONE = (now, checker, options) -> Optional.empty();

    /**
     * The report of the run before.
     *
     * @param now what the file was found to be
     * @param checker checks other bytes as the file was checked
     * @param options as the file was checked; their progress says when to stop
     * @return empty if there is nothing to compare with and nothing to say about that
     * @throws org.aalborgdata.validation.CheckCancelledException if the options' progress says so
     */
    Optional<EarlierReport> before(ValidationOutcome now, Checker checker, CheckOptions options);

    /** A report that somebody handed in, whatever the file is. */
    static LastRun of(EarlierReport report) {
        return (now, checker, options) -> Optional.of(report);
    }
}
