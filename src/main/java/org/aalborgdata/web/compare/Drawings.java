// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aalborgdata.comparison.Axes;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.register.Register;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a comparison, for page and picture alike.
 *
 * @param whole the one chart of all indicators together; null if each indicator has its own
 */
public record Drawings(@Nullable Part whole, List<List<Part>> ofBlocks) {

    /**
     * One chart with what stands beside it.
     *
     * @param unit of all its values, in the page's language; null if they have several
     */
    public record Part(Drawing drawing, @Nullable String unit, Sources sources) {}

    /** @param targets of a territory, by its IRI */
    static Drawings of(Page page, Comparison comparison, Register register, Function<String, Targets> targets) {
        View view = comparison.request().view();
        Part whole = null;
        if (view == View.SCATTER) {
            Sources sources = Sources.of(comparison.blocks().stream()
                    .flatMap(b -> b.panels().stream())
                    .toList());
            whole = new Part(ScatterData.of(page, comparison), null, sources);
        }
        Axes axes = Axes.of(comparison);
        if (view == View.MAP) {
            MapData maps = new MapData(page, comparison, register::point);
            return new Drawings(
                    null,
                    comparison.blocks().stream()
                            .map(b -> maps(page, axes, b, maps))
                            .toList());
        }
        return new Drawings(
                whole,
                comparison.blocks().stream()
                        .map(b -> comparison.request().peers().ranked()
                                ? ranked(page, b)
                                : ofBlock(page, axes, b, comparison.request(), targets))
                        .toList());
    }

    private static List<Part> maps(Page page, Axes axes, Block block, MapData maps) {
        return first(axes, block)
                .map(a -> new Part(maps.of(a), ChartData.unit(page, a), sources(a)))
                .toList();
    }

    /** The axes that stand with an indicator; one that several share stands with the first. */
    private static Stream<Axis> first(Axes axes, Block block) {
        return axes.list().stream().filter(a -> a.members().get(0).block() == block);
    }

    private static List<Part> ofBlock(
            Page page, Axes axes, Block block, ComparisonRequest request, Function<String, Targets> targets) {
        return switch (request.view()) {
            case TABLE, SCATTER, MAP, PROFILE, COVERAGE -> List.of();
            case DISTANCE ->
                new DistanceData(page, targets).of(block, first(axes, block).toList());
            case TREND, LATEST, MULTIPLES ->
                first(axes, block)
                        .map(a -> since(request.from(), axis(page, a, request.view(), targets)))
                        .toList();
        };
    }

    /** Whether a view draws values on the axes of {@link Axes}, where a reader may insist on one for all. */
    public static boolean onAxes(View view) {
        return switch (view) {
            case TREND, LATEST, MAP, DISTANCE, MULTIPLES -> true;
            case SCATTER, TABLE, PROFILE, COVERAGE -> false;
        };
    }

    /** The indicator in whose chart a block is drawn because the reader insists; null if it has a chart of its own. */
    public static @Nullable Label above(Comparison comparison, Block block) {
        if (!onAxes(comparison.request().view())) {
            return null;
        }
        return Axes.of(comparison).list().stream()
                .filter(a -> a.members().stream().anyMatch(m -> m.block() == block))
                .map(a -> a.members().get(0).block())
                .filter(first -> first != block)
                .findFirst()
                .map(first -> first.indicator().label())
                .orElse(null);
    }

    /**
     * The course of one panel over the years.
     *
     * @param targets of a territory, by its IRI
     */
    public static Part trend(Page page, Block block, Panel panel, Function<String, Targets> targets) {
        return axis(page, new Axis(1, List.of(new Member(block, panel))), View.TREND, targets);
    }

    /** The baseline of a target may be older than the years asked for; then its path begins outside the picture. */
    private static Part since(@Nullable Integer year, Part part) {
        if (year != null) {
            part.drawing().chart().put("from", year);
        }
        return part;
    }

    private static List<Part> ranked(Page page, Block block) {
        return block.panels().stream()
                .map(p -> new Part(RankedDrawing.of(page, block, p), page.in(block.unit()), Sources.of(List.of(p))))
                .toList();
    }

    private static Part axis(Page page, Axis axis, View view, Function<String, Targets> targets) {
        return new Part(ChartData.of(page, axis, view, targets), ChartData.unit(page, axis), sources(axis));
    }

    private static Sources sources(Axis axis) {
        return Sources.of(axis.members().stream().map(Member::panel).toList());
    }
}
