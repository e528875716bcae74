// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aalborgdata.Aalborg;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.springframework.stereotype.Component;

/** What forms offer, found out once per state of the figures and language: to sort two thousand names takes longer than a page. */
@Component
class OfferedChoices {
    private final Aalborg aalborg;
    private final Pages pages;
    private volatile State state = new State(null);

    private record State(Figures figures, Map<Locale, Choices> choices) {
        State(Figures figures) {
            this(figures, new ConcurrentHashMap<>());
        }
    }

    OfferedChoices(Aalborg aalborg, Pages pages) {
        this.pages = pages;
        this.aalborg = aalborg;
    }

    /** @param figures of which the rest of the answer is made */
    Choices in(Page page, Figures figures) {
        State now = state;
        if (now.figures() != figures) {
            now = new State(figures);
            state = now;
        }
        return now.choices()
                .computeIfAbsent(
                        page.locale(), l -> Choices.of(figures, aalborg.catalogue(), aalborg.register(), page, pages));
    }
}
