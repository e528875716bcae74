// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

/** Is told how far a check is, and may stop it. Called from the threads of the check and from a timer; must be quick. */
public interface Progress {
    /** Nobody is waiting and nobody stops it. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody wants to know
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param done records looked at so far
     * @param total records that will be looked at
     */
    void at(long done, long total);

    /** Whether the check should stop; it then ends with a {@link CheckCancelledException}. */
    boolean cancelled();
}
