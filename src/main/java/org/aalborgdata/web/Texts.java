// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.management.reading.When;
import org.aalborgdata.release.ShippedFiles;

/**
 * The words of the pages in one language, and how that language writes numbers and dates.
 *
 * <p>Words are read from every {@code messages/*_en.properties} and {@code messages/*_de.properties} of the class path;
 * {@code {0}} stands for the first argument. A key that is missing is a bug of the build: it throws.
 */
public final class Texts {
    private static final Map<String, Texts> LANGUAGES =
            Map.of("en", new Texts(Locale.ENGLISH), "de", new Texts(Locale.GERMAN));

    private final Locale locale;
    private final Map<String, String> words;

    /** Copied for each use, because it is not safe to share, and to look one up takes longer than to write a number. */
    private final NumberFormat numbers;

    private final DateTimeFormatter dates;

    /** The last date that was written: rows of a table mostly share one. */
    private volatile Written last;

    private record Written(LocalDate date, String text) {}

    private Texts(Locale locale) {
        this.locale = locale;
        this.numbers = NumberFormat.getNumberInstance(locale);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : locale);
        this.last = new Written(LocalDate.EPOCH, dates.format(LocalDate.EPOCH));
        this.words = read("_" + locale.getLanguage() + ".properties");
    }

    /** English unless the locale is German. */
    public static Texts in(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), LANGUAGES.get("en"));
    }

    /**
     * The text of a key.
     *
     * @param arguments numbers are written as the language writes them, everything else as it is
     * @throws IllegalArgumentException if there is no such key
     */
    public String t(String key, Object... arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + locale);
        }
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            String written = argument instanceof Integer || argument instanceof Long
                    ? number(((Number) argument).longValue())
                    : argument.toString();
            text = text.replace("{" + i + "}", written);
        }
        return text;
    }

    /** The text of a key with a number as its first argument: {@code key.one} for exactly one, else {@code key.many}. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return t(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    /** The text of a key if there is one; for keys built from codes of the data. */
    public Optional<String> maybe(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** A whole number with the grouping of the language, years excepted: pass those as text. */
    public String number(long number) {
        return numbers().format(number);
    }

    /**
     * A number with exactly the digits the source printed, in the writing of this language.
     *
     * @param stated digits with a decimal point, such as {@code 1.870}; a text that is no number is returned as it is
     */
    public String stated(String stated) {
        BigDecimal value;
        try {
            value = new BigDecimal(stated);
        } catch (NumberFormatException e) {
            return stated;
        }
        NumberFormat format = numbers();
        int digits = Math.max(0, value.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setGroupingUsed(value.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0);
        return format.format(value).replace('-', '\u2212');
    }

    /** A share in whole percent, such as 41 %. */
    public String percent(BigDecimal percent) {
        return stated(percent.setScale(0, RoundingMode.HALF_UP).toPlainString()) + "\u00a0%";
    }

    /** An amount as it was stored, grouped by thousands, without zeros after its last digit. */
    public String amount(BigDecimal amount) {
        NumberFormat format = numbers();
        format.setMaximumFractionDigits(Math.max(0, amount.stripTrailingZeros().scale()));
        return format.format(amount).replace('-', '\u2212');
    }

    /** A date as people of this language write it, such as 25 Sept 2020. */
    public String date(LocalDate date) {
        Written known = last;
        if (!known.date().equals(date)) {
            known = new Written(date, dates.format(date));
            last = known;
        }
        return known.text();
    }

    /** A day, a month such as May 2006, or a year: as much as is known. */
    public String when(When when) {
        if (when.isDay()) {
            return date(when.first());
        }
        return when.stated().length() == 4
                ? when.stated()
                : DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(when.first());
    }

    /** When a source was published, or that it does not say so and when it was read. */
    public String edition(Edition edition) {
        String date = date(edition.date());
        return edition.dated() ? date : t("edition.undated", date);
    }

    /** The text with soft hyphens in the long words of {@code soft.words}: not every browser can part German words itself. */
    public String soft(String text) {
        String parted = text;
        for (String word : t("soft.words").split(" ")) {
            parted = parted.replace(word.replace("|", ""), word.replace('|', '\u00ad'));
        }
        return parted;
    }

    /** The text with a capital at its start. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** The decimal separator of the language. */
    public char decimalSeparator() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    public Locale locale() {
        return locale;
    }

    private NumberFormat numbers() {
        return (NumberFormat) numbers.clone();
    }

    Set<String> keys() {
        return words.keySet();
    }

    private static Map<String, String> read(String ending) {
        Map<String, String> words = new HashMap<>();
        for (String name : ShippedFiles.list("messages", ending)) {
            Properties file = new Properties();
            try {
                file.load(new StringReader(new String(ShippedFiles.read(name), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.forEach((key, text) -> words.put((String) key, (String) text));
        }
        return Map.copyOf(words);
    }
}
