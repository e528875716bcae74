// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.comparison.Pairs.Pair;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A comparison as a table per RFC 4180: one row per statement, the preferred one first, then one row per stated gap.
 *
 * <p>Column names and codes are English and do not change with the language of the page. A missing value is an empty cell
 * with its reason in the column {@code gap}, never 0. Mode {@code latest} has the
 * preferred statements only, and gaps only of territories that were asked for by name.
 *
 * <p>{@code verdict} and {@code reasons} speak of a value among the others of its indicator, the columns that end in
 * {@code _against} of the same value and the one named in {@code against}.
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
            "gap",
            "verdict",
            "reasons",
            "not_comparable_with",
            "joined_with_previous",
            "against",
            "verdict_against",
            "grounds_against",
            "reasons_against",
            "axis",
            "axis_forced",
            "peer_because",
            "rank",
            "rank_reason");
    private static final int AFTER_VERDICT = 11;

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
        Axes axes = Axes.of(comparison);
        for (Block block : comparison.blocks()) {
            Optional<Pairs> pairs = Pairs.of(request, block);
            List<String> apart = apart(comparison, block);
            for (Panel panel : block.panels()) {
                Axis axis = axes.of(block, panel);
                GroupCells cells = new GroupCells(comparison, block, panel);
                for (Series series : panel.series()) {
                    for (Point point : series.points()) {
                        List<Object> row = row(block, point, point.figure());
                        row.add(true);
                        row.add(comparability(block, apart, point.figure()));
                        row.add("");
                        row.addAll(judged(block, point, apart));
                        row.addAll(against(pairs.flatMap(p -> p.of(point))));
                        row.add(axis.number());
                        row.add(axis.isForced());
                        row.addAll(cells.of(point));
                        printer.printRecord(row);
                        if (request.mode() == Mode.SERIES) {
                            for (Figure other : point.others()) {
                                printer.printRecord(superseded(row(block, point, other), other));
                            }
                        }
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

    private static List<Object> row(Block block, Point point, Figure figure) {
        List<Object> row = new ArrayList<>(COLUMNS.size());
        row.add(CsvText.safe(point.territory().code()));
        row.add(CsvText.safe(point.territory().name().en()));
        row.add(CsvText.safe(block.indicator().code()));
        row.add(CsvText.safe(block.indicator().label().en()));
        row.add(figure.year());
        row.add(CsvText.number(figure.stated()));
        row.add(CsvText.safe(figure.unit()));
        row.add(CsvText.safe(block.unit().en()));
        row.add(String.join(" ", figure.statuses()));
        row.add(CsvText.safe(figure.method()));
        row.add(CsvText.safe(figure.source()));
        row.add(figure.edition() == null ? "" : figure.edition().date());
        row.add(CsvText.safe(figure.submission()));
        row.add(CsvText.safe(figure.observation()));
        return row;
    }

    private static List<Object> judged(Block block, Point point, List<String> apart) {
        Judgement judgement = block.judge(point);
        return List.of(
                judgement.verdict().code(),
                CsvText.safe(judgement.words().en()),
                CsvText.safe(String.join(" ", apart)),
                !point.breakBefore());
    }

    private static List<Object> against(Optional<Pair> pair) {
        return pair.map(p -> List.<Object>of(
                        CsvText.safe(p.other().figure().observation()),
                        p.judgement().verdict().code(),
                        p.judgement().codes(),
                        CsvText.safe(p.judgement().words().en())))
                .orElse(List.of("", "", "", ""));
    }

    /** Codes of the other indicators shown that look like this one and are not. */
    static List<String> apart(Comparison comparison, Block block) {
        return comparison.blocks().stream()
                .filter(other -> !other.isEmpty()
                        && comparison
                                .separation(block.indicator(), other.indicator())
                                .isPresent())
                .map(other -> other.indicator().code())
                .toList();
    }

    private static List<Object> superseded(List<Object> row, Figure figure) {
        row.add(false);
        row.add(superseded(figure));
        row.add("");
        row.add("superseded");
        row.add("another statement is preferred");
        row.addAll(Collections.nCopies(AFTER_VERDICT, ""));
        return row;
    }

    private static void gap(CSVPrinter printer, Block block, MissingFigure missing) throws IOException {
        List<Object> row = new ArrayList<>(COLUMNS.size());
        row.add(CsvText.safe(missing.territory().code()));
        row.add(CsvText.safe(missing.territory().name().en()));
        row.add(CsvText.safe(block.indicator().code()));
        row.add(CsvText.safe(block.indicator().label().en()));
        row.add(missing.gap().year());
        row.add("");
        row.add(CsvText.safe(block.indicator().unit()));
        row.add(CsvText.safe(block.unit().en()));
        row.add("M");
        row.addAll(List.of("", "", "", "", CsvText.safe(missing.gap().record()), "", ""));
        row.add(CsvText.safe(missing.gap().reason()));
        row.add("missing");
        row.add(CsvText.safe(missing.reason().en()));
        row.addAll(Collections.nCopies(AFTER_VERDICT, ""));
        printer.printRecord(row);
    }

    /** Short English words: within its block, and against blocks that look alike. */
    static String comparability(Block block, List<String> apart, Figure figure) {
        StringBuilder text = new StringBuilder(block.assessment().codeFor(figure.observation()));
        apart.forEach(code -> text.append("; not comparable with ").append(code));
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
