// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.brief.Move;
import org.aalborgdata.comparison.profile.Trend;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.brief.Sheet.Line;
import org.jspecify.annotations.Nullable;

/** The sentences of a brief. Each is made of figures by one rule; none is chosen by taste. */
final class BriefWords {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String PERCENT = "%";
    static final int MOST_NAMED = 4;
    private static final List<Progress.State> ORDER =
            List.of(Progress.State.OFF_TRACK, Progress.State.MISSED, Progress.State.ON_TRACK, Progress.State.REACHED);
    private static final int MOST_HOSTS = 3;

    private final Page page;
    private final int thisYear;

    /** @param thisYear a target for an earlier year is spoken of as past */
    BriefWords(Page page, int thisYear) {
        this.page = page;
        this.thisYear = thisYear;
    }

    /** Such as {@code t CO₂ per inhabitant; lower is better; AC10-02}. */
    String about(Indicator indicator, Label unit) {
        String better = page.t("direction." + indicator.direction().name().toLowerCase(java.util.Locale.ROOT));
        if (indicator.direction() == Direction.BEST_AT && indicator.bestAt() != null) {
            better += " " + number(indicator.bestAt().toPlainString());
        }
        return page.in(unit) + "; " + better + "; " + indicator.code();
    }

    /** From the first to the last year shown. */
    Line move(String lead, Move move) {
        String first = number(move.first().stated());
        String last = number(move.last().stated());
        String from = String.valueOf(move.first().year());
        String to = String.valueOf(move.last().year());
        String text =
                switch (move.way()) {
                    case FELL -> page.t("brief.fell", first, from, last, to, by(move));
                    case ROSE -> page.t("brief.rose", first, from, last, to, by(move));
                    case SAME -> page.t("brief.same", first, from, to);
                    case NONE -> page.t(move.cut() ? "brief.broken" : "brief.single", last, to);
                };
        boolean earlier = move.cut() && move.way() != Move.Way.NONE;
        return new Line(
                lead,
                earlier ? text + " " + page.t("brief.cut") : text,
                page.link(move.last().observation()));
    }

    /** By how much: in percent, in percentage points, or in the unit where percent would say nothing. */
    private String by(Move move) {
        if (move.percent() != null) {
            return percent(move.percent());
        }
        String amount = number(move.change().abs().toPlainString());
        return PERCENT.equals(move.last().unit()) ? page.t("brief.points", amount) : amount;
    }

