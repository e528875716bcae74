// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Sources;

/** A comparison as a picture that is passed on by itself: verdicts, caveats and sources go with it. */
final class ComparisonPicture {
    private ComparisonPicture() {}

    /**
     * @param address of the page with the same view
     * @param width in CSS px
     */
    static Picture of(Page page, Comparison comparison, Drawings drawings, String address, int width) {
        List<Picture.Part> parts = new ArrayList<>();
        for (int i = 0; i < comparison.blocks().size(); i++) {
            Block block = comparison.blocks().get(i);
            comparison.separations().stream()
                    .filter(s -> s.other().equals(block.indicator()))
                    .map(s -> new Picture.Part(
                            List.of(page.t("compare.notComparable"), page.in(s.reason())), Map.of(), List.of()))
                    .forEach(parts::add);
            parts.addAll(block(page, block, drawings.ofBlocks().get(i)));
        }
        if (drawings.whole() != null) {
            Drawing drawing = drawings.whole().drawing();
            List<String> foot = new ArrayList<>(drawing.notes());
            foot.add(sources(page, drawings.whole().sources()));
            parts.add(new Picture.Part(List.of(), drawing.chart(), foot));
        }
        return new Picture(width, page.title(), parts, List.of(page.t("picture.foot", page.version()), address));
    }

    private static List<Picture.Part> block(Page page, Block block, List<Drawings.Part> charts) {
        List<Picture.Part> parts = new ArrayList<>();
        String name = page.in(block.indicator().label());
        if (block.isEmpty()) {
            return List.of(new Picture.Part(List.of(name, page.t("compare.empty")), Map.of(), List.of()));
        }
        for (Drawings.Part chart : charts) {
            List<String> head = new ArrayList<>();
            head.add(name + (chart.unit() == null ? "" : ", " + chart.unit()));
            if (chart.drawing().method() != null) {
                head.add(page.t("chart.method") + " " + chart.drawing().method());
            }
            if (chart.drawing().map() != null && chart.drawing().warning() != null) {
                head.add(chart.drawing().warning());
            }
            List<String> foot = new ArrayList<>(chart.drawing().notes());
            foot.add(sources(page, chart.sources()));
            parts.add(new Picture.Part(head, chart.drawing().still(), foot));
        }
        List<String> verdict = new ArrayList<>();
        verdict.add(name + ": "
                + page.t("verdict." + block.assessment().verdict().name().toLowerCase(Locale.ROOT)));
        block.assessment().caveats().forEach(c -> verdict.add(page.in(c.text())));
        if (block.points().size() > 1) {
            parts.add(new Picture.Part(verdict, Map.of(), List.of()));
        }
        return parts;
    }

    private static String sources(Page page, Sources sources) {
        String named = sources.first().stream()
                .map(s -> page.host(s.iri())
                        + (s.edition() == null ? "" : " (" + page.texts().edition(s.edition()) + ")"))
                .collect(Collectors.joining("; "));
        return page.count("chart.source", sources.list().size()) + " " + named
                + (sources.more() > 0 ? "; " + page.t("picture.moreSources", sources.more()) : "");
    }
}
