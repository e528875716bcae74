// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

/** stub */
public final class SubmissionReader {
    public Submission read(byte[] bytes, String name) throws UnreadableSubmissionException {
        throw new UnsupportedOperationException();
    }
}
