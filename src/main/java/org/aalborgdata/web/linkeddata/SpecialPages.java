// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.apache.jena.graph.Graph;
import org.springframework.http.ResponseEntity;

/** Pages of their own for some identifiers, in place of the generic one. Addresses and data formats stay as they are. */
public interface SpecialPages {
    /**
     * The page about an IRI; empty if the generic page will do.
     *
     * @param downloads the same description in the data formats
     */
    Optional<ResponseEntity<byte[]>> page(HttpServletRequest request, String iri, List<Link> downloads);

    /** Statements about an IRI for which the public graphs have none; empty if nothing is known here either. */
    Optional<Graph> facts(String iri);
}
