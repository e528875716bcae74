// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.util.Locale;

/** How far a {@link CheckJob} is. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    /** The program itself failed; the file may be sound or not. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    /** As it stands in addresses and JSON, for example {@code queued}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
