// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the report of the run before. Opens no connection: neither form can name anything to fetch. */
final class EarlierReportReader {
    private static final int DEEPEST = 64;
    private static final Label NO_REPORT = new Label(
            "This is no report that can be compared with. Give the JSON report, or the SHACL report in Turtle or"
                    + " N-Triples, of the run before.",
            "Das ist kein Bericht, mit dem sich vergleichen lässt. Geben Sie den JSON-Bericht oder den SHACL-Bericht in"
                    + " Turtle oder N-Triples vom vorigen Lauf an.");

    private EarlierReportReader() {}

    static EarlierReport read(byte[] bytes) throws UnreadableReportException {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        try {
            boolean json = text.startsWith("{") || text.startsWith("[") && text.matches("(?s)\\[\\s*(\\{.*|])");
            List<EarlierReport.Run> runs = json ? ofJson(text) : ofGraph(bytes);
            if (runs.isEmpty()) {
                throw new UnreadableReportException(NO_REPORT);
            }
            return EarlierReport.handedIn(List.copyOf(runs));
        } catch (JsonException | RiotException | DateTimeException e) {
            throw new UnreadableReportException(NO_REPORT);
        }
    }

    private static List<EarlierReport.Run> ofJson(String text) throws UnreadableReportException {
        if (depth(text) > DEEPEST) {
            throw new UnreadableReportException(NO_REPORT);
        }
        JsonValue value = JSON.parseAny(text);
        List<EarlierReport.Run> runs = new ArrayList<>();
        Iterable<JsonValue> all = value.isArray() ? value.getAsArray() : List.of(value);
        for (JsonValue one : all) {
            if (!one.isObject() || !one.getAsObject().hasKey("verdict")) {
                throw new UnreadableReportException(NO_REPORT);
            }
            runs.add(run(one.getAsObject()));
        }
        return runs;
    }

    /** The parser goes as deep as the text, and the stack ends somewhere. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '{')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == ']' || c == '}')) {
                depth--;
            }
        }
        return deepest;
    }

    private static EarlierReport.Run run(JsonObject json) throws UnreadableReportException {
        List<EarlierFinding> findings = new ArrayList<>();
        if (json.hasKey("findings")) {
            for (JsonValue finding : json.get("findings").getAsArray()) {
                findings.add(finding(finding.getAsObject()));
            }
        }
        String at = text(json, "checkedAt");
        String file = text(json, "file");
        return new EarlierReport.Run(
                file == null ? "" : file,
                text(json, "submission"),
                at == null ? null : Instant.parse(at),
                List.copyOf(findings),
                null);
    }

    private static EarlierFinding finding(JsonObject json) throws UnreadableReportException {
        String code = text(json, "code");
        String focus = text(json, "focus");
        if (code == null || focus == null) {
            throw new UnreadableReportException(NO_REPORT);
        }
        String path = text(json, "path");
        String value = text(json, "value");
        String message = text(json, "message");
        String place = text(json, "at");
        return new EarlierFinding(
                code,
                severity(text(json, "severity")),
                focus,
                path,
                value,
                Label.of(message == null ? code : message),
                place == null ? "" : place,
                Fingerprint.of(code, focus, path, value));
    }

    private static @Nullable String text(JsonObject json, String key) {
        return json.hasKey(key) && json.get(key).isString() ? json.getString(key) : null;
    }

    private static Severity severity(@Nullable String key) {
        return Arrays.stream(Severity.values())
                .filter(s -> s.name().equalsIgnoreCase(key))
                .findFirst()
                .orElse(Severity.VIOLATION);
    }

    private static List<EarlierReport.Run> ofGraph(byte[] bytes) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph.find(Node.ANY, RDF.Nodes.type, Shacl.REPORT)
                .mapWith(t -> run(graph, t.getSubject()))
                .toList();
    }

    private static EarlierReport.Run run(Graph graph, Node report) {
        Set<List<Object>> seen = new HashSet<>();
        List<EarlierFinding> findings = graph
                .find(report, Shacl.RESULT, Node.ANY)
                .mapWith(t -> t.getObject())
                .filterKeep(result -> seen.add(Arrays.asList(
                        object(graph, result, Shacl.SHAPE),
                        object(graph, result, Shacl.FOCUS),
                        object(graph, result, Shacl.PATH),
                        object(graph, result, Shacl.VALUE))))
                .mapWith(result -> finding(graph, result))
                .toList()
                .stream()
                .sorted(Comparator.comparing(EarlierFinding::code)
                        .thenComparing(EarlierFinding::focus)
                        .thenComparing(f -> String.valueOf(f.value())))
                .toList();
        String file = text(graph, report, AalborgTerms.FILE_NAME);
        String at = text(graph, report, RdfReport.GENERATED_AT);
        Node submission = object(graph, report, DCTerms.source.asNode());
        return new EarlierReport.Run(
                file == null ? "" : file,
                submission != null && submission.isURI() ? submission.getURI() : null,
                at == null ? null : Instant.parse(at),
                findings,
                null);
    }

    private static EarlierFinding finding(Graph graph, Node result) {
        Node shape = object(graph, result, Shacl.SHAPE);
        Node path = object(graph, result, Shacl.PATH);
        Node focus = object(graph, result, Shacl.FOCUS);
        Node severity = object(graph, result, Shacl.SEVERITY);
        String ruleCode = text(graph, result, AalborgTerms.RULE_CODE);
        String code = ruleCode != null ? ruleCode : shape == null ? "" : Fingerprint.written(shape);
        String about = focus == null ? "" : Fingerprint.written(focus);
        String property = path == null || path.isBlank() ? null : Prefixes.show(path);
        String value = Fingerprint.writtenOrNull(object(graph, result, Shacl.VALUE));
        String known = text(graph, result, AalborgTerms.FINGERPRINT);
        boolean worded = graph.contains(result, Shacl.MESSAGE, Node.ANY);
        return new EarlierFinding(
                code,
                severity == null || !severity.isURI() ? Severity.VIOLATION : severity(severity.getLocalName()),
                about,
                property,
                value,
                worded ? Label.of(graph, result, Shacl.MESSAGE) : Label.of(code),
                "",
                known != null ? known : Fingerprint.of(code, about, property, value));
    }

    private static @Nullable Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }

    private static @Nullable String text(Graph graph, Node subject, Node property) {
        Node object = object(graph, subject, property);
        return object != null && object.isLiteral() ? object.getLiteralLexicalForm() : null;
    }
}
