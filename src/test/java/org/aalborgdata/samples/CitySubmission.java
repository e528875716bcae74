// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aalborgdata.catalogue.Table;

/** Makes the submission of one city from the collected facts. */
final class CitySubmission {
    /** Cities' statements were compiled in this year; the period of a submission is the year of its edition. */
    static final String PERIOD = "2026";

    private static final String LONG_TERM_FROM = "2030";

    private final CityFacts facts;
    private final Indicators indicators;
    private final List<Table.Row> gaps;
    private final Path parts;

    CitySubmission(CityFacts facts, Path data) {
        this.facts = facts;
        this.indicators = new Indicators(data);
        this.gaps = Table.read(data.resolve("samples/gaps.csv")).rows();
        this.parts = data.resolve("samples/parts");
    }

    /**
     * The whole submission: generated figures, then the hand-written records of {@code parts/ORGANISATION.ttl} if there
     * are any.
     *
     * @param city a row of {@code cities.csv}
     * @throws IOException if the part cannot be read
     */
    String turtle(Table.Row city) throws IOException {
        String organisation = city.get("organisation");
        String name = city.get("city");
        SubmissionTurtle out = new SubmissionTurtle(organisation, PERIOD, indicators);
        Map<String, CityFacts.Mapped> records = facts.records(name);
        out.submission(
                new Words("Figures and targets of " + name, "Werte und Ziele von " + name),
                new Words(
                        "Compiled in 2026 by the Aalborg data project from public pages about the city; not handed in by the"
                                + " city itself. Every record names its page and the date of that page or, where it"
                                + " states none, the day it was read. Contradicting statements stand side by side.",
                        "2026 vom Projekt Aalborg data aus öffentlichen Seiten über die Stadt zusammengestellt; nicht von der"
                                + " Stadt selbst eingereicht. Jede Angabe nennt ihre Seite und deren Datum oder, wo"
                                + " keines steht, den Tag des Lesens. Widersprüchliche Angaben stehen nebeneinander."),
                "https://creativecommons.org/licenses/by/4.0/",
                city.has("profile") ? city.get("profile") : "figures");
        List<Table.Row> own = indicators.localOf(organisation);
        if (!own.isEmpty()) {
            out.heading("Indicators of the city itself");
            own.forEach(out::localIndicator);
        }
        TreeSet<String> used = new TreeSet<>();
        records.values().forEach(m -> used.add(m.rule().get("indicator")));
        List<Table.Row> ownGaps = gaps.stream()
                .filter(g -> g.get("organisation").equals(organisation))
                .toList();
        ownGaps.forEach(g -> used.add(g.get("indicator")));
        for (String indicator : used) {
            out.heading(indicator + " "
                    + indicators.of(organisation, indicator).label().en());
            records.forEach((id, m) -> {
                if (m.rule().get("indicator").equals(indicator)) {
                    write(out, id, m, city.get("territory"));
                }
            });
            ownGaps.stream()
                    .filter(g -> g.get("indicator").equals(indicator))
                    .forEach(g -> out.gap(
                            "gap-" + indicator + "-" + g.get("year"),
                            city.get("territory"),
                            indicator,
                            g.get("year"),
                            g.get("reason"),
                            new Words(g.get("remedy_en"), g.get("remedy_de")),
                            new Words(g.get("note_en"), g.get("note_de"))));
        }
        Path part = parts.resolve(organisation + ".ttl");
        if (Files.exists(part)) {
            out.part(part);
        }
        return out.toString();
    }

    private void write(SubmissionTurtle out, String id, CityFacts.Mapped m, String territory) {
        Table.Row rule = m.rule();
        Statement statement = new Statement(
                id,
                territory,
                rule.get("indicator"),
                m.fact().get("year"),
                m.value(),
                rule.get("status"),
                rule.get("method"),
                m.fact().get("source_page"),
                m.edition(),
                m.printed(),
                "",
                new Words(rule.get("note_en"), rule.get("note_de"))
                        .and(confidence(m.fact().get("confidence"))));
        switch (m.record()) {
            case "observation" -> out.observation(statement);
            case "stated-value" -> out.statedValue(statement, rule.get("detail"));
            case "target" -> out.target(statement, promise(m));
            default -> throw new IllegalArgumentException("mapping.csv names no such record: " + m.record());
        }
    }

    private Statement.Promise promise(CityFacts.Mapped m) {
        Table.Row rule = m.rule();
        String byYear = m.fact().get("year").compareTo(LONG_TERM_FROM) >= 0 ? "long" : "short";
        return new Statement.Promise(
                rule.get("detail").equals("long") ? "long" : byYear,
                rule.has("baseline_year") ? rule.get("baseline_year") : indicators.baseYear(rule.get("method")),
                rule.get("baseline"),
                rule.get("derived_from"),
                rule.get("revises"),
                rule.get("resolution"));
    }

    private static Words confidence(String level) {
        return switch (level) {
            case "medium" ->
                new Words("Our confidence in this figure is medium", "Unser Vertrauen in diesen Wert: mittel");
            case "low" -> new Words("Our confidence in this figure is low", "Unser Vertrauen in diesen Wert: gering");
            default -> Words.NONE;
        };
    }
}
