// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.time.Duration;

/**
 * How much a server checks at a time and how long it keeps what it found.
 *
 * @param workers how many files are checked at a time
 * @param waiting how many files may wait for a worker
 * @param kept how many finished checks are kept; the oldest is forgotten first
 * @param bytes how many bytes the files that wait or are checked may have together, and again those of finished checks
 * @param keep how long a finished check is kept
 */
public record JobLimits(int workers, int waiting, int kept, long bytes, Duration keep) {
    /** Two at a time, twenty waiting, a hundred kept for half an hour, at most 128 MB of files each way. */
    public static final JobLimits STANDARD = new JobLimits(2, 20, 100, 128L * 1024 * 1024, Duration.ofMinutes(30));

    public JobLimits {
        if (workers < 1 || waiting < 0 || kept < 1 || bytes < 1 || keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("limits of checks must be at least 1, not " + workers + " workers, "
                    + waiting + " waiting, " + kept + " kept, " + bytes + " bytes, " + keep);
        }
    }
}
