// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Coverage;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Writes the SHACL reports of all files as one graph. Each report keeps the engine's results as they are and says besides
 * what was checked, by what and when; each result gets the rule's code, its page,
 * its fingerprint and its place.
 *
 * <p>SHACL has no word for a file that could not be checked: its report does not conform and has the verdict and the
 * reason.
 */
final class RdfReport {
    static final Node GENERATED_AT = Iris.uri(Terms.PROV + "generatedAtTime");

    private static final Map<ReportFormat, RDFFormat> FORMATS = Map.of(
            ReportFormat.TURTLE, RDFFormat.TURTLE_PRETTY,
            ReportFormat.RDF_XML, RDFFormat.RDFXML_PLAIN,
            ReportFormat.N_TRIPLES, RDFFormat.NTRIPLES_UTF8);

    private final Graph graph = GraphMemFactory.createGraphMem2();

    private RdfReport() {}

    static boolean writes(ReportFormat format) {
        return format == ReportFormat.JSON_LD || FORMATS.containsKey(format);
    }

    static void write(Report report, ReportFormat format, OutputStream out) throws IOException {
        Graph graph = graph(report);
        if (format == ReportFormat.JSON_LD) {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            JsonLdWriter.write(graph, text);
            text.flush();
            return;
        }
        RDFWriter.source(format == ReportFormat.RDF_XML ? withoutControls(graph) : graph)
                .format(FORMATS.get(format))
                .output(out);
    }

