// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.jspecify.annotations.Nullable;

/**
 * How a submission is checked.
 *
 * @param profile IRI of the profile that the file must follow, itself or one derived from it; null for the one that the
 *     file names, whichever it is
 * @param store what is public, to compare with; null if there is no store, then {@link ValidationOutcome#notEvaluated}
 *     names the rules left out
 * @param progress is told how far the check is and may stop it
 */
public record CheckOptions(
        @Nullable String profile, @Nullable StoreChecks store, Progress progress) {
    /** The file's own profile, no store, nobody waiting. */
    public static final CheckOptions STANDARD = new CheckOptions(null, null, Progress.NONE);

    public CheckOptions withProfile(@Nullable String wanted) {
        return new CheckOptions(wanted, store, progress);
    }

    public CheckOptions withStore(@Nullable StoreChecks known) {
        return new CheckOptions(profile, known, progress);
    }

    public CheckOptions withProgress(Progress told) {
        return new CheckOptions(profile, store, told);
    }
}
