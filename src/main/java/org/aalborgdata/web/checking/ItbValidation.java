// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.Reports;
import org.aalborgdata.sparql.LimitedConstruct;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomShapes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks one file as ITB's clients expect: they wait until it is finished, and default to a report in RDF/XML. */
@Component
class ItbValidation {
    private static final List<ReportFormat> SHACL =
            List.of(ReportFormat.RDF_XML, ReportFormat.TURTLE, ReportFormat.JSON_LD, ReportFormat.N_TRIPLES);
    private static final List<String> GITB_XML = List.of("application/xml", "text/xml");
    private static final String GITB_JSON = "application/json";

    private final Checks checks;
    private final Graph ours;
    private final Duration longest;

    /** @param longest after which a check is stopped, since these calls know no job to come back to */
    ItbValidation(Checks checks, Aalborg aalborg, @Value("${aalborg.validate.itb-wait:2m}") Duration longest) {
        this.checks = checks;
        this.ours = aalborg.release().shapes();
        this.longest = longest;
    }

    /**
     * A finished report.
     *
     * @param verdict as in our own reports
     */
    record Report(byte[] bytes, String mediaType, String verdict) {}

    /** @param at JSON Pointer of the input in the body */
    Report run(HttpServletRequest request, ItbInput input, String at) throws IOException {
        String mediaType = mediaType(request, input.reportSyntax());
        CheckOptions options = checks.options(request, input.profile(), at + "/validationType");
        CheckJob job = checks.submit(
                request,
                input.upload(),
                options,
                checks.shapes(request, input.shapes(), at + "/externalRules"),
                LastRun.NONE);
        try {
            if (!checks.await(job, longest)) {
                checks.cancel(job.id());
                throw checks.busy(request);
            }
            Locale locale = input.locale() == null
                    ? Page.language(request)
                    : Texts.in(input.locale()).locale();
            Checked.Examined examined = ReportAnswers.result(request, job, at + "/contentToValidate");
            return new Report(bytes(examined, input, mediaType, locale), mediaType, ReportAnswers.verdict(examined));
        } catch (LimitedConstruct.RefusedException e) {
            Texts texts = Texts.in(Page.language(request));
            String detail = texts.t("problem.reportQuery", e.getMessage());
            throw new ProblemException(new Problem(
                    ProblemKind.REFUSED,
                    detail,
                    List.of(new Problem.Fault(at + "/" + ItbInput.REPORT_QUERY, null, detail))));
        } finally {
            checks.forget(job.id());
        }
    }

    private byte[] bytes(Checked.Examined examined, ItbInput input, String mediaType, Locale locale)
            throws IOException, LimitedConstruct.RefusedException {
        boolean xml = GITB_XML.contains(mediaType);
        if (!xml && !GITB_JSON.equals(mediaType)) {
            return shacl(examined, input, mediaType, locale);
        }
        Map<String, String> attachments = new LinkedHashMap<>();
        if (input.addInput()) {
            attachments.put("input", new String(input.upload().bytes(), StandardCharsets.UTF_8));
        }
        if (input.addShapes()) {
            attachments.put("shapes", shapes(input.shapes()));
        }
        if (input.addRdfReport()) {
            String syntax =
                    input.rdfReportSyntax() == null ? ReportFormat.RDF_XML.mediaType() : input.rdfReportSyntax();
            attachments.put("report", new String(shacl(examined, input, syntax, locale), StandardCharsets.UTF_8));
        }
        GitbReport report = new GitbReport(examined.outcome(), locale, attachments);
        return xml ? report.xml() : report.json();
    }

    /** What the file was checked against, in RDF/XML as there. */
    private String shapes(List<CustomShapes.File> brought) {
        Graph shapes = ours;
        if (!brought.isEmpty()) {
            shapes = GraphMemFactory.createGraphMem2();
            SubmissionReader reader = new SubmissionReader(CustomShapes.LIMIT);
            for (CustomShapes.File file : brought) {
                try {
                    GraphUtil.addInto(
                            shapes,
                            reader.read(file.bytes(), file.name(), file.syntax())
                                    .graph());
                } catch (UnreadableSubmissionException e) {
                    throw new IllegalStateException("these shapes were read before", e);
                }
            }
        }
        return RDFWriter.source(shapes).format(RDFFormat.RDFXML_PLAIN).asString();
    }

    private static byte[] shacl(Checked.Examined examined, ItbInput input, String mediaType, Locale locale)
            throws IOException, LimitedConstruct.RefusedException {
        ReportFormat format = ReportFormat.ofMediaType(mediaType).orElse(ReportFormat.RDF_XML);
        if (input.reportQuery() == null) {
            return written(examined, format, locale);
        }
        Graph report = GraphMemFactory.createGraphMem2();
        byte[] triples = written(examined, ReportFormat.N_TRIPLES, locale);
        RDFParser.source(new ByteArrayInputStream(triples)).lang(Lang.NTRIPLES).parse(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(input.reportQuery().of(report))
                .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
                .output(out);
        return out.toByteArray();
    }

    private static byte[] written(Checked.Examined examined, ReportFormat format, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(List.of(examined), format, locale, out);
        return out.toByteArray();
    }

    /** What {@code reportSyntax} names, else the first of {@code Accept} that there is, else RDF/XML. */
    private static String mediaType(HttpServletRequest request, @Nullable String wanted) {
        if (wanted != null) {
            String bare = wanted.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            if (!offered(bare)) {
                throw Negotiation.refusal(request, wanted);
            }
            return bare;
        }
        return Negotiation.accepted(request).stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(ItbValidation::offered)
                .findFirst()
                .orElse(ReportFormat.RDF_XML.mediaType());
    }

    private static boolean offered(String mediaType) {
        return GITB_XML.contains(mediaType)
                || GITB_JSON.equals(mediaType)
                || SHACL.stream().anyMatch(f -> f.mediaType().equals(mediaType));
    }
}
