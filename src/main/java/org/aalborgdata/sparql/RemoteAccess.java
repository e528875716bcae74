// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Finds SERVICE anywhere in a query, subqueries and filters included. Jena can refuse it too, but only when it gets
 * there, and {@code SERVICE SILENT} would then give a row as if the other side had nothing.
 */
final class RemoteAccess {
    private RemoteAccess() {}

    /** @throws WantedException if the query asks for another endpoint */
    static void check(Query query) {
        QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node name, Element pattern) {
                throw new WantedException("This endpoint does not call other endpoints, so SERVICE " + name
                        + " is refused. Ask that endpoint yourself and join the two results, or query both from your"
                        + " own SPARQL tool.");
            }
        });
    }

    static final class WantedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WantedException(String message) {
            super(message);
        }
    }
}
