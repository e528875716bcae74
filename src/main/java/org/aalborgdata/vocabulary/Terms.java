// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other vocabularies that we use, where Jena has no node constant for them. */
public final class Terms {
    public static final String QB = "http://purl.org/linked-data/cube#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String PROV = "http://www.w3.org/ns/prov#";

    public static final String GEO = "http://www.opengis.net/ont/geosparql#";
    /** Datatype of a geometry as text. */
    public static final String WKT = GEO + "wktLiteral";

    public static final Node OBSERVATION = node(QB + "Observation");
    public static final Node DATA_SET_CLASS = node(QB + "DataSet");
    public static final Node DATA_SET = node(QB + "dataSet");
    public static final Node REF_AREA = node("http://purl.org/linked-data/sdmx/2009/dimension#refArea");
    public static final Node REF_PERIOD = node("http://purl.org/linked-data/sdmx/2009/dimension#refPeriod");
    public static final Node OBS_VALUE = node("http://purl.org/linked-data/sdmx/2009/measure#obsValue");
    public static final Node OBS_STATUS = node("http://purl.org/linked-data/sdmx/2009/attribute#obsStatus");
    public static final Node HAS_UNIT = node("http://qudt.org/schema/qudt/hasUnit");
    public static final Node ORGANIZATION = node(ORG + "Organization");
    public static final Node ORGANIZATION_OF_MEMBERSHIP = node(ORG + "organization");
    public static final Node ORGANIZATIONAL_UNIT = node(ORG + "OrganizationalUnit");
    public static final Node WAS_REVISION_OF = node(PROV + "wasRevisionOf");

    public static final Node HAS_GEOMETRY = node(GEO + "hasGeometry");
    public static final Node GEOMETRY = node(GEO + "Geometry");
    public static final Node AS_WKT = node(GEO + "asWKT");

    public static final Node PREF_LABEL = skos("prefLabel");
    public static final Node DEFINITION = skos("definition");
    public static final Node NOTATION = skos("notation");
    public static final Node BROADER = skos("broader");
    public static final Node NOTE = skos("note");
    public static final Node EXACT_MATCH = skos("exactMatch");
    public static final Node IN_SCHEME = skos("inScheme");
    public static final Node SOURCE = dcterms("source");
    public static final Node TITLE = dcterms("title");
    public static final Node DESCRIPTION = dcterms("description");
    public static final Node PUBLISHER = dcterms("publisher");
    public static final Node IS_PART_OF = dcterms("isPartOf");
    public static final Node IS_VERSION_OF = dcterms("isVersionOf");
    public static final Node ISSUED = dcterms("issued");
    public static final Node LICENSE = dcterms("license");
    public static final Node CONFORMS_TO = dcterms("conformsTo");

    private Terms() {}

    private static Node skos(String name) {
        return node("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node dcterms(String name) {
        return node("http://purl.org/dc/terms/" + name);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
