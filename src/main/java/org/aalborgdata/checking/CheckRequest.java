// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomValidator;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants checked.
 *
 * @param bytes not copied; nobody may change them
 * @param name the file's name as the submitter calls it
 * @param syntax null to tell it by the name's ending
 * @param options how it is checked
 * @param shapes what somebody brought to check against instead of ours; null for ours
 * @param before says what the run before reported; asked when the check is over
 */
public record CheckRequest(
        byte[] bytes,
        String name,
        @Nullable Syntax syntax,
        CheckOptions options,
        @Nullable CustomValidator shapes,
        LastRun before) {}
