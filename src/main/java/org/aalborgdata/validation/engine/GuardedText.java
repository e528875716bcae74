// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;
import java.util.regex.Pattern;

/** A text that stops whoever reads it too long: a pattern such as {@code (a+)+$} may go over thirty letters for years. */
final class GuardedText implements CharSequence {
    /** Most time that one pattern may take on one text. */
    static final Duration PER_MATCH = Duration.ofSeconds(2);

    private static final int BETWEEN_LOOKS = 4096;

    private final CharSequence text;
    private final Deadline run;
    private final Deadline match;
    private int read;

    private GuardedText(CharSequence text, Deadline run, Deadline match) {
        this.text = text;
        this.run = run;
        this.match = match;
    }

    /**
     * Whether the pattern occurs in the text.
     *
     * @throws TimeLimitException if that takes too long
     */
    static boolean find(Pattern pattern, String text) {
        return pattern.matcher(of(text)).find();
    }

    /** Goes over all occurrences, so that somebody may do so again without a guard. */
    static void findAll(Pattern pattern, String text) {
        var matcher = pattern.matcher(of(text));
        while (matcher.find()) {
            Deadline.current().check();
        }
    }

    private static GuardedText of(String text) {
        return new GuardedText(text, Deadline.current(), Deadline.in(PER_MATCH));
    }

    @Override
    public char charAt(int index) {
        read++;
        if (read % BETWEEN_LOOKS == 0) {
            run.check();
            match.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new GuardedText(text.subSequence(start, end), run, match);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
