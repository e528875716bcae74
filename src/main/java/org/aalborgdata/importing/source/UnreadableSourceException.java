// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.Locale;
import org.aalborgdata.vocabulary.Label;

/** A file of statistics, or a table that maps one, cannot be read; the message says where, what and how to mend it. */
public final class UnreadableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient Label problem;

    /** @param line counted from 1; 0 if the problem is the whole file */
    public UnreadableSourceException(String file, int line, Label problem) {
        super(describe(file, line, problem.en()));
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    public Label problem() {
        return problem;
    }

    /** Counted from 1; 0 if the problem is the whole file. */
    public int line() {
        return line;
    }

    /** One sentence that begins with file and line. */
    public String describe(Locale locale) {
        return describe(file, line, problem.in(locale));
    }

    private static String describe(String file, int line, String text) {
        return file + (line > 0 ? ":" + line : "") + ": " + text;
    }
}
