// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.catalogue.Table;
import org.aalborgdata.vocabulary.Iris;

/** What a figure needs to know of its indicator and method, of the catalogue and of the organisations' own ones. */
final class Indicators {
    /** @param unit UCUM, numerator only; @param qudt local name of the QUDT unit, empty where there is none */
    record Indicator(String iri, String unit, String qudt, Words label) {}

    private final Map<String, Indicator> catalogue = new HashMap<>();
    private final Map<String, String> baseYears = new HashMap<>();
    private final List<Table.Row> local;

    Indicators(Path data) {
        for (Table.Row r : Table.read(data.resolve("catalogue/indicators.csv")).rows()) {
            catalogue.put(r.get("code"), indicator(Iris.INDICATOR + r.get("code"), r));
        }
        Table.read(data.resolve("catalogue/methods.csv"))
                .rows()
                .forEach(m -> baseYears.put(m.get("notation"), m.get("base_year")));
        local = Table.read(data.resolve("samples/local-indicators.csv")).rows();
    }

    /** A catalogue code such as {@code AC10-02}, or the slug of the organisation's own indicator. */
    Indicator of(String organisation, String name) {
        Indicator known = catalogue.get(name);
        if (known != null) {
            return known;
        }
        return localOf(organisation).stream()
                .filter(r -> r.get("slug").equals(name))
                .findFirst()
                .map(r -> indicator(Iris.RECORD + organisation + "/indicator/" + name, r))
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + name + " of " + organisation));
    }

    List<Table.Row> localOf(String organisation) {
        return local.stream()
                .filter(r -> r.get("organisation").equals(organisation))
                .toList();
    }

    /** Base year of a method; empty where it has none. */
    String baseYear(String method) {
        String year = baseYears.get(method);
        if (year == null) {
            throw new IllegalArgumentException("No method " + method + " in the catalogue");
        }
        return year;
    }

    private static Indicator indicator(String iri, Table.Row r) {
        return new Indicator(iri, r.get("unit"), r.get("qudt"), new Words(r.get("label_en"), r.get("label_de")));
    }
}
