// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the column of a heading, in either language, with or without the marks of language and duty. */
final class Headings {
    private static final Pattern LANGUAGE = Pattern.compile("^(.*?) ?\\(([a-z]{2,3}(?:-[a-z0-9]+)*)\\)$");

    private final Forms forms;
    private final Map<String, Column> byWord = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    Headings(Forms forms, SheetForm sheet) {
        this.forms = forms;
        for (Column column : sheet.columns()) {
            byWord.putIfAbsent(Words.plain(column.heading().en()), column);
            byWord.putIfAbsent(Words.plain(column.heading().de()), column);
            known.add(column.heading().en());
            known.add(column.heading().de());
        }
        for (Column column : sheet.columns()) {
            column.otherHeadings().forEach(word -> byWord.putIfAbsent(word, column));
        }
    }

    /** All words for a column. */
    static Set<String> words(Column column) {
        Set<String> words = new LinkedHashSet<>(column.otherHeadings());
        words.add(Words.plain(column.heading().en()));
        words.add(Words.plain(column.heading().de()));
        return words;
    }

    /** Whether this sheet itself has the column. */
    boolean knows(String heading) {
        String bare = bare(heading);
        Matcher marked = LANGUAGE.matcher(bare);
        return byWord.containsKey(bare) || marked.matches() && byWord.containsKey(marked.group(1));
    }

    /** The column; empty if no sheet has such a heading. */
    Optional<Column> find(String heading) {
        String bare = bare(heading);
        Optional<Column> unmarked = lookUp(bare);
        if (unmarked.isPresent()) {
            Column column = unmarked.get();
            return Optional.of(
                    column.kind() == ColumnKind.LANGUAGE_TEXT
                            ? column.inLanguage(language(column, bare), true)
                            : column);
        }
        Matcher marked = LANGUAGE.matcher(bare);
        if (!marked.matches()) {
            return FormBuilder.earlier(heading);
        }
        return lookUp(marked.group(1))
                .filter(c -> c.kind() == ColumnKind.LANGUAGE_TEXT)
                .map(c -> c.inLanguage(marked.group(2), true));
    }

    /** The heading of the sheet that differs least. */
    Optional<String> nearest(String heading) {
        String bare = bare(heading);
        Matcher marked = LANGUAGE.matcher(bare);
        return Words.nearest(marked.matches() ? marked.group(1) : bare, known);
    }

    private Optional<Column> lookUp(String word) {
        Column own = byWord.get(word);
        return own != null ? Optional.of(own) : forms.elsewhere(word);
    }

    /** A heading without mark is in the language that it is written in; where both are alike, in English. */
    private static String language(Column column, String heading) {
        boolean english = Words.plain(column.heading().en()).equals(heading);
        return !english && Words.plain(column.heading().de()).equals(heading) ? "de" : "en";
    }

    private static String bare(String heading) {
        String text = Words.plain(heading);
        return text.endsWith("*") ? Words.plain(text.substring(0, text.length() - 1)) : text.toLowerCase(Locale.ROOT);
    }
}
