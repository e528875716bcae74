// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aalborgdata.register.Register;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.CellProblem;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.TableRule;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A submission written as a workbook or CSV package and read back says the same, value by value. */
class RoundTripTest {
    static final Forms FORMS = new Forms(Shipped.RELEASE, new Register(Shipped.RELEASE.register()));
    private static final List<String> SAMPLES = List.of(
            "vaxjo",
            "bologna",
            "bologna-practice",
            "ludwigsburg",
            "ludwigsburg-practice",
            "ferrara",
            "demo-ims",
            "demo-ecobudget",
            "demo-projekt21",
            "demo-champ",
            "demo-cycle",
            "demo-practices",
            "demo-musterwald",
            "demo-musterkueste",
            "ecoregion",
            "nachhaltigkeit-kommunal",
            "freiburg",
            "klimatkollen");

    static Stream<Arguments> cases() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.of(
                        Arguments.of(sample, Syntax.XLSX, Locale.GERMAN),
                        Arguments.of(sample, Syntax.XLSX, Locale.ENGLISH),
                        Arguments.of(sample, Syntax.CSV_PACKAGE, Locale.GERMAN),
                        Arguments.of(sample, Syntax.CSV_PACKAGE, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysTheSame(String sample, Syntax syntax, Locale locale) throws Exception {
        Graph original = Shipped.turtle(Path.of("data/samples/" + sample + ".ttl"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Triple> leftOut = new Templates(FORMS).write(original, locale, syntax, out);
        Submission read = read(out.toByteArray(), syntax);

        assertThat(leftOut).isEmpty();
        assertThat(read.cellProblems().stream().filter(p -> p.rule() != TableRule.READ_AS))
                .isEmpty();
        assertThat(byValue(read.graph())).isEqualTo(byValue(original));
    }

    @Test
    void aStatementThatNoFormKnowsIsNamed() throws Exception {
        Graph original = Shipped.turtle(Path.of("data/samples/nachhaltigkeit-kommunal.ttl"));
        Node head = original.find(Node.ANY, Node.ANY, org.aalborgdata.vocabulary.AalborgTerms.SUBMISSION_CLASS)
                .next()
                .getSubject();
        Triple odd = Triple.create(
                head,
                org.aalborgdata.vocabulary.Iris.uri("https://example.org/odd"),
                org.apache.jena.graph.NodeFactory.createLiteralString("x"));
        original.add(odd);

        assertThat(new Templates(FORMS).write(original, Locale.ENGLISH, Syntax.XLSX, new ByteArrayOutputStream()))
                .containsExactly(odd);
    }

    static Submission read(byte[] bytes, Syntax syntax) throws Exception {
        return new SubmissionReader(new TableReader(FORMS))
                .read(bytes, "file." + syntax.endings().get(0), syntax);
    }

    static List<String> said(Submission submission) {
        return submission.cellProblems().stream().map(CellProblem::toString).toList();
    }

    /** Numbers by their value, since a cell does not keep how many digits were written. */
    static Set<String> byValue(Graph graph) {
        Set<String> statements = new TreeSet<>();
        graph.find().forEach(t -> {
            Node o = t.getObject();
            String type = o.isLiteral() ? o.getLiteralDatatypeURI() : "";
            boolean number = type.endsWith("#decimal") || type.endsWith("#integer");
            String value = number
                    ? new BigDecimal(o.getLiteralLexicalForm())
                            .stripTrailingZeros()
                            .toPlainString()
                    : o.toString();
            statements.add(t.getSubject() + " " + t.getPredicate() + " " + value);
        });
        return statements;
    }
}
