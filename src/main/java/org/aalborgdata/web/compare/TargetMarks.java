// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.RevisedTarget;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Target;
import org.aalborgdata.management.target.Progress.Baseline;
import org.aalborgdata.web.Page;

/**
 * The targets of a line: a diamond each, with the baseline from which the required path runs, and those that were replaced.
 *
 * <p>The path is the straight line of {@link org.aalborgdata.management.target.Progress}; the script only joins its ends.
 */
final class TargetMarks {
    private TargetMarks() {}

    /** @param targets of the territory, for the indicator of the panel */
    static List<Object> of(Page page, String name, String unit, Panel panel, Series series, Targets targets) {
        List<Object> marks = new ArrayList<>();
        for (TargetRow row : targets.standing()) {
            if (isDrawn(series, row)) {
                marks.add(standing(page, name, unit, row));
            }
        }
        for (RevisedTarget old : targets.revised()) {
            if (panel.method() == null || isCountedAlike(series, old.target())) {
                marks.add(revised(page, name, unit, old));
            }
        }
        return marks;
    }

    /** What the marks mean, as far as there are such marks; and whose path cannot be drawn. */
    static List<String> notes(Page page, Axis axis, Function<String, Targets> targets) {
        List<TargetRow> drawn = new ArrayList<>();
        List<RevisedTarget> revised = new ArrayList<>();
        for (Member member : axis.members()) {
            for (Series series : member.panel().series()) {
                Targets own = targets.apply(series.territory().iri())
                        .of(member.block().indicator());
                own.standing().stream().filter(t -> isDrawn(series, t)).forEach(drawn::add);
                own.revised().stream()
                        .filter(t -> member.panel().method() == null || isCountedAlike(series, t.target()))
                        .forEach(revised::add);
            }
        }
        List<String> notes = new ArrayList<>();
        if (drawn.stream().anyMatch(r -> r.progress().baseline() != null)) {
            notes.add(page.t("targets.marks"));
        } else if (!drawn.isEmpty()) {
            notes.add(page.t("targets.marks.only"));
        }
        if (!revised.isEmpty()) {
            notes.add(page.t("targets.marks.replaced"));
        }
        List<TargetRow> bare =
                drawn.stream().filter(r -> r.progress().baseline() == null).toList();
        if (!bare.isEmpty() && bare.size() < drawn.size()) {
            notes.add(page.t(
                    "targets.marks.noBaseline",
                    bare.stream()
                            .map(r -> String.valueOf(r.target().year()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        return notes;
    }

    private static Map<String, Object> standing(Page page, String name, String unit, TargetRow row) {
        Map<String, Object> mark = mark(
                page,
                name,
                unit,
                row.target(),
                value -> page.t(
                        "targets.mark",
                        value,
                        page.t("progress." + row.progress().state().key())));
        Baseline baseline = row.progress().baseline();
        if (baseline != null) {
            Map<String, Object> from =
                    ChartData.value(page, name, unit, baseline.year(), baseline.value(), baseline.stated());
            from.put("title", page.t("progress.baseline") + " " + from.get("title"));
            mark.put("from", from);
        }
        return mark;
    }

    private static Map<String, Object> revised(Page page, String name, String unit, RevisedTarget old) {
        Map<String, Object> mark = mark(
                page,
                name,
                unit,
                old.target(),
                value -> page.t(
                        "targets.mark.replaced",
                        value,
                        page.texts().stated(old.next().stated()),
                        page.in(old.nextUnit()),
                        String.valueOf(old.next().year())));
        mark.put("replaced", true);
        return mark;
    }

    /** @param title made from the words for value and year */
    private static Map<String, Object> mark(
            Page page, String name, String unit, Target target, Function<Object, String> title) {
        Map<String, Object> mark = ChartData.value(page, name, unit, target.year(), target.value(), target.stated());
        mark.put("title", title.apply(mark.get("title")));
        mark.put("href", page.link(target.record()));
        return mark;
    }

    private static boolean isDrawn(Series series, TargetRow row) {
        return series.targets().stream()
                .anyMatch(t -> t.record().equals(row.target().record()));
    }

    private static boolean isCountedAlike(Series series, Target target) {
        return series.points().stream().anyMatch(p -> p.figure().method().equals(target.method()));
    }
}