    static Graph graph(Report report) {
        RdfReport rdf = new RdfReport();
        rdf.graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING);
        for (Report.Entry entry : report.entries()) {
            if (entry.checked() instanceof Checked.Examined examined) {
                rdf.examined(examined.outcome());
            } else if (entry.checked() instanceof Checked.Unreadable unreadable) {
                UnreadableSubmissionException problem = unreadable.problem();
                rdf.unchecked(
                        unreadable.file(),
                        new Label(
                                problem.problem().en() + " " + problem.remedy().en(),
                                problem.problem().de() + " " + problem.remedy().de()));
            } else if (entry.checked() instanceof Checked.Missing missing) {
                rdf.unchecked(missing.file(), missing.problem());
            }
        }
        return rdf.graph;
    }

    private void examined(ValidationOutcome outcome) {
        Graph said = outcome.report();
        Node report;
        if (outcome.failure().isPresent()) {
            report = unchecked(
                    outcome.submission().sourceName(), outcome.failure().get());
        } else {
            GraphUtil.addInto(graph, said);
            report = said.find(Node.ANY, RDF.Nodes.type, Shacl.REPORT).next().getSubject();
            head(report, outcome.submission().sourceName(), outcome.verdict());
        }
        state(report, AalborgTerms.SHA256, outcome.inputSha256(), XSDDatatype.XSDstring);
        state(report, AalborgTerms.ACCEPTANCE_POLICY, outcome.policy().name(), XSDDatatype.XSDstring);
        state(report, AalborgTerms.ENGINE, outcome.engine(), XSDDatatype.XSDstring);
        state(report, AalborgTerms.ASSESSMENT_DATE, outcome.assessmentDate().toString(), XSDDatatype.XSDdate);
        state(report, GENERATED_AT, outcome.checkedAt().toString(), XSDDatatype.XSDdateTime);
        state(report, AalborgTerms.RECORDS_CHECKED, Integer.toString(outcome.focusNodes()), XSDDatatype.XSDinteger);
        graph.add(report, Terms.CONFORMS_TO, Iris.uri(outcome.profile()));
        outcome.submission().node().ifPresent(submission -> graph.add(report, Terms.SOURCE, submission));
        if (outcome.findingsLeftOut() > 0) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String words = Phrase.LEFT_OUT.in(locale, Phrase.number(outcome.findingsLeftOut(), locale));
                graph.add(report, RDFS.Nodes.comment, NodeFactory.createLiteralLang(words, locale.getLanguage()));
            }
        }
        outcome.notEvaluated().forEach(rule -> graph.add(report, AalborgTerms.NOT_EVALUATED, Iris.uri(rule.address())));
        coverage(report, outcome.coverage());
        results(said, report, outcome.findings());
    }

    private void coverage(Node report, Coverage coverage) {
        coverage.focusNodesByShape().forEach((shape, records) -> {
            Node of = NodeFactory.createBlankNode();
            graph.add(report, AalborgTerms.SHAPE_COVERAGE, of);
            graph.add(of, Shacl.SHAPE, Iris.uri(shape));
            state(of, AalborgTerms.RECORDS_CHECKED, Integer.toString(records), XSDDatatype.XSDinteger);
        });
        coverage.notMet().forEach(node -> graph.add(report, AalborgTerms.NOT_MET, node));
    }

    private void results(Graph said, Node report, List<Finding> findings) {
        Map<List<Object>, List<Finding>> byResult = new HashMap<>();
        for (Finding finding : findings) {
            byResult.computeIfAbsent(
                            Arrays.asList(finding.shape(), finding.focus(), finding.value()), k -> new ArrayList<>())
                    .add(finding);
        }
        said.find(report, Shacl.RESULT, Node.ANY).mapWith(Triple::getObject).forEach(result -> {
            Node shape = object(said, result, Shacl.SHAPE);
            Node path = object(said, result, Shacl.PATH);
            List<Finding> same = byResult.getOrDefault(
                    Arrays.asList(
                            shape == null ? null : Fingerprint.written(shape),
                            object(said, result, Shacl.FOCUS),
                            object(said, result, Shacl.VALUE)),
                    List.of());
            String property = path == null || path.isBlank() ? null : Prefixes.show(path);
            same.stream()
                    .filter(f -> same.size() == 1 || property == null || property.equals(f.path()))
                    .findFirst()
                    .ifPresent(finding -> {
                        state(result, AalborgTerms.RULE_CODE, finding.code(), XSDDatatype.XSDstring);
                        state(result, AalborgTerms.FINGERPRINT, Fingerprint.of(finding), XSDDatatype.XSDstring);
                        graph.add(result, RDFS.Nodes.seeAlso, Iris.uri(finding.rule()));
                        finding.place()
                                .fragment()
                                .ifPresent(fragment -> state(
                                        result,
                                        AalborgTerms.PLACE,
                                        SarifParts.uri(finding.place().source()) + "#" + fragment.replace(" ", "%20"),
                                        XSDDatatype.XSDanyURI));
                    });
        });
    }

    private Node unchecked(String file, Label problem) {
        Node report = NodeFactory.createBlankNode();
        graph.add(report, RDF.Nodes.type, Shacl.REPORT);
        state(report, Shacl.CONFORMS, "false", XSDDatatype.XSDboolean);
        head(report, file, Verdict.COULD_NOT_BE_CHECKED);
        graph.add(report, Terms.DESCRIPTION, NodeFactory.createLiteralLang(problem.en(), "en"));
        graph.add(report, Terms.DESCRIPTION, NodeFactory.createLiteralLang(problem.de(), "de"));
        return report;
    }

    private void head(Node report, String file, Verdict verdict) {
        state(report, AalborgTerms.FILE_NAME, file, XSDDatatype.XSDstring);
        state(report, AalborgTerms.VERDICT, verdict.key(), XSDDatatype.XSDstring);
    }

    private void state(Node subject, Node property, String text, RDFDatatype type) {
        graph.add(subject, property, NodeFactory.createLiteralDT(text, type));
    }

    private static @Nullable Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(Triple::getObject)
                .orElse(null);
    }

    /** XML cannot hold every character that a literal can. */
    private static Graph withoutControls(Graph graph) {
        Set<Triple> bad = new HashSet<>();
        graph.find().forEach(t -> {
            if (t.getObject().isLiteral()
                    && !PlainText.xml(t.getObject().getLiteralLexicalForm())
                            .equals(t.getObject().getLiteralLexicalForm())) {
                bad.add(t);
            }
        });
        for (Triple t : bad) {
            Node literal = t.getObject();
            String text = PlainText.xml(literal.getLiteralLexicalForm());
            graph.delete(t);
            graph.add(
                    t.getSubject(),
                    t.getPredicate(),
                    literal.getLiteralLanguage().isEmpty()
                            ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
                            : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage()));
        }
        return graph;
    }
}