    String percent(BigDecimal percent) {
        BigDecimal size = percent.abs();
        BigDecimal rounded = size.setScale(size.compareTo(TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? page.t("brief.less", number("0.1"))
                : number(rounded.toPlainString()) + "\u00a0" + PERCENT;
    }

    /** From the earlier to the latest figure of a trend; both are there. */
    Line trend(String lead, Trend trend) {
        Figure earlier = java.util.Objects.requireNonNull(trend.earlier());
        Figure latest = java.util.Objects.requireNonNull(trend.latest());
        Line line = move(lead, Move.between(earlier, latest));
        return page.texts()
                .maybe("brief.trend." + trend.state().key())
                .map(judged -> new Line(line.lead(), line.text() + " " + judged, line.href()))
                .orElse(line);
    }

    /** How those moved that have no line of their own; null if there are fewer than two. */
    @Nullable
    String others(List<Move> moves) {
        if (moves.size() < 2) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (Move.Way way : List.of(Move.Way.FELL, Move.Way.ROSE, Move.Way.SAME, Move.Way.NONE)) {
            long count = moves.stream().filter(m -> m.way() == way).count();
            if (count > 0) {
                parts.add(page.t("brief.rest." + way.name().toLowerCase(java.util.Locale.ROOT), count));
            }
        }
        return page.count("brief.rest", moves.size(), String.join(", ", parts));
    }

    /** Where a target stands. */
    Line target(String lead, TargetRow row) {
        Progress progress = row.progress();
        String target = number(row.target().stated());
        String by = String.valueOf(row.target().year());
        String key = "brief.target." + progress.state().key();
        String text;
        if (progress.actual() == null || progress.baseline() == null) {
            text = page.t("brief.target.no-data", target, by);
        } else {
            String value = number(progress.actual().stated());
            String year = String.valueOf(progress.actual().year());
            boolean line = progress.required() != null
                    && (progress.state() == Progress.State.ON_TRACK || progress.state() == Progress.State.OFF_TRACK);
            text = line
                    ? page.t(
                            isPast(row) ? key + ".past" : key,
                            target,
                            by,
                            value,
                            year,
                            number(progress.required().toPlainString()),
                            String.valueOf(progress.baseline().year()))
                    : page.t(key, target, by, value, year);
        }
        return new Line(lead, text, page.link(row.target().record()));
    }

    /**
     * Where targets stand: those behind first, then those on their way and those reached, each by year; after them those whose
     * year is over without a figure of it. Those that cannot be judged are counted in one line.
     *
     * @param leads of what each speaks
     * @param most lines
     */
    Targets targets(List<TargetRow> rows, Function<TargetRow, String> leads, int most) {
        List<TargetRow> judged = rows.stream()
                .filter(r -> r.progress().state() != Progress.State.NO_DATA)
                .sorted(Comparator.comparing(
                                (TargetRow r) -> ORDER.indexOf(r.progress().state()))
                        .thenComparing(r -> r.target().year()))
                .toList();
        List<Line> lines = new ArrayList<>();
        judged.stream().limit(most).map(r -> target(leads.apply(r), r)).forEach(lines::add);
        List<TargetRow> unknown = rows.stream().filter(r -> !judged.contains(r)).toList();
        if (unknown.size() == 1) {
            lines.add(target(leads.apply(unknown.get(0)), unknown.get(0)));
        } else if (!unknown.isEmpty()) {
            lines.add(Line.of(page.t("brief.target.unknown", unknown.size())));
        }
        int more = judged.size() - most;
        return new Targets(lines, more > 0 ? page.count("brief.more.targets", more) : null);
    }

    /** Whether its year is over and nothing says how it ended. */
    private boolean isPast(TargetRow row) {
        Progress.State state = row.progress().state();
        boolean open = state == Progress.State.ON_TRACK || state == Progress.State.OFF_TRACK;
        return open && row.target().year() < thisYear;
    }

    /** @param more that some are left out; null if none is */
    record Targets(List<Line> lines, @Nullable String more) {}

    /** A submission per line: who handed it in, which version, and where its figures were read in which edition. */
    List<Line> sources(List<Figure> figures, Aalborg aalborg) {
        Map<String, List<Figure>> bySubmission = figures.stream()
                .collect(Collectors.groupingBy(Figure::submission, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        bySubmission.forEach((submission, all) -> {
            List<String> read = all.stream()
                    .map(f -> page.host(f.source())
                            + (f.edition() == null ? "" : " (" + page.texts().edition(f.edition()) + ")"))
                    .distinct()
                    .toList();
            String publisher = aalborg.register()
                    .organisation(all.get(0).publisher())
                    .map(o -> page.in(o.name()))
                    .orElseGet(() -> page.shortName(all.get(0).publisher()));
            Optional<Receipt> receipt = aalborg.registry().current(submission);
            String stated = receipt.map(r -> page.t(
                            "brief.submission",
                            page.submission(submission),
                            String.valueOf(r.version()),
                            page.texts().date(java.time.LocalDate.ofInstant(r.time(), java.time.ZoneOffset.UTC))))
                    .orElse(page.submission(submission));
            String more = read.size() > MOST_HOSTS ? " " + page.t("brief.more.sources", read.size() - MOST_HOSTS) : "";
            lines.add(new Line(
                    publisher,
                    stated + ": " + read.stream().limit(MOST_HOSTS).collect(Collectors.joining("; ")) + more,
                    page.link(submission)));
        });
        return lines;
    }

    /** {@code A, B and C}; at most four names, then how many more. */
    String names(List<Label> names) {
        List<String> shown = names.stream().limit(MOST_NAMED).map(page::in).toList();
        int more = names.size() - shown.size();
        if (more > 0) {
            return String.join(", ", shown) + " " + page.t("compare.more", more);
        }
        return shown.size() < 2
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, shown.size() - 1))
                        + page.t("compare.and")
                        + shown.get(shown.size() - 1);
    }

    String number(String stated) {
        return page.texts().stated(stated);
    }
}
