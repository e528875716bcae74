// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

/**
 * A place in a submitted file.
 *
 * @param source name of the file as the submitter calls it
 * @param line first line is 1; 0 if the place is not known
 * @param column first column is 1; 0 if only the line is known
 */
public record Place(String source, long line, long column) {

    public static Place unknown(String source) {
        return new Place(source, 0, 0);
    }

    public boolean isKnown() {
        return line > 0;
    }

    /** {@code file:line:column} as editors and terminals understand it; parts that are not known are left out. */
    @Override
    public String toString() {
        return line == 0 ? source : column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
