// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.catalogue.Table;

/** The collected facts about cities, each joined with its row of {@code mapping.csv} or of {@code left-out.csv}. */
final class CityFacts {
    private static final List<String> SELECTORS = List.of("city", "label", "kind", "year", "value");

    /** A fact and what becomes of it. */
    record Mapped(Table.Row fact, Table.Row rule, Edition edition) {
        String record() {
            if (!rule.get("record").equals("by-kind")) {
                return rule.get("record");
            }
            return switch (fact.get("kind")) {
                case "actual", "baseline" -> "observation";
                case "target" -> "target";
                case "budget" -> "stated-value";
                default -> throw new IllegalArgumentException("Kind not known: " + fact);
            };
        }

        /** The value in the unit and with the sign of the indicator. */
        String value() {
            BigDecimal factor = new BigDecimal(rule.get("factor"));
            String printed = fact.get("value");
            return factor.compareTo(BigDecimal.ONE) == 0
                    ? printed
                    : new BigDecimal(printed).multiply(factor).toPlainString();
        }

        /** The digits as printed where the value alone would not show them. */
        String printed() {
            String digits = fact.get("value");
            boolean zeros = digits.contains(".") && digits.endsWith("0");
            return zeros || !value().equals(digits) ? digits : "";
        }
    }

    private final List<Table.Row> facts;
    private final List<Table.Row> rules;
    private final List<Table.Row> leftOut;
    private final Map<String, Edition> editions = new HashMap<>();

    /** @param shared folder of the collected figures; @param samples folder of the mapping tables */
    CityFacts(Path shared, Path samples) {
        facts = Table.read(shared.resolve("city-facts.csv")).rows();
        rules = Table.read(samples.resolve("mapping.csv")).rows();
        leftOut = Table.read(samples.resolve("left-out.csv")).rows();
        Table.read(samples.resolve("editions.csv"))
                .rows()
                .forEach(e ->
                        editions.put(e.get("source"), new Edition(e.get("edition"), !"no".equals(e.get("dated")))));
    }

    List<Table.Row> of(String city) {
        return facts.stream().filter(f -> f.get("city").equals(city)).toList();
    }

    boolean isLeftOut(Table.Row fact) {
        return leftOut.stream()
                .anyMatch(l -> l.get("city").equals(fact.get("city"))
                        && l.get("label").equals(fact.get("indicator"))
                        && l.get("year").equals(fact.get("year"))
                        && l.get("value").equals(fact.get("value"))
                        && l.get("source").equals(fact.get("source_page"))
                        && l.has("reason"));
    }

    /** The most specific rule for a fact. */
    Mapped map(Table.Row fact) {
        Table.Row best = null;
        for (Table.Row rule : rules) {
            if (matches(rule, fact) && (best == null || weight(rule) > weight(best))) {
                best = rule;
            }
        }
        if (best == null) {
            throw new IllegalStateException("This fact is neither mapped nor left out with a reason: " + fact);
        }
        return new Mapped(fact, best, edition(fact.get("source_page")));
    }

    Edition edition(String source) {
        Edition edition = editions.get(source);
        if (edition == null) {
            throw new IllegalStateException("editions.csv has no line for " + source);
        }
        return edition;
    }

    /** Everything of a city that becomes a record, by local id; ids end in a letter counting statements of one key. */
    Map<String, Mapped> records(String city) {
        List<Mapped> mapped = new ArrayList<>();
        for (Table.Row fact : of(city)) {
            if (!isLeftOut(fact)) {
                mapped.add(map(fact));
            }
        }
        mapped.removeIf(m -> m.record().equals("register"));
        mapped.sort(Comparator.comparing((Mapped m) -> m.rule().get("indicator"))
                .thenComparing(Mapped::record)
                .thenComparing(m -> m.fact().get("year"))
                .thenComparing(m -> m.edition().date()));
        Map<String, Integer> count = new HashMap<>();
        Map<String, Mapped> byId = new LinkedHashMap<>();
        for (Mapped m : mapped) {
            String key = prefix(m) + m.rule().get("indicator") + "-" + m.fact().get("year");
            byId.put(key + "-" + (char) ('a' - 1 + count.merge(key, 1, Integer::sum)), m);
        }
        return byId;
    }

    private static String prefix(Mapped m) {
        return switch (m.record()) {
            case "observation" -> "";
            case "target" -> "target-";
            default -> m.rule().get("detail") + "-";
        };
    }

    private static boolean matches(Table.Row rule, Table.Row fact) {
        return SELECTORS.stream().allMatch(s -> !rule.has(s) || rule.get(s).equals(fact.get(column(s))));
    }

    private static long weight(Table.Row rule) {
        return SELECTORS.stream().filter(rule::has).count();
    }

    private static String column(String selector) {
        return selector.equals("label") ? "indicator" : selector;
    }
}
