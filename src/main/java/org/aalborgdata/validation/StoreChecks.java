// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.List;
import org.aalborgdata.submission.Submission;

/** Evaluates the {@link StoreRule rules that compare} a submission with what is public already. Thread-safe. */
@FunctionalInterface
public interface StoreChecks {
    /** What breaks a rule, in any order; never changes anything. */
    List<StoreFault> faults(Submission submission);
}
