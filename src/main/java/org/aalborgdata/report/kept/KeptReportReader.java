// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.Coverage;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.RecordedCheck;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads what {@link KeptReportWriter} wrote. A rule that this release no longer has is read as it was then. */
final class KeptReportReader {
    private final JsonObject json;
    private final WrittenNodes nodes;
    private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
    private final Map<Node, List<String>> commitments = new HashMap<>();

    KeptReportReader(JsonObject json) {
        this.json = json;
        List<String> written = new ArrayList<>(texts(json, "notMet"));
        written.add(text(json, "submission"));
        for (JsonValue finding : array(json, "findings")) {
            written.add(text(finding.getAsObject(), "focus"));
            String value = known(finding.getAsObject(), "value");
            if (value != null) {
                written.add(value);
            }
        }
        this.nodes = new WrittenNodes(written);
    }

    ValidationOutcome outcome(Node name, Graph more) {
        for (JsonValue rule : array(json, "rules")) {
            RuleDescription description = rule(rule.getAsObject());
            rules.put(description.code(), description);
        }
        List<Finding> findings = new ArrayList<>();
        for (JsonValue finding : array(json, "findings")) {
            findings.add(finding(finding.getAsObject()));
        }
        JsonObject policy = json.get("policy").getAsObject();
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        counts("bySeverity").forEach((key, count) -> bySeverity.put(Severity.valueOf(key), count));
        return new RecordedCheck(
                        Submission.recorded(
                                text(json, "file"), text(json, "sha256"), nodes.of(text(json, "submission"))),
                        findings,
                        new AcceptancePolicy(text(policy, "name"), Severity.valueOf(text(policy, "stopsAt"))),
                        Verdict.valueOf(text(json, "verdict")),
                        new Coverage(
                                counts("focusNodesByShape"),
                                number(json, "recordsChecked"),
                                texts(json, "notMet").stream().map(nodes::of).toList()),
                        Instant.parse(text(json, "checkedAt")),
                        LocalDate.parse(text(json, "assessmentDate")),
                        shacl(name, more),
                        text(json, "profile"),
                        text(json, "engine"),
                        text(json, "release"),
                        List.copyOf(rules.values()),
                        Arrays.stream(StoreRule.values())
                                .filter(rule -> texts(json, "notEvaluated").contains(rule.name()))
                                .toList(),
                        commitments,
                        new RecordedCheck.Totals(bySeverity, counts("byCode"), counts("byCommitment")))
                .outcome();
    }

    private Finding finding(JsonObject finding) {
        String code = text(finding, "code");
        RuleDescription rule = rules.get(code);
        Node focus = nodes.of(text(finding, "focus"));
        if (finding.hasKey("commitments")) {
            commitments.put(focus, texts(finding, "commitments"));
        }
        String value = known(finding, "value");
        return new Finding(
                rule == null || finding.hasKey("severity")
                        ? Severity.valueOf(text(finding, "severity"))
                        : rule.severity(),
                code,
                rule == null || finding.hasKey("message") ? label(finding, "message") : rule.message(),
                rule == null || finding.hasKey("why") ? label(finding, "why") : rule.why(),
                focus,
                known(finding, "path"),
                value == null ? null : nodes.of(value),
                finding.hasKey("expected") ? label(finding, "expected") : null,
                place(finding.get("place").getAsObject()),
                rule == null || finding.hasKey("shape") ? text(finding, "shape") : rule.shape(),
                text(finding, "component"));
    }

    private static Place place(JsonObject place) {
        Cell cell = place.hasKey("cellRow")
                ? new Cell(
                        text(place, "sheet"),
                        number(place, "cellRow"),
                        number(place, "cellColumn"),
                        text(place, "heading"))
                : null;
        return new Place(
                text(place, "source"),
                place.get("line").getAsNumber().value().longValue(),
                place.get("column").getAsNumber().value().longValue(),
                known(place, "pointer"),
                cell);
    }

    private static RuleDescription rule(JsonObject rule) {
        return new RuleDescription(
                text(rule, "code"),
                Severity.valueOf(text(rule, "severity")),
                label(rule, "message"),
                label(rule, "why"),
                text(rule, "shape"));
    }

    /** The report with a name in place of its blank node. */
    private Graph shacl(Node name, Graph more) {
        Graph written = WrittenNodes.parse(text(json, "shacl"));
        Node blank = written.find(Node.ANY, RDF.Nodes.type, Shacl.REPORT).next().getSubject();
        Graph graph = GraphMemFactory.createGraphMem2();
        written.find()
                .forEach(t -> graph.add(
                        t.getSubject().equals(blank) ? name : t.getSubject(),
                        t.getPredicate(),
                        t.getObject().equals(blank) ? name : t.getObject()));
        GraphUtil.addInto(graph, more);
        return graph;
    }

    private Map<String, Integer> counts(String key) {
        JsonObject object = json.get(key).getAsObject();
        Map<String, Integer> counts = new LinkedHashMap<>();
        object.keys().forEach(k -> counts.put(k, number(object, k)));
        return counts;
    }

    private static Iterable<JsonValue> array(JsonObject object, String key) {
        return object.get(key).getAsArray();
    }

    private static List<String> texts(JsonObject object, String key) {
        List<String> texts = new ArrayList<>();
        array(object, key).forEach(value -> texts.add(value.getAsString().value()));
        return texts;
    }

    private static Label label(JsonObject object, String key) {
        JsonObject label = object.get(key).getAsObject();
        return new Label(text(label, "en"), text(label, "de"));
    }

    private static int number(JsonObject object, String key) {
        return object.get(key).getAsNumber().value().intValue();
    }

    private static String text(JsonObject object, String key) {
        return Objects.requireNonNull(known(object, key), key);
    }

    private static @Nullable String known(JsonObject object, String key) {
        return object.hasKey(key) ? object.get(key).getAsString().value() : null;
    }
}
