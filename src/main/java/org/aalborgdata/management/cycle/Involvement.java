// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.When;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * That people took part in something (R-c.2).
 *
 * @param about the target, document or cycle
 * @param group who took part, never a person; null if not stated
 * @param format null if not stated
 * @param participants how many; null if not stated
 * @param on null if not stated
 */
public record Involvement(
        Named involvement,
        Named about,
        @Nullable Label group,
        @Nullable Named format,
        @Nullable Integer participants,
        @Nullable When on) {

    public static List<Involvement> of(Reading reading, java.util.Set<String> things) {
        List<Involvement> all = new ArrayList<>();
        reading.each("involvements", Map.of(), row -> {
            if (things.contains(row.text("about"))) {
                all.add(new Involvement(
                        row.named("involvement"),
                        row.named("about"),
                        row.maybeLabel("involvement", NodeFactory.createURI(AalborgTerms.NS + "involvedGroup")),
                        row.maybeNamed("format"),
                        row.maybeInteger("participants"),
                        row.maybeWhen("on")));
            }
        });
        return List.copyOf(all);
    }
}
