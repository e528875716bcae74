// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.List;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** The SHACL validation report of the engine, with the faults of the gate added in the same form. */
final class ReportGraph {
    private ReportGraph() {}

    static Graph of(Graph engineReport, List<Finding> findings) {
        Graph graph = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(graph, engineReport);
        graph.getPrefixMapping().setNsPrefixes(engineReport.getPrefixMapping());
        Node report = graph.find(Node.ANY, RDF.Nodes.type, SHACL.ValidationReport)
                .next()
                .getSubject();
        for (Finding finding : findings) {
            if (finding.shape().startsWith(Iris.RULE)) {
                add(graph, report, finding);
            }
        }
        return graph;
    }

    private static void add(Graph graph, Node report, Finding finding) {
        graph.delete(report, SHACL.conforms, bool(true));
        graph.add(report, SHACL.conforms, bool(false));
        Node result = NodeFactory.createBlankNode();
        graph.add(report, SHACL.result, result);
        graph.add(result, RDF.Nodes.type, SHACL.ValidationResult);
        graph.add(result, SHACL.focusNode, finding.focus());
        graph.add(result, SHACL.resultSeverity, finding.severity().node());
        graph.add(result, SHACL.sourceConstraintComponent, Iris.uri(finding.component()));
        graph.add(result, SHACL.sourceShape, Iris.uri(finding.shape()));
        graph.add(
                result,
                SHACL.resultMessage,
                NodeFactory.createLiteralLang(finding.message().en(), "en"));
        graph.add(
                result,
                SHACL.resultMessage,
                NodeFactory.createLiteralLang(finding.message().de(), "de"));
        if (finding.path() != null) {
            graph.add(result, SHACL.resultPath, Iris.uri(Prefixes.MAPPING.expandPrefix(bare(finding.path()))));
        }
        if (finding.value() != null) {
            graph.add(result, SHACL.value, finding.value());
        }
    }

    /** A property outside our prefixes is shown in angle brackets. */
    private static String bare(String path) {
        return path.startsWith("<") ? path.substring(1, path.length() - 1) : path;
    }

    private static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }
}
