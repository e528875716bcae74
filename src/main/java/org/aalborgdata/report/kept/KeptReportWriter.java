// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.RecordedCheck;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/** Writes an outcome down. What a finding has from its rule is written with the rule only. */
final class KeptReportWriter {
    private final ValidationOutcome outcome;
    private final List<Finding> findings;
    private final Map<String, RuleDescription> rules = new HashMap<>();

    KeptReportWriter(ValidationOutcome outcome, int most) {
        this.outcome = outcome;
        this.findings = heaviest(outcome.findings(), most);
        outcome.rules().forEach(rule -> rules.put(rule.code(), rule));
    }

    /** In the order of the file again. */
    private static List<Finding> heaviest(List<Finding> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Finding::severity));
        Set<Finding> kept = new HashSet<>(sorted.subList(0, most));
        return all.stream().filter(kept::contains).limit(most).toList();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.put("release", outcome.release());
        json.put("engine", outcome.engine());
        json.put("profile", outcome.profile());
        JsonObject policy = new JsonObject();
        policy.put("name", outcome.policy().name());
        policy.put("stopsAt", outcome.policy().stopsAt().name());
        json.put("policy", policy);
        json.put("verdict", outcome.verdict().name());
        json.put("file", outcome.submission().sourceName());
        json.put("sha256", outcome.inputSha256());
        json.put("submission", NodeFmtLib.strNT(outcome.submission().node().orElseThrow()));
        json.put("checkedAt", outcome.checkedAt().toString());
        json.put("assessmentDate", outcome.assessmentDate().toString());
        RecordedCheck.Totals totals = RecordedCheck.Totals.of(outcome);
        Map<String, Integer> bySeverity = new TreeMap<>();
        totals.bySeverity().forEach((severity, count) -> bySeverity.put(severity.name(), count));
        json.put("bySeverity", counts(bySeverity));
        json.put("byCode", counts(totals.byCode()));
        json.put("byCommitment", counts(totals.byCommitment()));
        json.put("recordsChecked", outcome.focusNodes());
        json.put("focusNodesByShape", counts(outcome.coverage().focusNodesByShape()));
        json.put(
                "notMet",
                texts(outcome.coverage().notMet().stream()
                        .limit(KeptReport.MOST_FINDINGS)
                        .map(NodeFmtLib::strNT)
                        .toList()));
        json.put(
                "notEvaluated",
                texts(outcome.notEvaluated().stream().map(Enum::name).toList()));
        JsonArray asked = new JsonArray();
        outcome.rules().forEach(rule -> asked.add(rule(rule)));
        json.put("rules", asked);
        JsonArray found = new JsonArray();
        findings.forEach(finding -> found.add(finding(finding)));
        json.put("findings", found);
        json.put("shacl", shacl());
        return json;
    }

    private JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.put("code", finding.code());
        json.put("focus", NodeFmtLib.strNT(finding.focus()));
        putKnown(json, "path", finding.path());
        putKnown(json, "value", finding.value() == null ? null : NodeFmtLib.strNT(finding.value()));
        if (finding.expected() != null) {
            json.put("expected", label(finding.expected()));
        }
        RuleDescription rule = rules.get(finding.code());
        if (rule == null || rule.severity() != finding.severity()) {
            json.put("severity", finding.severity().name());
        }
        if (rule == null || !rule.message().equals(finding.message())) {
            json.put("message", label(finding.message()));
        }
        if (rule == null || !rule.why().equals(finding.why())) {
            json.put("why", label(finding.why()));
        }
        if (rule == null || !rule.shape().equals(finding.shape())) {
            json.put("shape", finding.shape());
        }
        json.put("component", finding.component());
        json.put("place", place(finding.place()));
        List<String> commitments = outcome.commitments(finding);
        if (!commitments.isEmpty()) {
            json.put("commitments", texts(commitments));
        }
        return json;
    }

    private static JsonObject place(Place place) {
        JsonObject json = new JsonObject();
        json.put("source", place.source());
        json.put("line", place.line());
        json.put("column", place.column());
        putKnown(json, "pointer", place.pointer());
        Cell cell = place.cell();
        if (cell != null) {
            json.put("sheet", cell.sheet());
            json.put("cellRow", cell.row());
            json.put("cellColumn", cell.column());
            json.put("heading", cell.label());
        }
        return json;
    }

    private static JsonObject rule(RuleDescription rule) {
        JsonObject json = new JsonObject();
        json.put("code", rule.code());
        json.put("severity", rule.severity().name());
        json.put("message", label(rule.message()));
        json.put("why", label(rule.why()));
        json.put("shape", rule.shape());
        return json;
    }

    /** The engine's report, without the results of findings that are not listed. */
    private String shacl() {
        Graph all = outcome.report();
        Set<Triple> leftOut = new HashSet<>();
        if (findings.size() < outcome.findings().size()) {
            Set<List<Object>> kept = new HashSet<>();
            findings.forEach(f -> kept.add(Arrays.asList(f.focus(), f.value(), f.shape())));
            all.find(Node.ANY, Shacl.RESULT, Node.ANY).forEach(link -> {
                Node result = link.getObject();
                if (!kept.contains(key(all, result))) {
                    leftOut.add(link);
                    all.find(result, Node.ANY, Node.ANY).forEach(leftOut::add);
                }
            });
        }
        StringBuilder text = new StringBuilder();
        all.find().forEach(t -> {
            if (!leftOut.contains(t)) {
                text.append(NodeFmtLib.strNT(t.getSubject()))
                        .append(' ')
                        .append(NodeFmtLib.strNT(t.getPredicate()))
                        .append(' ')
                        .append(NodeFmtLib.strNT(t.getObject()))
                        .append(" .\n");
            }
        });
        return text.toString();
    }

    private static List<Object> key(Graph graph, Node result) {
        Node shape = Shacl.object(graph, result, Shacl.SHAPE);
        return Arrays.asList(
                Shacl.object(graph, result, Shacl.FOCUS),
                Shacl.object(graph, result, Shacl.VALUE),
                shape == null ? null : shape.isURI() ? shape.getURI() : shape.toString());
    }

    private static JsonObject label(Label label) {
        JsonObject json = new JsonObject();
        json.put("en", label.en());
        json.put("de", label.de());
        return json;
    }

    private static JsonObject counts(Map<String, Integer> counts) {
        JsonObject json = new JsonObject();
        counts.forEach(json::put);
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static void putKnown(JsonObject json, String key, @Nullable String text) {
        if (text != null) {
            json.put(key, text);
        }
    }
}
