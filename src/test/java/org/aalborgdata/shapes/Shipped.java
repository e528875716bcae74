// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aalborgdata.release.Release;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.SubmissionShapes;
import org.aalborgdata.validation.SubmissionValidator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** What the release ships, with the few territories that only the examples need, on a fixed day. */
public final class Shipped {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    public static final Release RELEASE = Release.load();
    public static final Graph REFERENCE = reference();
    public static final SubmissionValidator VALIDATOR = new SubmissionValidator(
            new SubmissionShapes(RELEASE.shapes()), REFERENCE, AcceptancePolicy.standard(), CLOCK);

    private Shipped() {}

    private static Graph reference() {
        Graph graph = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(graph, RELEASE.ontology());
        GraphUtil.addInto(graph, RELEASE.catalogue());
        GraphUtil.addInto(graph, RELEASE.register());
        RDFParser.source("src/test/resources/register/example-territories.ttl").parse(graph);
        return graph;
    }

    /** One Turtle file of the tree. */
    public static Graph turtle(java.nio.file.Path file) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFDataMgr.read(graph, file.toUri().toString());
        return graph;
    }
}
