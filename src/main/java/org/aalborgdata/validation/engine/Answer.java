// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

/** What a quick look at a node says; only {@link #PASSES} spares the engine a look. */
enum Answer {
    /** The engine would certainly give no result. */
    PASSES,
    /** The engine would certainly give at least one result. */
    FAILS,
    /** Only the engine knows. */
    UNKNOWN;

    static Answer passesIf(boolean passes) {
        return passes ? PASSES : FAILS;
    }

    /** The answer to both together. */
    Answer and(Answer other) {
        if (this == FAILS || other == FAILS) {
            return FAILS;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    /** The answer to at least one of the two. */
    Answer or(Answer other) {
        if (this == PASSES || other == PASSES) {
            return PASSES;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    Answer not() {
        return this == PASSES ? FAILS : this == FAILS ? PASSES : UNKNOWN;
    }
}
