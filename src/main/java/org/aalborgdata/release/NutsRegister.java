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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The regions of European statistics, from {@code data/register/nuts.csv} into the register.
 *
 * <p>They stay a table, because reading the same statements as Turtle would make every start several times as slow.
 */
final class NutsRegister {
    static final String FILE = "data/register/nuts.csv";

    private static final String NUTS = "http://data.europa.eu/nuts/code/";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private NutsRegister() {}

    /** Adds every region that the register does not describe yet; what stands in the register is left as it is. */
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
        String code = row.get("code");
        Node region = Iris.territory(code);
        if (register.contains(region, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS)) {
            return;
        }
        int level = Integer.parseInt(row.get("level"));
        register.add(region, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS);
        register.add(region, Terms.NOTATION, text(code));
        register.add(region, Terms.PREF_LABEL, NodeFactory.createLiteralLang(row.get("label_en"), "en"));
        register.add(region, Terms.PREF_LABEL, NodeFactory.createLiteralLang(row.get("label_de"), "de"));
        register.add(
                region,
                AalborgTerms.TERRITORY_TYPE,
                Iris.code("territory-type", level == 0 ? "country" : "nuts-" + level));
        register.add(region, AalborgTerms.COUNTRY_CODE, text(row.get("country")));
        register.add(region, Terms.EXACT_MATCH, NodeFactory.createURI(NUTS + code));
        if (level > 0) {
            String versions = row.get("versions");
            register.add(region, AalborgTerms.PART_OF, larger(register, code));
            register.add(
                    region,
                    AalborgTerms.BOUNDARY_VERSION,
                    text("NUTS " + versions.substring(versions.lastIndexOf(';') + 1)));
        }
    }

    /** The region with the longest code that this one begins with; Northern Ireland has no NUTS 2 regions of its own. */
    private static Node larger(Graph register, String code) {
        String shorter = code.substring(0, code.length() - 1);
        Node larger = Iris.territory(shorter);
        return shorter.length() == 2 || register.contains(larger, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS)
                ? larger
                : larger(register, shorter);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
