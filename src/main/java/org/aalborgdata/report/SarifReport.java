// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aalborgdata.release.Release;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes one SARIF 2.1.0 log with one run over all files. A file that could not be checked is a notification of the
 * invocation, which then was not successful (section 3.20); columns count code points.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final SarifParts parts;
    /** Every rule that reports, by code: its number in the list of rules. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final JsonArray rules = new JsonArray();

    private SarifReport(Report report) {
        this.report = report;
        this.parts = new SarifParts(report.locale());
        for (Report.Entry entry : report.entries()) {
            if (entry.checked() instanceof Checked.Examined examined) {
                for (Finding f : examined.outcome().findings()) {
                    if (numbers.putIfAbsent(f.code(), numbers.size()) == null) {
                        rules.add(parts.rule(f.code(), f.rule(), f.severity(), f.message(), f.why()));
                    }
                }
            }
        }
    }

    static void write(Report report, Appendable out) throws IOException {
        SarifReport sarif = new SarifReport(report);
        out.append("{ \"$schema\" : \"").append(SCHEMA).append("\" ,\n\"version\" : \"2.1.0\" ,\n\"runs\" : [\n");
        JsonStream.write(sarif.run(), "results", sarif.results(), out);
        out.append("] }\n");
    }

    private JsonObject run() {
        JsonObject driver = new JsonObject();
        driver.put("name", "Aalborg data");
        driver.put("version", Release.VERSION);
        driver.put("semanticVersion", Release.VERSION);
        driver.put("informationUri", Iris.BASE);
        driver.put("rules", rules);
        JsonObject tool = new JsonObject();
        tool.put("driver", driver);
        JsonObject run = new JsonObject();
        run.put("tool", tool);
        run.put("language", report.locale().getLanguage().equals("de") ? "de" : "en");
        run.put("columnKind", "unicodeCodePoints");
        run.put("artifacts", artifacts());
        run.put("invocations", invocations());
        return run;
    }

    private JsonArray artifacts() {
        JsonArray artifacts = new JsonArray();
        for (Report.Entry entry : report.entries()) {
            JsonObject artifact = new JsonObject();
            artifact.put("location", SarifParts.artifact(entry.checked().file(), null));
            if (entry.checked() instanceof Checked.Examined examined) {
                ValidationOutcome outcome = examined.outcome();
                JsonObject hashes = new JsonObject();
                hashes.put("sha-256", outcome.inputSha256());
                artifact.put("hashes", hashes);
                artifact.put("properties", properties(outcome));
            }
            artifacts.add(artifact);
        }
        return artifacts;
    }

    private static JsonObject properties(ValidationOutcome outcome) {
        JsonObject properties = new JsonObject();
        properties.put("verdict", outcome.verdict().key());
        properties.put("policy", outcome.policy().name());
        properties.put("profile", outcome.profile());
        properties.put("engine", outcome.engine());
        properties.put("checkedAt", outcome.checkedAt().toString());
        properties.put("assessmentDate", outcome.assessmentDate().toString());
        properties.put("recordsChecked", outcome.focusNodes());
        properties.put("coverage", JsonReport.coverage(outcome.coverage()));
        return properties;
    }

    private JsonArray invocations() {
        JsonArray notifications = new JsonArray();
        boolean all = true;
        for (int i = 0; i < report.entries().size(); i++) {
            Checked checked = report.entries().get(i).checked();
            all &= checked.verdict() != Verdict.COULD_NOT_BE_CHECKED;
            if (checked instanceof Checked.Unreadable unreadable) {
                String problem = unreadable.problem().problem().in(report.locale()) + " "
                        + unreadable.problem().remedy().in(report.locale());
                notifications.add(parts.notification(
                        problem, "error", unreadable.problem().place(), i, checked.file()));
            } else if (checked instanceof Checked.Missing missing) {
                Place place = Place.unknown(missing.file());
                notifications.add(
                        parts.notification(missing.problem().in(report.locale()), "error", place, i, checked.file()));
            } else if (checked instanceof Checked.Examined examined) {
                examined(examined.outcome(), i).forEach(notifications::add);
                Label notCompared = report.entries().get(i).notCompared();
                if (notCompared != null) {
                    Place whole = Place.unknown(checked.file());
                    notifications.add(
                            parts.notification(notCompared.in(report.locale()), "note", whole, i, checked.file()));
                }
            }
        }
        JsonObject invocation = new JsonObject();
        invocation.put("executionSuccessful", all);
        invocation.put("toolExecutionNotifications", notifications);
        JsonArray invocations = new JsonArray();
        invocations.add(invocation);
        return invocations;
    }

    private List<JsonObject> examined(ValidationOutcome outcome, int index) {
        String file = outcome.submission().sourceName();
        Place whole = Place.unknown(file);
        List<JsonObject> notifications = new ArrayList<>();
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            notifications.add(parts.notification(
                    Report.nothingChecked(outcome).in(report.locale()), "error", whole, index, file));
        }
        for (Node node : outcome.coverage().notMet()) {
            String text = Phrase.NOT_MET.in(report.locale()) + ": " + Prefixes.show(node);
            Place at = outcome.submission().places().of(node);
            notifications.add(parts.notification(text, "warning", at, index, file));
        }
        for (StoreRule rule : outcome.notEvaluated()) {
            String text = Phrase.NOT_EVALUATED.in(report.locale()) + ": " + rule.code() + " ("
                    + rule.leftOut().in(report.locale()) + ")";
            notifications.add(parts.notification(text, "note", whole, index, file));
        }
        return notifications;
    }

    private Iterator<JsonObject> results() {
        return IntStream.range(0, report.entries().size())
                .boxed()
                .flatMap(i -> results(report.entries().get(i), i))
                .iterator();
    }

    private Stream<JsonObject> results(Report.Entry entry, int index) {
        if (!(entry.checked() instanceof Checked.Examined examined)) {
            return Stream.empty();
        }
        ValidationOutcome outcome = examined.outcome();
        Excerpts excerpts = Excerpts.of(outcome.submission());
        RunComparison comparison = entry.comparison();
        Stream<JsonObject> now = IntStream.range(0, outcome.findings().size())
                .mapToObj(i -> parts.result(
                        outcome,
                        outcome.findings().get(i),
                        state(comparison, i),
                        numbers.get(outcome.findings().get(i).code()),
                        index,
                        excerpts));
        Stream<JsonObject> gone = comparison == null
                ? Stream.empty()
                : comparison.fixed().stream()
                        .map(was -> parts.absent(was, numbers.get(was.code()), index, examined.file()));
        return Stream.concat(now, gone);
    }

    private static @Nullable FindingState state(@Nullable RunComparison comparison, int index) {
        return comparison == null ? null : comparison.states().get(index);
    }
}
