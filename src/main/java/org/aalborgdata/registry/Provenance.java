// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes the provenance graph: PROV-O statements about every version that was ever published. */
final class Provenance {
    private static final Node ENTITY = prov("Entity");
    private static final Node GENERATED_AT = prov("generatedAtTime");
    private static final Node INVALIDATED_AT = prov("invalidatedAtTime");
    private static final Node ATTRIBUTED_TO = prov("wasAttributedTo");

    private static final Node VALIDATION_REPORT = Iris.uri("http://www.w3.org/ns/shacl#ValidationReport");

    private Provenance() {}

    static boolean knows(Graph provenance, Node version) {
        return provenance.contains(version, RDF.Nodes.type, AalborgTerms.SUBMISSION_VERSION_CLASS);
    }

    /** States the publication of a version and, where it replaces one, the end of that. */
    static void state(Graph provenance, Publication p) {
        Node version = Iris.uri(p.graph());
        Node organisation = Iris.uri(p.organisation());
        Node time = NodeFactory.createLiteralDT(p.time().toString(), XSDDatatype.XSDdateTime);
        provenance.add(version, RDF.Nodes.type, AalborgTerms.SUBMISSION_VERSION_CLASS);
        provenance.add(version, RDF.Nodes.type, ENTITY);
        provenance.add(version, Terms.IS_VERSION_OF, Iris.uri(p.submission()));
        provenance.add(
                version,
                AalborgTerms.VERSION_NUMBER,
                NodeFactory.createLiteralDT(Integer.toString(p.version()), XSDDatatype.XSDinteger));
        provenance.add(version, ATTRIBUTED_TO, organisation);
        provenance.add(version, GENERATED_AT, time);
        provenance.add(version, AalborgTerms.SHA256, NodeFactory.createLiteralString(p.sha256()));
        provenance.add(version, AalborgTerms.FILE_NAME, NodeFactory.createLiteralString(p.fileName()));
        provenance.add(version, AalborgTerms.VERDICT, NodeFactory.createLiteralString(p.verdict()));
        provenance.add(version, AalborgTerms.ENGINE, NodeFactory.createLiteralString(p.engine()));
        provenance.add(version, Terms.CONFORMS_TO, Iris.uri(p.profile()));
        if (p.reportSha256() != null) {
            stateReport(provenance, p);
        }
        if (p.version() > 1) {
            Node before = Iris.uri(p.submission() + "/" + (p.version() - 1));
            provenance.add(version, Terms.WAS_REVISION_OF, before);
            provenance.add(before, INVALIDATED_AT, time);
        }
    }

    /** States which check of which file, against which profile, the kept report tells of. */
    static void stateReport(Graph graph, Publication p) {
        Node version = Iris.uri(p.graph());
        Node report = Iris.uri(p.report());
        Node check = Iris.uri(p.report() + "#check");
        graph.add(version, AalborgTerms.CHECK_REPORT, report);
        graph.add(report, RDF.Nodes.type, VALIDATION_REPORT);
        graph.add(report, RDF.Nodes.type, ENTITY);
        graph.add(report, prov("wasGeneratedBy"), check);
        graph.add(check, RDF.Nodes.type, prov("Activity"));
        graph.add(check, prov("used"), version);
        graph.add(check, prov("used"), Iris.uri(p.profile()));
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(Terms.PROV + name);
    }
}
