// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;

/**
 * A valid example with one fact removed, altered or doubled.
 *
 * @param classes classes of the record, the most special first
 * @param fact the statement that was there
 * @param instead what stands in its place, or beside it if the change is a second value; null if it was removed
 */
record Mutant(
        Example example,
        List<Node> classes,
        Triple fact,
        Change change,
        @Nullable Triple instead) {

    /** What was done to a fact. */
    enum Change {
        REMOVED("removed"),
        KIND("text for an IRI, an IRI for text or a number"),
        DATATYPE("another datatype, or a language too many or missing"),
        UNKNOWN("a code, term or record that is nowhere declared"),
        FOREIGN("a code of another list, a record of another class"),
        SECOND("a second value where one is allowed");

        private final String text;

        Change(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** The file as a submitter would hand it in. */
    Submission read() {
        Graph graph = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(graph, example.read().graph());
        if (change != Change.SECOND) {
            graph.delete(fact);
        }
        if (instead != null) {
            graph.add(instead);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
        try {
            return new SubmissionReader().read(out.toByteArray(), "mutant.ttl");
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(this + " is no Turtle", e);
        }
    }

    String className() {
        return Prefixes.shorten(classes.get(0).getURI());
    }

    String property() {
        return Prefixes.shorten(fact.getPredicate().getURI());
    }

    String place() {
        return className() + " " + property();
    }

    /** Mutants of one kind are explained together. */
    String kind() {
        return place() + ", " + change.text();
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                example.toString(),
                Iris.lastSegment(fact.getSubject().toString()),
                kind(),
                fact.getObject().toString(),
                "->",
                instead == null ? "" : instead.getObject().toString());
    }
}
