// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.Terms;

/** Reads management cycles with everything that belongs to them. */
public final class Cycles {
    private final Reading reading;
    private final Votes votes;
    private final Map<String, List<Named>> joint = new HashMap<>();
    private final Map<String, List<Named>> teams = new HashMap<>();
    private final Map<String, Set<String>> completed = new HashMap<>();
    private final Map<String, List<CycleDocument>> documents = new HashMap<>();
    private final Map<String, List<Omission>> omissions = new HashMap<>();
    private final Map<String, Integer> knowledge = new HashMap<>();
    private final Map<String, Integer> needs = new HashMap<>();

    private Cycles(Reading reading) {
        this.reading = reading;
        this.votes = Votes.read(reading);
    }

    /** All cycles: by territory and system, the latest turn of each first. */
    public static List<Cycle> all(Reading reading) {
        return new Cycles(reading).read(Map.of());
    }

    /** The cycles in which a territory takes part, the same way ordered. */
    public static List<Cycle> of(Reading reading, String territory) {
        return new Cycles(reading).read(Map.of("place", territory));
    }

    private List<Cycle> read(Map<String, String> selection) {
        Set<String> selected = new HashSet<>();
        reading.each("cycles", selection, row -> selected.add(row.text("cycle")));
        if (selected.isEmpty()) {
            return List.of();
        }
        readLinks();
        readDocuments();
        reading.each("omissions", Map.of(), row -> add(omissions, row.text("cycle"), omission(row)));
        readInventories();
        Map<String, Cycle> cycles = new LinkedHashMap<>();
        reading.each("cycles", selection, row -> cycles.computeIfAbsent(row.text("cycle"), iri -> cycle(row)));
        return ordered(cycles.values());
    }

    /** Groups by territory and system, sorts each group and marks its first as current. */
    private static List<Cycle> ordered(Iterable<Cycle> cycles) {
        Map<String, List<Cycle>> systems = new LinkedHashMap<>();
        for (Cycle c : cycles) {
            String profile = c.profile() == null ? "" : c.profile().iri();
            add(systems, c.territory().iri() + " " + profile, c);
        }
        List<Cycle> ordered = new ArrayList<>();
        for (List<Cycle> system : systems.values()) {
            system.sort(Cycle.LATEST_FIRST);
            for (int i = 0; i < system.size(); i++) {
                ordered.add(system.get(i).asCurrent(i == 0));
            }
        }
        return List.copyOf(ordered);
    }

    private Cycle cycle(Row row) {
        String iri = row.text("cycle");
        String submission = row.text("submission");
        return new Cycle(
                row.named("cycle"),
                row.named("territory"),
                joint.getOrDefault(iri, List.of()),
                submission,
                row.named("publisher"),
                row.maybeNamed("profile"),
                row.maybeInteger("number"),
                row.maybeWhen("start"),
                row.maybeWhen("end"),
                teams.getOrDefault(iri, List.of()),
                row.maybeNamed("previous"),
                completed.getOrDefault(iri, Set.of()),
                documents.getOrDefault(iri, List.of()),
                votes.ofCycle().getOrDefault(iri, List.of()),
                omissions.getOrDefault(iri, List.of()),
                knowledge.getOrDefault(iri, 0) + knowledge.getOrDefault(submission, 0),
                needs.getOrDefault(iri, 0) + needs.getOrDefault(submission, 0),
                row.isTrue("demonstration"),
                false);
    }

    private void readLinks() {
        reading.each("cycle-links", Map.of(), row -> {
            String cycle = row.text("cycle");
            if (row.text("relation").endsWith("completedStep")) {
                completed.computeIfAbsent(cycle, c -> new HashSet<>()).add(row.text("thing"));
            } else {
                add(row.text("relation").endsWith("coordinatedBy") ? teams : joint, cycle, row.named("thing"));
            }
        });
    }

    private void readDocuments() {
        Map<String, String> balances = new HashMap<>();
        reading.each("balances", Map.of(), row -> balances.put(row.text("balance"), row.text("budget")));
        Set<String> seen = new HashSet<>();
        reading.each("documents", Map.of(), row -> {
            if (seen.add(row.text("document"))) {
                add(documents, row.text("cycle"), document(row, balances));
            }
        });
    }

    private CycleDocument document(Row row, Map<String, String> balances) {
        String iri = row.text("document");
        return new CycleDocument(
                row.named("document"),
                row.text("cycle"),
                row.maybeNamed("role"),
                row.maybeNamed("status"),
                row.maybeWhen("issued"),
                row.maybeDate("start"),
                row.maybeDate("end"),
                row.maybeText("source"),
                row.maybeNamed("auditor"),
                row.maybeInteger("vision"),
                balances.get(iri),
                votes.approving(iri));
    }

    private static Omission omission(Row row) {
        return new Omission(
                row.named("omission"),
                row.named("role"),
                row.maybeLabel("omission", Terms.DESCRIPTION),
                row.maybeDate("due"));
    }

    /** An item that names no cycle belongs to that of its submission. */
    private void readInventories() {
        Set<String> seen = new HashSet<>();
        reading.each("inventories", Map.of(), row -> {
            if (seen.add(row.text("item"))) {
                boolean offers = row.text("class").endsWith("KnowledgeItem");
                String owner = Objects.requireNonNullElse(row.maybeText("cycle"), row.text("submission"));
                (offers ? knowledge : needs).merge(owner, 1, Integer::sum);
            }
        });
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
