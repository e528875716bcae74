// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Links;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Both inventories of a territory (R-a.2).
 *
 * @param knowledge what it knows and can offer
 * @param needs what it needs to learn
 */
public record Inventory(List<Item> knowledge, List<Item> needs) {
    /**
     * One item of either inventory.
     *
     * @param text more words; null if there are none
     * @param kind of a need: management or topical; null for knowledge
     * @param status of a need: open or answered; null for knowledge
     * @param forms in which knowledge is offered
     * @param answers by what a need was answered
     */
    public record Item(
            Named item,
            @Nullable Label text,
            @Nullable Named kind,
            @Nullable Named status,
            List<Named> points,
            List<Named> sectors,
            List<Named> forms,
            List<Named> answers) {}

    static Inventory of(Reading reading, String territory, Links links) {
        Map<String, Item> knowledge = new LinkedHashMap<>();
        Map<String, Item> needs = new LinkedHashMap<>();
        reading.each("inventories", Map.of("territory", territory), row -> {
            String iri = row.text("item");
            boolean offers = row.text("class").endsWith("KnowledgeItem");
            (offers ? knowledge : needs)
                    .computeIfAbsent(
                            iri,
                            i -> new Item(
                                    row.named("item"),
                                    row.maybeLabel("item", Terms.DESCRIPTION),
                                    row.maybeNamed("kind"),
                                    row.maybeNamed("status"),
                                    links.commitments(iri),
                                    links.of(iri, "sector"),
                                    links.of(iri, "knowledgeForm"),
                                    links.of(iri, "answeredBy")));
        });
        return new Inventory(List.copyOf(knowledge.values()), List.copyOf(needs.values()));
    }
}
