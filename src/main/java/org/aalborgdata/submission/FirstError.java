// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.apache.jena.riot.system.ErrorHandler;

/** Keeps the first error of a parser and stops it there. Warnings are left to the shapes, which say more about them. */
final class FirstError implements ErrorHandler {
    private String message = "";
    private long line;
    private long column;

    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop(String message) {
            super(message, null, false, false);
        }
    }

    String message() {
        return message;
    }

    long line() {
        return Math.max(line, 0);
    }

    long column() {
        return Math.max(column, 0);
    }

    @Override
    public void warning(String message, long line, long col) {}

    @Override
    public void error(String message, long line, long col) {
        fatal(message, line, col);
    }

    @Override
    public void fatal(String message, long line, long col) {
        this.message = message;
        this.line = line;
        this.column = col;
        throw new Stop(message);
    }
}
