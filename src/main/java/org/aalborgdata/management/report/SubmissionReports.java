// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.management.report.SubmissionReport.Answer;
import org.aalborgdata.management.report.SubmissionReport.Answers;
import org.aalborgdata.management.report.SubmissionReport.Cycle;
import org.aalborgdata.management.report.SubmissionReport.Document;
import org.aalborgdata.management.report.SubmissionReport.Figure;
import org.aalborgdata.management.report.SubmissionReport.Gap;
import org.aalborgdata.management.report.SubmissionReport.Involvement;
import org.aalborgdata.management.report.SubmissionReport.Measure;
import org.aalborgdata.management.report.SubmissionReport.Measures;
import org.aalborgdata.management.report.SubmissionReport.Omission;
import org.aalborgdata.management.report.SubmissionReport.Target;
import org.aalborgdata.management.report.SubmissionReport.Vote;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Reads one submission for its report. */
public final class SubmissionReports {
    /** A report is for reading; a table of official statistics is not, so it is cut here and says so. */
    private static final int LISTED = 200;

    private static final List<String> EFFECTS = List.of("effectInput", "effectOutput", "effectOutcome", "effectImpact");

    private final Reading reading;
    private final Map<String, String> here;

    private SubmissionReports(Reading reading, String submission) {
        this.reading = reading;
        this.here = Map.of("submission", submission);
    }

    /** @param submission IRI as in the file, without a version; the result is empty if none is current */
    public static Optional<SubmissionReport> read(Reading reading, String submission) {
        return new SubmissionReports(reading, submission).report();
    }

    private Optional<SubmissionReport> report() {
        String iri = here.get("submission");
        List<Named> profiles = reading.rows("report-head", here, row -> row.named("profile"));
        Map<String, List<Named>> links = links();
        List<Figure> figures =
                reading.rows("report-figures", here, row -> figure(row, "record", "year", "value", "stated"));
        return reading
                .rows(
                        "report-head",
                        here,
                        row -> new SubmissionReport(
                                reading.named(iri),
                                reading.text(iri, Terms.DESCRIPTION),
                                row.named("publisher"),
                                row.text("period"),
                                row.date("issued"),
                                profiles,
                                row.isTrue("demonstration"),
                                cycles(),
                                figures.subList(0, Math.min(LISTED, figures.size())),
                                figures.size(),
                                gaps(),
                                targets(),
                                measures(links),
                                documents(),
                                reading.rows(
                                        "report-omissions",
                                        here,
                                        o -> new Omission(
                                                o.text("record"),
                                                o.named("role"),
                                                o.maybeLabel("record", Terms.DESCRIPTION))),
                                answers(),
                                involvements(links)))
                .stream()
                .findFirst();
    }

    private Map<String, List<Named>> links() {
        Map<String, List<Named>> links = new TreeMap<>();
        each("report-links", row -> links.computeIfAbsent(row.text("record"), r -> new ArrayList<>())
                .add(row.named("thing")));
        return links;
    }

    private static Figure figure(Row row, String record, String year, String value, String stated) {
        return new Figure(
                row.text(record),
                row.named("territory"),
                row.named("indicator"),
                row.integer(year),
                digits(row, value, stated));
    }

    /** The digits of the source where they are stated, else those that are stored. */
    private static String digits(Row row, String value, String stated) {
        return row.has(stated) ? row.text(stated) : plain(row.text(value));
    }

