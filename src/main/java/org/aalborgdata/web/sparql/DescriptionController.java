// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.aalborgdata.sparql.ServiceDescription;
import org.aalborgdata.sparql.SparqlEndpoint;
import org.aalborgdata.web.linkeddata.Format;
import org.aalborgdata.web.linkeddata.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoint asked without a query: people are sent to the page, programs get the service description. */
@RestController
class DescriptionController {
    private static final List<Format> OFFERED =
            List.of(Format.TURTLE, Format.JSON_LD, Format.RDF_XML, Format.N_TRIPLES, Format.HTML);

    private final PublicAddress address;

    DescriptionController(PublicAddress address) {
        this.address = address;
    }

    @GetMapping(SparqlEndpoint.PATH)
    ResponseEntity<?> describe(HttpServletRequest request) {
        Format format = Format.wanted(request, OFFERED).orElse(null);
        if (format == null) {
            return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                    .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                    .body("The service description is given as text/turtle, application/ld+json, application/rdf+xml"
                            + " or application/n-triples. Ask for one of them, or add ?query= to ask a question.\n");
        }
        if (!format.isData()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/query"))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(format.write(ServiceDescription.at(address.of(request, SparqlEndpoint.PATH))));
    }
}
