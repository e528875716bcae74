// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** The one prefix map of readers, writers, queries and pages. */
public final class Prefixes {
    public static final Map<String, String> ALL;
    public static final PrefixMapping MAPPING;

    static {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("aalborg", AalborgTerms.NS);
        map.put("commitment", Iris.COMMITMENT);
        map.put("indicator", Iris.INDICATOR);
        map.put("territory", Iris.TERRITORY);
        map.put("organisation", Iris.ORGANISATION);
        map.put("submission", Iris.SUBMISSION);
        map.put("record", Iris.RECORD);
        map.put("method", Iris.METHOD);
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("geo", Terms.GEO);
        map.put("org", "http://www.w3.org/ns/org#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("prov", "http://www.w3.org/ns/prov#");
        map.put("qb", "http://purl.org/linked-data/cube#");
        map.put("qudt", "http://qudt.org/schema/qudt/");
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
        map.put("sdmx-code", "http://purl.org/linked-data/sdmx/2009/code#");
        map.put("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#");
        map.put("sdmx-measure", "http://purl.org/linked-data/sdmx/2009/measure#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("unit", "http://qudt.org/vocab/unit/");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        ALL = Map.copyOf(map);
        MAPPING = PrefixMapping.Factory.create().setNsPrefixes(map).lock();
    }

    private Prefixes() {}

    /** The prologue of a SPARQL query, one PREFIX line each, sorted. */
    public static String sparql() {
        return ALL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    /** {@code prefix:local} where a prefix fits and the local part is plain, else the IRI itself. */
    public static String shorten(String iri) {
        String best = iri;
        int length = 0;
        for (Map.Entry<String, String> e : ALL.entrySet()) {
            if (iri.startsWith(e.getValue()) && e.getValue().length() > length) {
                best = e.getKey() + ":" + iri.substring(e.getValue().length());
                length = e.getValue().length();
            }
        }
        return best;
    }

    /** As short as it can be written in Turtle with our prefixes; text in quotation marks. */
    public static String show(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            String shorter = shorten(iri);
            return shorter.equals(iri) ? "<" + iri + ">" : shorter;
        }
        if (node.isBlank()) {
            return "[]";
        }
        String text = node.getLiteralLexicalForm();
        boolean plain = !XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
                && node.getLiteralLanguage().isEmpty();
        return plain ? text : "\"" + text + "\"";
    }
}
