// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aalborgdata.checking.SyntaxGuess;
import org.aalborgdata.sparql.LimitedConstruct;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CustomShapes;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One file and its settings as the validators of the Interoperability Test Bed take them (conventions page, section 4.5).
 * Settings that we do not know are left alone, as there.
 *
 * @param shapes to check against instead of ours; may be empty
 * @param profile name or IRI; null for the one that the file names
 * @param reportSyntax media type; null to go by {@code Accept}
 * @param locale null to go by the request
 */
record ItbInput(
        Upload upload,
        List<CustomShapes.File> shapes,
        @Nullable String profile,
        @Nullable String reportSyntax,
        @Nullable Locale locale,
        boolean addInput,
        boolean addShapes,
        boolean addRdfReport,
        @Nullable String rdfReportSyntax,
        @Nullable LimitedConstruct reportQuery) {
    static final String REPORT_QUERY = "reportQuery";

    private static final Pattern URL = Pattern.compile("(?i)(https?|ftp|file)://\\S+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\r\\n]{16,}={0,2}\\s*");
    private static final List<String> METHODS = List.of("STRING", "BASE64", "URL");
    private static final List<String> QUERIES =
            List.of("contentQuery", "contentQueryEndpoint", "contentQueryUsername", "contentQueryPassword");

    /**
     * @param at JSON Pointer of the object in the body; empty for the body itself
     * @throws ProblemException with 400 if a setting is wrong, 413 if the file is too large, 415 if its syntax is none of
     *     ours, 422 if it is to be fetched
     */
    static ItbInput of(JsonNode json, String at, Texts texts, int largest) {
        Fields fields = new Fields(json, at, texts);
        if (!json.isObject()) {
            throw fields.wrong(
                    ProblemKind.BAD_REQUEST, "", texts.t("problem.field.values", "{", "{…}", json.getNodeType()));
        }
        for (String query : QUERIES) {
            if (fields.text(query) != null) {
                throw fields.wrong(ProblemKind.REFUSED, query, texts.t("problem.refused.query"));
            }
        }
        if (fields.flag("loadImports")) {
            throw fields.wrong(ProblemKind.REFUSED, "loadImports", texts.t("problem.refused.imports"));
        }
        List<CustomShapes.File> shapes = new ArrayList<>();
        for (JsonNode rule : json.path("externalRules")) {
            Fields in = new Fields(rule, at + "/externalRules/" + shapes.size(), texts);
            byte[] bytes = content(in, "ruleSet", "embeddingMethod", CustomShapes.LIMIT);
            Syntax syntax = syntax(in, "ruleSyntax", bytes);
            String name =
                    "shapes-" + (shapes.size() + 1) + "." + syntax.endings().get(0);
            shapes.add(new CustomShapes.File(name, bytes, syntax));
        }
        byte[] bytes = content(fields, "contentToValidate", "embeddingMethod", largest);
        Syntax syntax = syntax(fields, "contentSyntax", bytes);
        String name = "submission." + syntax.endings().get(0);
        String locale = fields.text("locale");
        return new ItbInput(
                new Upload(bytes, name, syntax),
                List.copyOf(shapes),
                fields.text("validationType"),
                fields.text("reportSyntax"),
                locale == null ? null : Locale.forLanguageTag(locale.replace('_', '-')),
                fields.flag("addInputToReport"),
                fields.flag("addShapesToReport"),
                fields.flag("addRdfReportToReport"),
                fields.text("rdfReportSyntax"),
                reportQuery(fields));
    }

    /** ITB gives no JSON where several files are checked, but XML. */
    ItbInput withoutJson() {
        return "application/json".equals(reportSyntax)
                ? new ItbInput(
                        upload,
                        shapes,
                        profile,
                        "application/xml",
                        locale,
                        addInput,
                        addShapes,
                        addRdfReport,
                        rdfReportSyntax,
                        reportQuery)
                : this;
    }

    private static @Nullable LimitedConstruct reportQuery(Fields fields) {
        String query = fields.text(REPORT_QUERY);
        try {
            return query == null ? null : LimitedConstruct.parse(query, LimitedConstruct.STANDARD);
        } catch (LimitedConstruct.RefusedException e) {
            throw fields.wrong(
                    ProblemKind.BAD_REQUEST, REPORT_QUERY, fields.texts().t("problem.reportQuery", e.getMessage()));
        }
    }

    private static byte[] content(Fields fields, String name, String methodName, int largest) {
        Texts texts = fields.texts();
        String content = fields.text(name);
        if (content == null) {
            throw fields.wrong(ProblemKind.BAD_REQUEST, name, texts.t("problem.field.missing", name));
        }
        String method = Optional.ofNullable(fields.text(methodName))
                .map(m -> m.toUpperCase(Locale.ROOT))
                .orElseGet(() -> guess(content));
        if (!METHODS.contains(method)) {
            String known = String.join(", ", METHODS.subList(0, 2));
            throw fields.wrong(
                    ProblemKind.BAD_REQUEST, methodName, texts.t("problem.field.values", methodName, known, method));
        }
        if ("URL".equals(method)) {
            throw fields.wrong(ProblemKind.REFUSED, name, texts.t("problem.refused.url"));
        }
        byte[] bytes;
        try {
            bytes = "BASE64".equals(method)
                    ? Base64.getMimeDecoder().decode(content)
                    : content.getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw fields.wrong(ProblemKind.BAD_REQUEST, name, texts.t("problem.field.base64", name));
        }
        if (bytes.length > largest) {
            throw fields.wrong(ProblemKind.TOO_LARGE, name, texts.t("problem.too-large.detail", largest));
        }
        return bytes;
    }

    /** As ITB does where the method is not told. */
    private static String guess(String content) {
        if (URL.matcher(content.strip()).matches()) {
            return "URL";
        }
        return BASE64.matcher(content).matches() ? "BASE64" : "STRING";
    }

    private static Syntax syntax(Fields fields, String name, byte[] bytes) {
        String stated = fields.text(name);
        if (stated == null) {
            return SyntaxGuess.of(bytes);
        }
        return Syntax.ofMediaType(stated)
                .or(() -> Syntax.ofKey(stated))
                .orElseThrow(() -> fields.wrong(
                        ProblemKind.UNKNOWN_SYNTAX,
                        name,
                        fields.texts().t("problem.unknown-syntax.as", stated, Upload.mediaTypes())));
    }

    /** Reads one object and says where in the body something is wrong. */
    private record Fields(JsonNode json, String at, Texts texts) {
        @Nullable
        String text(String name) {
            JsonNode value = json.path(name);
            return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
        }

        boolean flag(String name) {
            JsonNode value = json.path(name);
            return value.isBoolean() ? value.booleanValue() : "true".equalsIgnoreCase(text(name));
        }

        ProblemException wrong(ProblemKind kind, String name, String detail) {
            String pointer = name.isEmpty() ? at : at + "/" + name;
            return new ProblemException(new Problem(kind, detail, List.of(new Problem.Fault(pointer, null, detail))));
        }
    }
}
