// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.XSD;

/** Looks over the query of a {@code sh:sparql}: it must be readable, about the focus node, and stay within the data. */
final class QueryLint {
    private static final String XPATH_FUNCTIONS = "http://www.w3.org/2005/xpath-functions";
    private static final List<String> MAGIC = List.of("http://jena.apache.org/", "http://jena.hpl.hp.com/", "java:");

    private QueryLint() {}

    /** A kind of fault and what to say about it. */
    record Fault(String code, Label message) {}

    /** @param sparql the value of {@code sh:sparql} */
    static List<Fault> faults(Graph graph, Node sparql) {
        List<Fault> faults = new ArrayList<>();
        if (graph.find(sparql, SHACL.message, Node.ANY).toList().size() > 1) {
            faults.add(
                    fault(
                            "several-messages",
                            "sh:sparql takes one sh:message. Put messages in several languages on the shape itself.",
                            "sh:sparql erlaubt eine sh:message. Schreiben Sie Meldungen in mehreren Sprachen an das Shape selbst."));
        }
        Query query;
        try {
            query = ShLib.extractSPARQLQuery(graph, sparql);
        } catch (JenaException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            faults.add(fault(
                    "unreadable-query",
                    "The query cannot be read: " + why + " Mind that each prefix needs a sh:declare.",
                    "Die Abfrage ist nicht lesbar: " + why + " Jedes Präfix braucht ein sh:declare."));
            return faults;
        }
        if (!query.isSelectType() || !query.getProjectVars().contains(Var.alloc("this"))) {
            faults.add(fault(
                    "no-this", "The query must be a SELECT of $this.", "Die Abfrage muss ein SELECT von $this sein."));
            return faults;
        }
        Set<String> outside = new TreeSet<>();
        if (query.hasDatasetDescription()) {
            outside.add("FROM");
        }
        outside(Algebra.compile(query), outside);
        outside.forEach(
                what -> faults.add(
                        fault(
                                "not-allowed",
                                what
                                        + " is not allowed in shapes of your own, because a query must stay within the file. Remove it.",
                                what
                                        + " ist in eigenen Shapes nicht erlaubt, weil eine Abfrage in der Datei bleiben muss. Entfernen Sie es.")));
        return faults;
    }

    private static void outside(Op op, Set<String> found) {
        Walker.walk(
                op,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        found.add("SERVICE");
                    }

                    @Override
                    public void visit(OpBGP bgp) {
                        for (Triple t : bgp.getPattern()) {
                            Node p = t.getPredicate();
                            if (p.isURI() && MAGIC.stream().anyMatch(p.getURI()::startsWith)) {
                                found.add("<" + p.getURI() + ">");
                            }
                        }
                    }
                },
                new ExprVisitorBase() {
                    @Override
                    public void visit(ExprFunction0 function) {
                        own(function, found);
                    }

                    @Override
                    public void visit(ExprFunction1 function) {
                        own(function, found);
                    }

                    @Override
                    public void visit(ExprFunction2 function) {
                        own(function, found);
                    }

                    @Override
                    public void visit(ExprFunction3 function) {
                        own(function, found);
                    }

                    @Override
                    public void visit(ExprFunctionN function) {
                        own(function, found);
                    }
                });
    }

    private static void own(ExprFunction function, Set<String> found) {
        if (function instanceof E_Call) {
            found.add("CALL");
        }
        String iri = function.getFunctionIRI();
        if (iri != null && !iri.startsWith(XSD.getURI()) && !iri.startsWith(XPATH_FUNCTIONS)) {
            found.add("<" + iri + ">");
        }
    }

    private static Fault fault(String code, String en, String de) {
        return new Fault(code, new Label(en, de));
    }
}
