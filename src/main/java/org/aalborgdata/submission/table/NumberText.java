// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people write them. What can mean two numbers is never guessed: a point or comma alone before exactly
 * three digits counts only if other cells of the sheet show which sign is the decimal one.
 */
final class NumberText {
    private static final Pattern PARTS = Pattern.compile("([+-]?)([0-9][0-9.,' ]*|[.,][0-9]+)\\s*([^0-9\\s.,'].*)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([ '.,])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final int GROUP = 3;

    private NumberText() {}

    /** What a text says. */
    sealed interface Reading {}

    /**
     * One number.
     *
     * @param unit what stands behind the digits; empty if nothing does
     * @param byRule whether a comma or a thousands mark had to be understood
     */
    record One(BigDecimal value, String unit, boolean byRule) implements Reading {}

    /** Two numbers are possible. */
    record Two(BigDecimal withDecimals, BigDecimal whole) implements Reading {}

    /** None. */
    record None() implements Reading {}

    /**
     * The decimal sign that a text shows beyond doubt.
     *
     * @return a point or comma, or null if it shows none
     */
    static @Nullable Character decimalSign(String text) {
        String plain = plain(text);
        Matcher m = PARTS.matcher(plain);
        if (!m.matches()) {
            return null;
        }
        String digits = m.group(2).strip();
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0 || ambiguous(digits)) {
            return null;
        }
        char sign = digits.charAt(last);
        boolean several = digits.indexOf(sign) != last;
        if (several || !(read(text, null) instanceof One)) {
            return several && GROUPED.matcher(digits).matches() ? other(sign) : null;
        }
        return sign;
    }

    /** @param sign decimal sign of the sheet; null if it is not known */
    static Reading read(String text, @Nullable Character sign) {
        Matcher m = PARTS.matcher(plain(text));
        if (!m.matches()) {
            return new None();
        }
        String digits = m.group(2).strip();
        String unit = m.group(3) == null ? "" : m.group(3).strip();
        boolean minus = m.group(1).equals("-");
        if (ambiguous(digits)) {
            BigDecimal decimals = number(digits.replace(',', '.'), minus);
            BigDecimal whole = number(digits.replaceAll("[.,]", ""), minus);
            if (sign == null) {
                return new Two(decimals, whole);
            }
            return new One(digits.indexOf(sign) >= 0 ? decimals : whole, unit, true);
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        String whole = digits;
        String decimals = "";
        if (last >= 0 && digits.indexOf(digits.charAt(last)) == last) {
            whole = digits.substring(0, last);
            decimals = digits.substring(last + 1);
        }
        boolean plainDigits = whole.matches("[0-9]*");
        if (!plainDigits && !GROUPED.matcher(whole).matches()
                || !decimals.matches("[0-9]*")
                || digits.endsWith(",")
                || digits.endsWith(".")) {
            return new None();
        }
        String bare = whole.replaceAll("[^0-9]", "");
        BigDecimal value = number((bare.isEmpty() ? "0" : bare) + (decimals.isEmpty() ? "" : "." + decimals), minus);
        return new One(value, unit, !plainDigits || last >= 0 && digits.charAt(last) == ',');
    }

    private static BigDecimal number(String digits, boolean minus) {
        BigDecimal value = new BigDecimal(digits);
        return minus ? value.negate() : value;
    }

    /** One to three digits, a point or comma, three digits; a leading zero makes it decimals. */
    private static boolean ambiguous(String digits) {
        int at = Math.max(digits.indexOf('.'), digits.indexOf(','));
        return at > 0
                && at <= GROUP
                && digits.length() == at + 1 + GROUP
                && digits.charAt(0) != '0'
                && digits.substring(0, at).matches("[0-9]+")
                && digits.substring(at + 1).matches("[0-9]+");
    }

    private static char other(char sign) {
        return sign == '.' ? ',' : '.';
    }

    private static String plain(String text) {
        String tidy =
                Words.tidy(text).replace('\u2212', '-').replace('\u2019', '\'').replace('\u2013', '-');
        return tidy.startsWith("'") ? tidy.substring(1) : tidy;
    }
}
