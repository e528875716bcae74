// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.Locale;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Writes an outcome as one JSON object: verdict, what was checked against what, totals, findings in document order. */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the outcome in the language of the locale (English or German). */
    public static void write(ValidationOutcome outcome, Locale locale, Appendable out) throws IOException {
        JsonObject json = new JsonObject();
        json.put("verdict", outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("verdictLabel", outcome.verdict().label().in(locale));
        json.put("policy", outcome.policy().name());
        json.put("file", outcome.submission().sourceName());
        json.put("sha256", outcome.inputSha256());
        json.put("profile", outcome.profile());
        json.put("engine", outcome.engine());
        json.put("checkedAt", outcome.checkedAt().toString());
        json.put("assessmentDate", outcome.assessmentDate().toString());
        json.put("recordsChecked", outcome.focusNodes());
        JsonObject bySeverity = new JsonObject();
        outcome.countBySeverity().forEach((k, v) -> bySeverity.put(k.name().toLowerCase(Locale.ROOT), v));
        json.put("countBySeverity", bySeverity);
        JsonObject byCode = new JsonObject();
        outcome.countByCode().forEach(byCode::put);
        json.put("countByCode", byCode);
        JsonArray notEvaluated = new JsonArray();
        for (StoreRule rule : outcome.notEvaluated()) {
            JsonObject left = new JsonObject();
            left.put("code", rule.code());
            left.put("rule", rule.address());
            left.put("reason", rule.leftOut().in(locale));
            notEvaluated.add(left);
        }
        json.put("notEvaluated", notEvaluated);
        JsonArray findings = new JsonArray();
        outcome.findings().forEach(f -> findings.add(finding(f, locale)));
        json.put("findings", findings);
        out.append(json.toString()).append('\n');
    }

    /** The same for a file in which no rule could look for anything, because it is not RDF. */
    public static void writeUnreadable(
            UnreadableSubmissionException unreadable, String file, Locale locale, Appendable out) throws IOException {
        JsonObject json = notChecked(file, locale);
        if (unreadable.place().isKnown()) {
            json.put("line", unreadable.place().line());
            json.put("column", unreadable.place().column());
        }
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
        json.put(
                "verdict",
                Verdict.COULD_NOT_BE_CHECKED.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("verdictLabel", Verdict.COULD_NOT_BE_CHECKED.label().in(locale));
        json.put("file", file);
        return json;
    }

    private static JsonObject finding(Finding finding, Locale locale) {
        JsonObject json = new JsonObject();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", finding.code());
        json.put("rule", finding.rule());
        if (finding.place().isKnown()) {
            json.put("line", finding.place().line());
            json.put("column", finding.place().column());
        }
        json.put("focus", finding.focus().isURI() ? finding.focus().getURI() : Prefixes.show(finding.focus()));
        if (finding.path() != null) {
            json.put("path", finding.path());
        }
        if (finding.value() != null) {
            json.put("value", finding.value().isURI() ? finding.value().getURI() : Prefixes.show(finding.value()));
        }
        json.put("found", finding.found(locale));
        if (finding.expected() != null) {
            json.put("expected", finding.expected().in(locale));
        }
        json.put("message", finding.message().in(locale));
        json.put("why", finding.why().in(locale));
        json.put("shape", finding.shape());
        json.put("component", finding.component());
        return json;
    }
}