    /** The store writes 105 as 105.0, which would claim more digits than anybody stated. */
    private static String plain(String stored) {
        BigDecimal value = new BigDecimal(stored).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    private List<Gap> gaps() {
        return reading.rows(
                "report-gaps",
                here,
                row -> new Gap(
                        row.text("record"),
                        row.named("territory"),
                        row.named("indicator"),
                        row.integer("year"),
                        row.named("reason"),
                        row.maybeLabel("record", term("plannedRemedy")),
                        row.maybeText("due"),
                        row.maybeLabel("record", Terms.NOTE)));
    }

    private List<Target> targets() {
        return reading.rows(
                "report-targets",
                here,
                row -> new Target(
                        row.named("record"),
                        row.named("territory"),
                        row.named("indicator"),
                        digits(row, "value", "stated"),
                        row.integer("year"),
                        row.has("fromRecord") ? figure(row, "fromRecord", "fromYear", "from", "fromStated") : null,
                        row.maybeNamed("template"),
                        row.has("suggestedValue") ? plain(row.text("suggestedValue")) : null,
                        row.maybeInteger("suggestedYears"),
                        row.maybeText("adoptedOn")));
    }

    private List<Measures> measures(Map<String, List<Named>> links) {
        Map<String, Measures> byCommitment = new LinkedHashMap<>();
        each("report-measures", row -> byCommitment
                .computeIfAbsent(
                        row.text("commitment"),
                        c -> new Measures(row.named("commitment"), row.text("number"), new ArrayList<>()))
                .measures()
                .add(new Measure(
                        row.named("record"),
                        row.named("status"),
                        row.maybeText("start"),
                        row.maybeText("end"),
                        row.maybeText("responsible"),
                        row.maybeText("cost"),
                        row.maybeText("funding"),
                        row.maybeText("staff"),
                        links.getOrDefault(row.text("record"), List.of()),
                        effects(row.text("record")))));
        return List.copyOf(byCommitment.values());
    }

    private Map<String, Label> effects(String measure) {
        Map<String, Label> effects = new LinkedHashMap<>();
        for (String effect : EFFECTS) {
            Label text = reading.text(measure, term(effect));
            if (text != null) {
                effects.put(effect, text);
            }
        }
        return effects;
    }

    private List<Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        each("report-documents", row -> {
            Document document = documents.computeIfAbsent(
                    row.text("record"),
                    d -> new Document(
                            row.named("record"),
                            row.named("role"),
                            row.maybeNamed("status"),
                            row.maybeText("issued"),
                            new ArrayList<>()));
            if (row.has("vote")) {
                document.votes()
                        .add(new Vote(
                                row.named("vote"),
                                row.maybeText("body"),
                                row.maybeText("decided"),
                                row.maybeText("number")));
            }
        });
        return List.copyOf(documents.values());
    }

    private List<Cycle> cycles() {
        Map<String, Cycle> cycles = new LinkedHashMap<>();
        each("report-cycles", row -> {
            Cycle cycle = cycles.computeIfAbsent(
                    row.text("record"),
                    c -> new Cycle(
                            row.named("record"),
                            row.maybeInteger("number"),
                            row.maybeText("start"),
                            row.maybeText("end"),
                            new ArrayList<>(),
                            new ArrayList<>()));
            Named unit = row.maybeNamed("unit");
            if (unit != null && !cycle.units().contains(unit)) {
                cycle.units().add(unit);
            }
            Label step = step(row);
            if (step != null && !cycle.steps().contains(step)) {
                cycle.steps().add(step);
            }
        });
        return List.copyOf(cycles.values());
    }

    private static @Nullable Label step(Row row) {
        String en = row.maybeText("stepEn");
        String de = row.maybeText("stepDe");
        if (en != null) {
            return new Label(en, de == null ? en : de);
        }
        Named step = row.maybeNamed("step");
        return step == null ? null : step.name();
    }

    private List<Answers> answers() {
        Map<String, Answers> answers = new LinkedHashMap<>();
        each("report-answers", row -> answers.computeIfAbsent(
                        row.text("question"),
                        q -> new Answers(
                                row.named("question"), row.maybeLabel("question", Terms.DEFINITION), new TreeMap<>()))
                .bySide()
                .put(
                        Iris.lastSegment(row.text("role")),
                        new Answer(row.text("record"), row.named("answer"), row.integer("level"))));
        return List.copyOf(answers.values());
    }

    private List<Involvement> involvements(Map<String, List<Named>> links) {
        return reading.rows(
                "report-involvements",
                here,
                row -> new Involvement(
                        row.named("record"),
                        row.maybeLabel("record", term("involvedGroup")),
                        row.named("format"),
                        row.date("date"),
                        row.maybeInteger("participants"),
                        links.getOrDefault(row.text("record"), List.of())));
    }

    private void each(String query, Consumer<Row> consumer) {
        reading.rows(query, here, row -> {
            consumer.accept(row);
            return true;
        });
    }

    private static Node term(String localName) {
        return Iris.uri(AalborgTerms.NS + localName);
    }
}
