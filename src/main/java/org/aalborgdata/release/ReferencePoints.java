// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One point per territory, from {@code data/register/points.csv} into the register, as GeoSPARQL writes it.
 *
 * <p>They stay a table for the same reason as {@link NutsRegister}.
 */
final class ReferencePoints {
    static final String FILE = "data/register/points.csv";

    private static final String GEONAMES = "https://www.geonames.org/";
    private static final Node ATTRIBUTION = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");
    private static final Node PUBLIC_DOMAIN =
            NodeFactory.createURI("https://creativecommons.org/publicdomain/mark/1.0/");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferencePoints() {}

    /**
     * Adds the points of the table.
     *
     * @throws IllegalStateException if a row speaks of a territory that the register does not hold: the build is broken
     */
    static void addTo(Graph register, byte[] table) {
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8), FORMAT)) {
            for (CSVRecord row : rows) {
                add(register, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Graph register, CSVRecord row) {
        Node territory = Iris.territory(row.get("code"));
        if (!register.contains(territory, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS)) {
            throw new IllegalStateException(
                    FILE + " has a point for " + row.get("code") + ", which is not in the register");
        }
        Node point = Iris.uri(territory.getURI() + "#point");
        String source = row.get("source");
        register.add(territory, Terms.HAS_GEOMETRY, point);
        register.add(point, RDF.Nodes.type, Terms.GEOMETRY);
        register.add(point, RDFS.Nodes.label, NodeFactory.createLiteralString(row.get("place")));
        // Longitude first, as WKT has it where no reference system is named.
        register.add(
                point,
                Terms.AS_WKT,
                NodeFactory.createLiteralDT(
                        "POINT(" + row.get("long") + " " + row.get("lat") + ")",
                        TypeMapper.getInstance().getSafeTypeByName(Terms.WKT)));
        register.add(point, Terms.SOURCE, Iris.uri(source));
        register.add(point, Terms.LICENSE, source.startsWith(GEONAMES) ? ATTRIBUTION : PUBLIC_DOMAIN);
    }
}
