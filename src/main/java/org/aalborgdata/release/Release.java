// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/**
 * Everything the release ships as Turtle, parsed once and read only.
 *
 * @param version of ontology, shapes and software, for example {@code 0.1.0}
 * @param ontology classes, properties and code lists
 * @param catalogue commitments, points, indicators, methods, target templates and mappings to other frameworks
 * @param shapes all shape files together
 * @param register the territories and organisations a new store starts with
 * @param sha256 over all these files, hexadecimal; changes with any of them
 */
public record Release(String version, Graph ontology, Graph catalogue, Graph shapes, Graph register, String sha256) {
    /** Version of ontology, shapes and software; a test compares it with the build and with every file header. */
    public static final String VERSION = "0.1.0";

    /** Time that counts as that of the build (ISO 8601), so that two builds are the same; a test compares it with the build. */
    public static final String BUILT = "2026-11-22T00:00:00Z";

    private static final List<String> CATALOGUE = List.of(
            "ontology/commitments.ttl", "ontology/catalogue.ttl", "ontology/library.ttl", "ontology/mappings.ttl");

    static {
        JenaSystem.init();
    }

    /**
     * Reads the release from the class path. Takes about as long as parsing a megabyte of Turtle, so callers keep it.
     *
     * @throws IllegalStateException if a shipped file is missing or is not Turtle: the build is broken
     */
    public static Release load() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        List<String> ontology = ShippedFiles.list("ontology", ".ttl").stream()
                .filter(n -> !CATALOGUE.contains(n))
                .toList();
        Graph terms = parse(ontology, digest);
        Graph catalogue = parse(CATALOGUE, digest);
        return new Release(
                VERSION,
                terms,
                catalogue,
                parse(ShippedFiles.list("shapes", ".ttl"), digest),
                register(digest, catalogue),
                Hex.encodeHexString(digest.digest()));
    }

    private static Graph register(MessageDigest digest, Graph catalogue) {
        Graph register = parse(ShippedFiles.list("data/register", ".ttl"), digest);
        byte[] regions = ShippedFiles.read(NutsRegister.FILE);
        digest.update(regions);
        digest.update(ShippedFiles.read(NutsChanges.FILE));
        NutsRegister.addTo(register, regions);
        byte[] points = ShippedFiles.read(ReferencePoints.FILE);
        digest.update(points);
        ReferencePoints.addTo(register, points);
        NutsChanges.addTo(register, catalogue);
        return register;
    }

    private static Graph parse(List<String> names, MessageDigest digest) {
        Graph graph = GraphMemFactory.createGraphMem2();
        for (String name : names) {
            byte[] bytes = ShippedFiles.read(name);
            digest.update(bytes);
            try {
                RDFParser.create()
                        .source(new ByteArrayInputStream(bytes))
                        .lang(Lang.TURTLE)
                        .base("https://w3id.org/aalborg/")
                        .parse(graph);
            } catch (RuntimeException e) {
                throw new IllegalStateException(name + " of this release cannot be read: " + e.getMessage(), e);
            }
        }
        graph.getPrefixMapping().clearNsPrefixMap().setNsPrefixes(Prefixes.MAPPING);
        return graph;
    }
}
