// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.function.Supplier;
import org.aalborgdata.validation.engine.TimeLimitException;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A check that broke off has no findings, which must never look like none found (D24). */
final class EngineFailure {
    private static final int LONGEST = 300;

    private EngineFailure() {}

    /** Why a check broke off. */
    static final class BrokenOffException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Label reason;

        BrokenOffException(Label reason, Throwable cause) {
            super(reason.en(), cause);
            this.reason = reason;
        }

        Label reason() {
            return reason;
        }
    }

    /**
     * Runs the engine.
     *
     * @throws BrokenOffException whatever goes wrong in it, but not if the caller stops it
     */
    static <T> T guard(Supplier<T> engine) throws BrokenOffException {
        try {
            return engine.get();
        } catch (CheckCancelledException e) {
            throw e;
        } catch (TimeLimitException e) {
            long seconds = Math.max(1, e.allowed().toSeconds());
            throw new BrokenOffException(
                    new Label(
                            "The check took longer than the " + seconds
                                    + " seconds that it or one of its patterns may take, and was"
                                    + " broken off. Check a smaller file; in shapes of your own simplify the pattern or query.",
                            "Die Prüfung dauerte länger als die " + seconds
                                    + " Sekunden, die sie oder eines ihrer Muster dauern darf,"
                                    + " und wurde abgebrochen. Prüfen Sie eine kleinere Datei; in eigenen Regeln vereinfachen"
                                    + " Sie das Muster oder die Abfrage."),
                    e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String what = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            String shown = what.replaceAll("\\s+", " ");
            shown = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
            throw new BrokenOffException(
                    new Label(
                            "The engine failed, so nothing is known about the file: " + shown,
                            "Die Prüfung ist fehlgeschlagen, über die Datei ist nichts bekannt: " + shown),
                    e);
        }
    }

    /** A report that does not conform and says why there are no results. */
    static Graph report(Label reason) {
        Graph graph = GraphMemFactory.createGraphMem2();
        Node report = NodeFactory.createBlankNode();
        graph.getPrefixMapping().setNsPrefix("sh", SHACL.getURI()).setNsPrefix("rdfs", RDFS.getURI());
        graph.add(report, RDF.Nodes.type, SHACL.ValidationReport);
        graph.add(report, SHACL.conforms, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
        graph.add(report, RDFS.Nodes.comment, NodeFactory.createLiteralLang(reason.en(), "en"));
        graph.add(report, RDFS.Nodes.comment, NodeFactory.createLiteralLang(reason.de(), "de"));
        return graph;
    }
}
