// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;

/** The forms in which a description is given. Only these endings are formats: {@code commitment/3.2} is a point. */
public enum Format {
    HTML("html", "text/html", null),
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private final String ending;
    private final MediaType type;
    private final @Nullable RDFFormat syntax;

    Format(String ending, String type, @Nullable RDFFormat syntax) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
        this.syntax = syntax;
    }

    /** Ending of a document's address, without the dot. */
    public String ending() {
        return ending;
    }

    public MediaType type() {
        return type;
    }

    public boolean isData() {
        return syntax != null;
    }

    /** The content type to send; text formats name their encoding. */
    public String contentType() {
        return type.getType().equals("text") ? type + ";charset=UTF-8" : type.toString();
    }

    static Optional<Format> ofEnding(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }

    /**
     * What the client wants: {@code ?format=} (an ending or a media type) before its Accept header.
     *
     * @param offered in the order of our preference, which decides between equals
     * @return empty if the client accepts none of them
     */
    public static Optional<Format> wanted(HttpServletRequest request, List<Format> offered) {
        String override = request.getParameter("format");
        if (override != null) {
            return offered.stream()
                    .filter(f -> f.ending.equals(override) || f.type.toString().equals(override))
                    .findFirst();
        }
        try {
            for (MediaType accepted : ACCEPT.resolveMediaTypes(new ServletWebRequest(request))) {
                Optional<Format> match = offered.stream()
                        .filter(f -> accepted.getQualityValue() > 0 && accepted.includes(f.type))
                        .findFirst();
                if (match.isPresent()) {
                    return match;
                }
            }
        } catch (HttpMediaTypeNotAcceptableException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * A graph in this syntax.
     *
     * @throws IllegalStateException for HTML, which is no data format
     */
    public byte[] write(Graph graph) {
        if (syntax == null) {
            throw new IllegalStateException(this + " is written by a template");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(syntax).output(out);
        return out.toByteArray();
    }
}
