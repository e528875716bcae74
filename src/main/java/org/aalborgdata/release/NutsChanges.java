// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalborgdata.vocabulary.Iris;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Which regions of European statistics changed their area, from {@code data/register/nuts-changes.csv}.
 *
 * <p>The table also names regions that only got a new code; they are left out here.
 */
public final class NutsChanges {
    static final String FILE = "data/register/nuts-changes.csv";

    private static final String NEW_CODE_ONLY = "recoded";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private NutsChanges() {}

    /**
     * The boundary versions in which an area changed, such as {@code NUTS 2016}, by the IRI of the territory: of the old code
     * and of the new one.
     */
    public static Map<String, Set<String>> moves() {
        Map<String, Set<String>> moves = new TreeMap<>();
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(new ByteArrayInputStream(ShippedFiles.read(FILE)), StandardCharsets.UTF_8),
                FORMAT)) {
            for (CSVRecord row : rows) {
                if (!NEW_CODE_ONLY.equals(row.get("kind"))) {
                    for (String code : new String[] {row.get("code"), row.get("new_code")}) {
                        moves.computeIfAbsent(Iris.TERRITORY + code, k -> new TreeSet<>())
                                .add("NUTS " + row.get("to_version"));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moves;
    }
}
