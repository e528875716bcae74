// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

/** Exit statuses of all commands (conventions page, section 4.6). */
final class ExitStatus {
    static final int PASSED = 0;
    static final int FINDINGS = 1;
    static final int COULD_NOT = 2;
    static final int UNSUPPORTED = 3;

    private ExitStatus() {}
}
