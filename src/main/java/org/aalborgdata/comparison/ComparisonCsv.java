// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.CsvText;
import org.aalborgdata.vocabulary.Label;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A comparison as a table per RFC 4180: one row per statement, the preferred one first, then one row per stated gap.
 *
 * <p>Column names and codes are English and do not change with the language of the page. A missing value is an empty cell
 * with its reason in the column {@code gap}, never 0. Mode {@code latest} has the
 * preferred statements only, and gaps only of territories that were asked for by name.
 */
public final class ComparisonCsv {
    static final List<String> COLUMNS = List.of(
            "territory",
            "territory_name",
            "indicator",
            "indicator_name",
            "year",
            "value",
            "unit",
            "unit_name",
            "status",
            "method",
            "source",
            "edition",
            "submission",
            "observation",
            "preferred",
            "comparability",
            "gap");

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private ComparisonCsv() {}

    /** @throws IOException only as {@code out} throws it */
    public static void write(Comparison comparison, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        ComparisonRequest request = comparison.request();
        boolean withGaps =
                request.mode() == Mode.SERIES || !request.territories().isEmpty();
        for (Block block : comparison.blocks()) {
            for (Point point : block.points()) {
                row(printer, comparison, block, point, point.figure(), true);
                if (request.mode() == Mode.SERIES) {
                    for (Figure other : point.others()) {
                        row(printer, comparison, block, point, other, false);
                    }
                }
            }
            if (withGaps) {
                for (MissingFigure missing : block.gaps()) {
                    gap(printer, block, missing);
                }
            }
        }
        printer.flush();
    }

    private static void row(
            CSVPrinter printer, Comparison comparison, Block block, Point point, Figure figure, boolean preferred)
            throws IOException {
        printer.printRecord(
                CsvText.safe(point.territory().code()),
                CsvText.safe(point.territory().name().en()),
                CsvText.safe(block.indicator().code()),
                CsvText.safe(block.indicator().label().en()),
                figure.year(),
                CsvText.number(figure.stated()),
                CsvText.safe(figure.unit()),
                CsvText.safe(block.unit().en()),
                String.join(" ", figure.statuses()),
                CsvText.safe(figure.method()),
                CsvText.safe(figure.source()),
                figure.edition() == null ? "" : figure.edition().date(),
                CsvText.safe(figure.submission()),
                CsvText.safe(figure.observation()),
                preferred,
                preferred ? comparability(comparison, block, figure) : superseded(figure),
                "");
    }

    private static void gap(CSVPrinter printer, Block block, MissingFigure missing) throws IOException {
        printer.printRecord(
                CsvText.safe(missing.territory().code()),
                CsvText.safe(missing.territory().name().en()),
                CsvText.safe(block.indicator().code()),
                CsvText.safe(block.indicator().label().en()),
                missing.gap().year(),
                "",
                CsvText.safe(block.indicator().unit()),
                CsvText.safe(block.unit().en()),
                "M",
                "",
                "",
                "",
                "",
                CsvText.safe(missing.gap().record()),
                "",
                "",
                CsvText.safe(missing.gap().reason()));
    }

    /** Short English words: within its block, and against blocks that look alike. */
    static String comparability(Comparison comparison, Block block, Figure figure) {
        StringBuilder text = new StringBuilder(block.assessment().codeFor(figure.observation()));
        for (Block other : comparison.blocks()) {
            Optional<Label> apart =
                    comparison.separation(block.indicator(), other.indicator()).map(Comparison.Separation::reason);
            if (apart.isPresent() && !other.isEmpty()) {
                text.append("; not comparable with ").append(other.indicator().code());
            }
        }
        return marked(text.toString(), figure);
    }

    private static String superseded(Figure figure) {
        return marked("superseded by the preferred statement", figure);
    }

    /** What was invented says so in every row, also where a heavier ground or another statement comes first. */
    private static String marked(String text, Figure figure) {
        String word = Ground.DEMONSTRATION.code();
        return !figure.demonstration() || text.contains(word) ? text : text + "; " + word;
    }
}
