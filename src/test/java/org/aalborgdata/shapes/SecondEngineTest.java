// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.topbraid.shacl.validation.ConstraintExecutors;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/** TopBraid finds the same in every example: the shapes are portable SHACL and no dialect of one engine. */
class SecondEngineTest {

    /** Its own Java code for sh:pattern calls a class that Jena 5.6 no longer has; its SPARQL definition does the same. */
    @BeforeAll
    static void matchPatternsBySparql() {
        ConstraintExecutors.get().removeSpecialExecutor(SH.PatternConstraintComponent);
    }

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void topBraidAgrees(Example example) {
        Submission submission = example.read();
        Graph data = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(data, Shipped.REFERENCE);
        GraphUtil.addInto(data, submission.graph());
        data.add(
                Iris.uri(Iris.BASE + "assessment"),
                AalborgTerms.ASSESSMENT_DATE,
                NodeFactory.createLiteralDT("2026-11-22", XSDDatatype.XSDdate));
        Graph theirs = ValidationUtil.validateModel(
                        ModelFactory.createModelForGraph(data),
                        ModelFactory.createModelForGraph(Shipped.RELEASE.shapes()),
                        false)
                .getModel()
                .getGraph();

        Graph ours = Shipped.VALIDATOR.validate(submission).report();

        assertThat(Results.of(theirs, submission)).isEqualTo(Results.of(ours, submission));
    }
}
