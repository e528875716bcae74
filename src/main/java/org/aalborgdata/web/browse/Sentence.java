// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures say, in one sentence by a stated rule.
 *
 * @param key of its rule among the messages, below {@code say.rule.}
 * @param parts in the page's language, put together without blanks
 */
public record Sentence(String key, List<Part> parts) {
    /** @param href where its evidence stands; null for mere words */
    public record Part(String text, @Nullable String href) {}

    static Sentence of(String key, String text) {
        return new Sentence(key, List.of(new Part(text, null)));
    }

    /** The sentence without its links. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** Puts a sentence together. */
    static final class Builder {
        private final String key;
        private final List<Part> parts = new ArrayList<>();

        Builder(String key) {
            this.key = key;
        }

        Builder text(String text) {
            parts.add(new Part(text, null));
            return this;
        }

        Builder link(String text, String href) {
            parts.add(new Part(text, href));
            return this;
        }

        boolean isEmpty() {
            return parts.isEmpty();
        }

        Sentence build() {
            return new Sentence(key, List.copyOf(parts));
        }
    }
}
