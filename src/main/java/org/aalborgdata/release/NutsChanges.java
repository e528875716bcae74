// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What became of the regions of European statistics between versions, from {@code data/register/nuts-changes.csv}: which
 * changed their area, and which only got a new code.
 */
public final class NutsChanges {
    static final String FILE = "data/register/nuts-changes.csv";

    /** Eurostat's correspondence tables, where a row names no other source. */
    private static final String TABLES = "https://ec.europa.eu/eurostat/web/nuts/history";

    private static final String NEW_CODE_ONLY = "recoded";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private NutsChanges() {}

    /**
     * Adds each change to the register as a boundary change, unless the catalogue describes it; those of one code in one
     * version are one change.
     */
    static void addTo(Graph register, Graph catalogue) {
        for (CSVRecord row : rows()) {
            String version = "NUTS " + row.get("to_version");
            Node change = Iris.uri(Iris.BASE + "boundary-change/" + version.replace(' ', '-') + "-" + row.get("code"));
            if (catalogue.contains(change, RDF.Nodes.type, AalborgTerms.BOUNDARY_CHANGE_CLASS)) {
                continue;
            }
            register.add(change, RDF.Nodes.type, AalborgTerms.BOUNDARY_CHANGE_CLASS);
            register.add(change, AalborgTerms.CHANGED_TERRITORY, Iris.territory(row.get("code")));
            register.add(change, AalborgTerms.REPLACED_BY, Iris.territory(row.get("new_code")));
            register.add(change, AalborgTerms.IN_BOUNDARY_VERSION, NodeFactory.createLiteralString(version));
            register.add(change, AalborgTerms.CHANGE_KIND, Iris.code("boundary-change", row.get("kind")));
            String source = row.get("source");
            register.add(change, Terms.SOURCE, Iris.uri(source.isEmpty() ? TABLES : source));
        }
    }

    /**
     * The boundary versions in which an area changed, such as {@code NUTS 2016}, by the IRI of the territory: of the old code
     * and of the new one.
     */
    public static Map<String, Set<String>> moves() {
        Map<String, Set<String>> moves = new TreeMap<>();
        for (CSVRecord row : rows()) {
            if (!NEW_CODE_ONLY.equals(row.get("kind"))) {
                for (String code : new String[] {row.get("code"), row.get("new_code")}) {
                    moves.computeIfAbsent(Iris.TERRITORY + code, k -> new TreeSet<>())
                            .add("NUTS " + row.get("to_version"));
                }
            }
        }
        return moves;
    }

    private static List<CSVRecord> rows() {
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(new ByteArrayInputStream(ShippedFiles.read(FILE)), StandardCharsets.UTF_8),
                FORMAT)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
