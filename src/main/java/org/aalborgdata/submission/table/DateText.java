// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads days, months and years as people write them; the readings that are possible, so none, one or two. */
final class DateText {
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ]00:00(?::00(?:[.]0+)?)?Z?)?");
    private static final Pattern DOTS = Pattern.compile("([0-9]{1,2})[.] ?([0-9]{1,2})[.] ?([0-9]{4})");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern MONTH_DOT = Pattern.compile("([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int MONTHS = 12;

    private DateText() {}

    static List<Node> read(String written) {
        String text = Words.tidy(written).replaceFirst("^'", "");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            List<Node> dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
            List<Node> monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
            return dayFirst.isEmpty()
                    ? monthFirst
                    : monthFirst.isEmpty() || monthFirst.equals(dayFirst)
                            ? dayFirst
                            : List.of(dayFirst.get(0), monthFirst.get(0));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(month.group(1), month.group(2));
        }
        Matcher dot = MONTH_DOT.matcher(text);
        if (dot.matches()) {
            return month(dot.group(2), dot.group(1));
        }
        return YEAR.matcher(text).matches() ? List.of(literal(text, XSDDatatype.XSDgYear)) : List.of();
    }

    static Node day(LocalDate date) {
        return literal(date.toString(), XSDDatatype.XSDdate);
    }

    static Node year(String digits) {
        return literal(digits, XSDDatatype.XSDgYear);
    }

    private static List<Node> day(String year, String month, String day) {
        try {
            return List.of(day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static List<Node> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > MONTHS
                ? List.of()
                : List.of(literal("%s-%02d".formatted(year, number), XSDDatatype.XSDgYearMonth));
    }

    private static Node literal(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
