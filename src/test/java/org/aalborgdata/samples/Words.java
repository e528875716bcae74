// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

/** A text in English and German; both empty where there is none. */
record Words(String en, String de) {
    static final Words NONE = new Words("", "");

    boolean isEmpty() {
        return en.isEmpty() && de.isEmpty();
    }

    Words and(Words other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Words(en + ". " + other.en, de + ". " + other.de);
    }
}
