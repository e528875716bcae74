// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.Aalborg;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.apache.jena.graph.Graph;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Answers for every IRI of ours (conventions page, section 4.1): a thing redirects to a document about it, a document is
 * given. IRIs with a fragment live in the document before the hash, which is given directly.
 */
@RestController
class ThingController {
    private static final List<Format> OFFERED = List.of(Format.values());
    private static final String THIS_ONTOLOGY = "/ontology/" + Release.VERSION;

    private final Aalborg aalborg;
    private final Descriptions descriptions;
    private final Pages pages;
    private final PublicAddress address;
    private final SpecialPages special;

    ThingController(Aalborg aalborg, Pages pages, PublicAddress address, SpecialPages special) {
        this.aalborg = aalborg;
        this.descriptions = new Descriptions(aalborg.store());
        this.pages = pages;
        this.address = address;
        this.special = special;
    }

    @GetMapping({
        "/commitment",
        "/commitment.{format}",
        "/commitment/**",
        "/indicator/**",
        "/territory/**",
        "/organisation/**",
        "/submission/**",
        "/record/**",
        "/code/**",
        "/profile/**",
        "/rule/**",
        "/graph/**",
        "/boundary-change/**",
        "/ontology",
        "/ontology.{format}",
        "/ontology/**",
        "/shapes/**"
    })
    ResponseEntity<?> answer(HttpServletRequest request) {
        String path = request.getRequestURI();
        int dot = path.lastIndexOf('.');
        Optional<Format> named = Format.ofEnding(path.substring(dot + 1));
        if (named.isPresent()) {
            return document(request, path.substring(0, dot), named.get());
        }
        boolean holdsTerms = path.equals("/ontology") || path.equals(THIS_ONTOLOGY) || path.startsWith("/shapes/");
        if (!exists(path)) {
            return notFound(request, path);
        }
        Optional<Format> wanted = Format.wanted(request, OFFERED);
        if (wanted.isEmpty()) {
            return notAcceptable(path);
        }
        if (holdsTerms) {
            return document(request, path, wanted.get());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path + "." + wanted.get().ending() + language(request)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String language(HttpServletRequest request) {
        String language = request.getParameter(Page.LANGUAGE);
        return "en".equals(language) || "de".equals(language) ? "?" + Page.LANGUAGE + "=" + language : "";
    }

    private boolean exists(String path) {
        return descriptions.exists(described(path))
                || special.facts(described(path)).isPresent();
    }

    private Optional<Description> describe(String path) {
        String iri = described(path);
        return descriptions.of(iri).or(() -> special.facts(iri).map(facts -> Description.of(Iris.uri(iri), facts)));
    }

    private static String described(String path) {
        return iri(path.equals(THIS_ONTOLOGY) ? "/ontology" : path);
    }

    private static String iri(String path) {
        return Iris.BASE + UriUtils.decode(path.substring(1), StandardCharsets.UTF_8);
    }

    private ResponseEntity<?> document(HttpServletRequest request, String path, Format format) {
        Optional<Description> found = describe(path);
        if (found.isEmpty()) {
            return notFound(request, path);
        }
        Description description = found.get();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LOCATION, path + "." + format.ending());
        Arrays.stream(Format.values())
                .filter(f -> f != format)
                .forEach(f -> answer.header(
                        HttpHeaders.LINK,
                        "<" + path + "." + f.ending() + ">; rel=\"alternate\"; type=\"" + f.type() + "\""));
        answer.header(HttpHeaders.LINK, "<" + Iris.BASE + path.substring(1) + ">; rel=\"canonical\"");
        if (!format.isData()) {
            answer.header(HttpHeaders.LINK, "<" + path + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"");
            ResponseEntity<byte[]> page = page(request, path, description);
            return answer.headers(page.getHeaders()).body(page.getBody());
        }
        return answer.header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .body(format.write(data(request, path, description, format)));
    }

    /** A description; for an IRI that names a graph, also everything the graph states or stated. */
    private Graph data(HttpServletRequest request, String path, Description description, Format format) {
        Graph graph = DataDocument.of(description, address.of(request, path + "." + format.ending()));
        String iri = description.node().getURI();
        boolean ontology = iri.equals(Iris.ONTOLOGY.getURI());
        descriptions
                .graph(ontology ? Iris.GRAPH_ONTOLOGY.getURI() : iri)
                .or(() -> aalborg.registry().statements(iri))
                .ifPresent(whole -> whole.find().forEach(graph::add));
        return graph;
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, String path, Description description) {
        List<ThingView.Link> downloads = ThingViews.downloads(path, Page.of(request, "", "", ""));
        return special.page(request, description.node().getURI(), downloads)
                .orElseGet(() -> genericPage(request, path, description));
    }

    private ResponseEntity<byte[]> genericPage(HttpServletRequest request, String path, Description description) {
        Page untitled = Page.of(request, "", "", active(path));
        String name = ThingViews.name(description, untitled);
        Page page = Page.of(request, name, untitled.t("thing.description", name), active(path));
        return pages.render(
                "linkeddata/thing.jte",
                page,
                Map.of(
                        "view",
                        ThingViews.of(
                                description,
                                page,
                                path,
                                iri -> aalborg.registry().current(iri),
                                iri -> aalborg.catalogue().indicator(iri))));
    }

    private static String active(String path) {
        return path.startsWith("/commitment") ? "commitments" : path.startsWith("/territory") ? "territories" : "";
    }

    private ResponseEntity<?> notFound(HttpServletRequest request, String path) {
        if (Format.wanted(request, OFFERED).filter(f -> !f.isData()).isPresent()) {
            Page untitled = Page.of(request, "", "", "");
            Page page = Page.of(request, untitled.t("thing.unknown"), untitled.t("thing.unknown"), "");
            return pages.render(HttpStatus.NOT_FOUND, "linkeddata/unknown.jte", page, Map.of("iri", iri(path)));
        }
        return text(
                HttpStatus.NOT_FOUND,
                "The public graphs say nothing about " + iri(path)
                        + ". Look for it on /territories, /indicators or with /sparql.");
    }

    private static ResponseEntity<?> notAcceptable(String path) {
        return text(
                HttpStatus.NOT_ACCEPTABLE,
                iri(path)
                        + " is described as text/html, text/turtle, application/ld+json, application/rdf+xml and"
                        + " application/n-triples. Ask for one of them, or add .ttl to the address.");
    }

    private static ResponseEntity<String> text(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(message + "\n");
    }
}
