// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.importing.source.CsvTable;
import org.aalborgdata.importing.source.SourceCell;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.register.Organisation;
import org.aalborgdata.register.Register;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** The lines of one or several mapping tables. Immutable. */
public final class Mappings {
    static final List<String> COLUMNS = List.of(
            "publisher",
            "dataset",
            "where",
            "indicator",
            "unit",
            "method",
            "factor",
            "status",
            "period",
            "areas",
            "boundary",
            "title_en",
            "title_de",
            "source",
            "licence",
            "note_en",
            "note_de");

    private static final String STATUSES = "ABDEFIMNPRSU";

    private final List<Mapping> all;

    private Mappings(List<Mapping> all) {
        this.all = List.copyOf(all);
    }

    /** These lines, and those of the other before them: what somebody brings wins over what is shipped. */
    public Mappings with(Mappings other) {
        List<Mapping> both = new ArrayList<>(other.all);
        both.addAll(all);
        return new Mappings(both);
    }

    public boolean knows(String dataset) {
        return all.stream().anyMatch(m -> m.dataset().equals(dataset));
    }

    /** The first line that fits a cell. */
    public Optional<Mapping> of(String dataset, SourceCell cell) {
        return all.stream()
                .filter(m -> m.dataset().equals(dataset) && m.fits(cell))
                .findFirst();
    }

    /** Every line, in the order in which they are tried. */
    public List<Mapping> all() {
        return all;
    }

    /**
     * Reads a mapping table and compares it with the catalogue and the register.
     *
     * @param graph the catalogue, which says which method belongs to which indicator
     * @throws UnreadableSourceException with file and line
     */
    public static Mappings read(SourceFile file, Catalogue catalogue, Graph graph, Register register)
            throws UnreadableSourceException {
        List<Mapping> mappings = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS)) {
            String publisher = row.required("publisher");
            if (!register.organisation(Iris.ORGANISATION + publisher)
                    .map(Organisation::isStatisticalPublisher)
                    .orElse(false)) {
                throw row.unreadable(
                        "The register knows no statistical publisher " + publisher + ". Have it registered first.",
                        "Das Register kennt keine statistische Herausgeberin " + publisher
                                + ". Lassen Sie sie zuerst eintragen.");
            }
            if (row.has("indicator")) {
                indicator(row, catalogue, graph);
            } else {
                row.required("note_en");
                row.required("note_de");
            }
            mappings.add(mapping(row));
        }
        return new Mappings(mappings);
    }

    private static void indicator(CsvTable.Row row, Catalogue catalogue, Graph graph) throws UnreadableSourceException {
        String code = row.get("indicator");
        Indicator indicator = catalogue.indicator(Iris.INDICATOR + code).orElse(null);
        if (indicator == null) {
            throw row.unreadable(
                    "The catalogue has no indicator " + code + ".", "Der Katalog hat keinen Indikator " + code + ".");
        }
        if (!indicator.unit().equals(row.required("unit"))) {
            throw row.unreadable(
                    "The unit reads " + row.get("unit") + "; that of " + code + " is " + indicator.unit()
                            + ". Convert with factor, or map to another indicator.",
                    "Die Einheit lautet " + row.get("unit") + "; die von " + code + " ist " + indicator.unit()
                            + ". Rechnen Sie mit factor um oder wählen Sie einen anderen Indikator.");
        }
        String method = row.required("method");
        if (!graph.contains(Iris.uri(Iris.METHOD + method), AalborgTerms.APPLIES_TO, Iris.indicator(code))) {
            throw row.unreadable(
                    "The catalogue has no method " + method + " for " + code + ".",
                    "Der Katalog hat keine Methode " + method + " für " + code + ".");
        }
        for (String needed : List.of("title_en", "title_de", "source", "licence")) {
            row.required(needed);
        }
        for (String iri : List.of("source", "licence")) {
            if (!row.get(iri).matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
                throw row.unreadable(
                        "The column " + iri + " holds no web address.",
                        "Die Spalte " + iri + " enthält keine Internetadresse.");
            }
        }
    }

    private static Mapping mapping(CsvTable.Row row) throws UnreadableSourceException {
        List<String> areas = Arrays.asList(row.required("areas").split(" "));
        if (areas.size() < 2
                || !List.of("codes", "names").contains(areas.get(1))
                || areas.get(1).equals("names") != areas.size() > 2) {
            throw row.unreadable(
                    "The column areas reads \"" + row.get("areas")
                            + "\". Expected the dimension, then codes, or names and"
                            + " the types of territories they mean, such as geo codes or CITIES names municipality.",
                    "Die Spalte areas lautet \"" + row.get("areas") + "\". Erwartet ist die Dimension, dann codes, oder"
                            + " names und die Arten von Gebieten, etwa geo codes oder CITIES names municipality.");
        }
        if (!row.get("boundary").matches("(NUTS [0-9]{4})?")) {
            throw row.unreadable(
                    "The boundary reads \"" + row.get("boundary") + "\". Expected one such as NUTS 2016, or nothing.",
                    "Der Gebietsstand lautet \"" + row.get("boundary") + "\". Erwartet ist einer wie NUTS 2016 oder"
                            + " nichts.");
        }
        for (char status : row.get("status").toCharArray()) {
            if (STATUSES.indexOf(status) < 0) {
                throw row.unreadable(
                        "There is no status " + status + "; known are " + STATUSES + ".",
                        "Einen Status " + status + " gibt es nicht; bekannt sind " + STATUSES + ".");
            }
        }
        return new Mapping(
                row.get("publisher"),
                row.required("dataset").toLowerCase(Locale.ROOT),
                row.pairs("where"),
                row.get("indicator"),
                row.get("method"),
                factor(row),
                row.get("status"),
                years(row),
                areas.get(0),
                areas.subList(2, areas.size()),
                row.get("boundary"),
                new Label(row.get("title_en"), row.get("title_de")),
                row.get("source"),
                row.get("licence"),
                note(row));
    }

    private static @Nullable Label note(CsvTable.Row row) {
        return row.has("note_en") ? new Label(row.get("note_en"), row.get("note_de")) : null;
    }

    private static BigDecimal factor(CsvTable.Row row) throws UnreadableSourceException {
        try {
            BigDecimal factor = row.has("factor") ? new BigDecimal(row.get("factor")) : BigDecimal.ONE;
            if (factor.signum() != 0) {
                return factor;
            }
        } catch (NumberFormatException e) {
            // The sentence below says what is expected.
        }
        throw row.unreadable(
                "The factor reads " + row.get("factor") + ". Expected a number other than 0, such as 0.001.",
                "Der Faktor lautet " + row.get("factor") + ". Erwartet ist eine Zahl ungleich 0, etwa 0.001.");
    }

    private static int years(CsvTable.Row row) throws UnreadableSourceException {
        String period = row.get("period");
        if (period.isEmpty() || period.equals("year")) {
            return 1;
        }
        if (period.matches("mean of [2-9] years")) {
            return period.charAt(8) - '0';
        }
        throw row.unreadable(
                "The period reads \"" + period + "\". Expected year, or one such as mean of 3 years.",
                "Der Zeitraum lautet \"" + period + "\". Erwartet ist year oder etwa mean of 3 years.");
    }
}
