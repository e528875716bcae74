// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.EditDistance;

/**
 * Finds what a text of several words means when it is far from every entry as a whole: by the code it begins with, or by a
 * word that only one entry has. Letters with and without their marks are the same here.
 */
final class Likeness {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_WORD = 4;

    private final Map<Choices.Entry, Set<String>> words = new ConcurrentHashMap<>();

    /** The entry that is probably meant; empty if there are several or none. */
    Optional<Choices.Entry> meant(Collection<Choices.Entry> entries, String text) {
        List<String> said = words(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        String code = said.get(0);
        if (code.matches(".*[0-9].*")) {
            List<Choices.Entry> near = entries.stream()
                    .filter(e -> Math.abs(e.key().length() - code.length()) <= 1)
                    .filter(e -> EditDistance.between(folded(e.key()), code) <= 1)
                    .toList();
            if (near.size() == 1) {
                return Optional.of(near.get(0));
            }
        }
        Set<Choices.Entry> named = new LinkedHashSet<>();
        for (String word : said) {
            List<Choices.Entry> having = word.length() < SHORTEST_WORD
                    ? List.of()
                    : entries.stream()
                            .filter(e -> this.words
                                    .computeIfAbsent(e, Likeness::wordsOf)
                                    .contains(word))
                            .toList();
            if (having.size() == 1) {
                named.add(having.get(0));
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static Set<String> wordsOf(Choices.Entry entry) {
        return Stream.of(entry.key(), entry.label().en(), entry.label().de())
                .flatMap(t -> words(t).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(folded(text)).filter(w -> !w.isEmpty()).toList();
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
