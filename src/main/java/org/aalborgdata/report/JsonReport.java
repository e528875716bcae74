// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Coverage;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ShapeProblem;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes an outcome as one JSON object: verdict, what was checked against what, totals, findings in document order. */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the outcome in the language of the locale (English or German). */
    public static void write(ValidationOutcome outcome, Locale locale, Appendable out) throws IOException {
        write(outcome, null, null, locale, out);
    }

    /** Writes one object for each file, as a list. */
    static void write(Report report, Appendable out) throws IOException {
        String between = "[";
        for (Report.Entry entry : report.entries()) {
            out.append(between);
            between = ",\n";
            write(entry, report.locale(), out);
        }
        out.append(report.entries().isEmpty() ? "[]\n" : "]\n");
    }

    /** Writes one object for one file, whatever became of it. */
    private static void write(Report.Entry entry, Locale locale, Appendable out) throws IOException {
        Checked checked = entry.checked();
        if (checked instanceof Checked.Examined examined) {
            write(examined.outcome(), entry.comparison(), entry.notCompared(), locale, out);
        } else if (checked instanceof Checked.Unreadable unreadable) {
            writeUnreadable(unreadable.problem(), unreadable.file(), locale, out);
        } else if (checked instanceof Checked.Missing missing) {
            writeMissing(missing.file(), missing.problem().in(locale), locale, out);
        }
    }

    private static void write(
            ValidationOutcome outcome,
            @Nullable RunComparison comparison,
            @Nullable Label notCompared,
            Locale locale,
            Appendable out)
            throws IOException {
        Iterator<JsonObject> findings = IntStream.range(0, outcome.findings().size())
                .mapToObj(i -> finding(
                        outcome,
                        outcome.findings().get(i),
                        comparison == null ? null : comparison.states().get(i),
                        locale))
                .iterator();
        JsonObject head = head(outcome, comparison, locale);
        putKnown(head, "notCompared", notCompared == null ? null : notCompared.in(locale));
        JsonStream.write(head, "findings", findings, out);
    }

    private static JsonObject head(ValidationOutcome outcome, @Nullable RunComparison comparison, Locale locale) {
        JsonObject json = new JsonObject();
        json.put("verdict", outcome.verdict().key());
        json.put("verdictLabel", outcome.verdict().label().in(locale));
        json.put("policy", outcome.policy().name());
        json.put("file", outcome.submission().sourceName());
        outcome.submission().node().map(Node::getURI).ifPresent(iri -> json.put("submission", iri));
        json.put("sha256", outcome.inputSha256());
        json.put("profile", outcome.profile());
        json.put("engine", outcome.engine());
        json.put("checkedAt", outcome.checkedAt().toString());
        json.put("assessmentDate", outcome.assessmentDate().toString());
        json.put("recordsChecked", outcome.focusNodes());
        JsonObject bySeverity = new JsonObject();
        outcome.countBySeverity().forEach((k, v) -> bySeverity.put(k.name().toLowerCase(Locale.ROOT), v));
        json.put("countBySeverity", bySeverity);
        if (outcome.findingsLeftOut() > 0) {
            json.put("findingsLeftOut", outcome.findingsLeftOut());
        }
        json.put("countByCode", counts(outcome.countByCode()));
        json.put("countByCommitment", counts(outcome.countByCommitment()));
        JsonArray notEvaluated = new JsonArray();
        for (StoreRule rule : outcome.notEvaluated()) {
            JsonObject left = new JsonObject();
            left.put("code", rule.code());
            left.put("rule", rule.address());
            left.put("reason", rule.leftOut().in(locale));
            notEvaluated.add(left);
        }
        json.put("notEvaluated", notEvaluated);
        outcome.failure().ifPresent(failure -> json.put("problem", failure.in(locale)));
        json.put("coverage", coverage(outcome.coverage()));
        if (outcome.againstCustomShapes()) {
            json.put("shapeDoubts", doubts(outcome, locale));
        }
        if (comparison != null) {
            json.put("comparison", comparison(comparison, locale));
        }
        return json;
    }

    private static JsonArray doubts(ValidationOutcome outcome, Locale locale) {
        JsonArray doubts = new JsonArray();
        for (ShapeProblem doubt : outcome.shapeDoubts()) {
            JsonObject json = new JsonObject();
            json.put("code", doubt.code());
            json.put("at", doubt.place().toString());
            json.put("message", doubt.message().in(locale));
            doubts.add(json);
        }
        return doubts;
    }

    /** What was looked at, by how many; the same object in SARIF. */
    static JsonObject coverage(Coverage coverage) {
        JsonObject json = new JsonObject();
        json.put("focusNodesByShape", counts(coverage.focusNodesByShape()));
        JsonArray idle = new JsonArray();
        coverage.shapesWithoutRecord().forEach(idle::add);
        json.put("shapesWithoutRecord", idle);
        JsonArray notMet = new JsonArray();
        coverage.notMet().forEach(node -> notMet.add(Fingerprint.written(node)));
        json.put("notMet", notMet);
        return json;
    }

    private static JsonObject counts(Map<String, Integer> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::put);
        return json;
    }

    private static JsonObject comparison(RunComparison comparison, Locale locale) {
        JsonObject json = new JsonObject();
        json.put("with", comparison.source().in(locale));
        putKnown(json, "earlierVersion", comparison.earlierVersion());
        json.put("earlierFile", comparison.earlierFile());
        if (comparison.earlierCheckedAt() != null) {
            json.put("earlierCheckedAt", comparison.earlierCheckedAt().toString());
        }
        for (FindingState state : FindingState.values()) {
            json.put(state.key() + "Count", comparison.count(state));
        }
        JsonArray fixed = new JsonArray();
        for (EarlierFinding was : comparison.fixed()) {
            JsonObject one = new JsonObject();
            one.put("severity", was.severity().name().toLowerCase(Locale.ROOT));
            one.put("code", was.code());
            one.put("focus", was.focus());
            putKnown(one, "path", was.path());
            putKnown(one, "value", was.value());
            putKnown(one, "at", was.place().isEmpty() ? null : was.place());
            one.put("message", was.message().in(locale));
            one.put("fingerprint", was.fingerprint());
            fixed.add(one);
        }
        json.put("fixed", fixed);
        return json;
    }

    /** The same for a file in which no rule could look for anything, because it is not RDF. */
    public static void writeUnreadable(
            UnreadableSubmissionException unreadable, String file, Locale locale, Appendable out) throws IOException {
        JsonObject json = notChecked(file, locale);
        place(json, unreadable.place());
        json.put("problem", unreadable.problem().in(locale));
        json.put("remedy", unreadable.remedy().in(locale));
        out.append(json.toString()).append('\n');
    }

    /** The same for a file whose bytes could not be had. */
    public static void writeMissing(String file, String problem, Locale locale, Appendable out) throws IOException {
        JsonObject json = notChecked(file, locale);
        json.put("problem", problem);
        out.append(json.toString()).append('\n');
    }

    private static JsonObject notChecked(String file, Locale locale) {
        JsonObject json = new JsonObject();
        json.put("verdict", Verdict.COULD_NOT_BE_CHECKED.key());
        json.put("verdictLabel", Verdict.COULD_NOT_BE_CHECKED.label().in(locale));
        json.put("file", file);
        return json;
    }

    private static JsonObject finding(
            ValidationOutcome outcome, Finding finding, @Nullable FindingState state, Locale locale) {
        JsonObject json = new JsonObject();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", finding.code());
        json.put("rule", finding.rule());
        place(json, finding.place());
        json.put("focus", Fingerprint.written(finding.focus()));
        putKnown(json, "path", finding.path());
        putKnown(json, "value", Fingerprint.writtenOrNull(finding.value()));
        json.put("found", finding.found(locale));
        if (finding.expected() != null) {
            json.put("expected", finding.expected().in(locale));
        }
        json.put("message", finding.message().in(locale));
        json.put("why", finding.why().in(locale));
        JsonArray commitments = new JsonArray();
        outcome.commitments(finding).forEach(commitments::add);
        json.put("commitments", commitments);
        json.put("shape", finding.shape());
        json.put("component", finding.component());
        json.put("fingerprint", Fingerprint.of(finding));
        putKnown(json, "state", state == null ? null : state.key());
        return json;
    }

    /** Line and column also at the top, where earlier readers look for them. */
    private static void place(JsonObject json, Place place) {
        if (!place.isKnown()) {
            return;
        }
        JsonObject where = new JsonObject();
        if (place.line() > 0) {
            json.put("line", place.line());
            where.put("line", place.line());
        }
        if (place.column() > 0) {
            json.put("column", place.column());
            where.put("column", place.column());
        }
        putKnown(where, "pointer", place.pointer());
        if (place.cell() != null) {
            putKnown(
                    where,
                    "sheet",
                    place.cell().sheet().isEmpty() ? null : place.cell().sheet());
            putKnown(
                    where,
                    "cell",
                    place.cell().column() == 0
                            ? null
                            : place.cell().letters() + place.cell().row());
            where.put("row", place.cell().row());
            if (place.cell().column() > 0) {
                where.put("column", place.cell().column());
            }
            putKnown(
                    where,
                    "header",
                    place.cell().label().isEmpty() ? null : place.cell().label());
        }
        putKnown(where, "fragment", place.fragment().orElse(null));
        json.put("place", where);
        json.put("at", place.toString());
    }

    private static void putKnown(JsonObject json, String key, @Nullable String text) {
        if (text != null) {
            json.put(key, text);
        }
    }
}
