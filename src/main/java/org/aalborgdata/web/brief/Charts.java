// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.brief.Brief.Topic;
import org.aalborgdata.picture.Picture;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.compare.ChartData;
import org.aalborgdata.web.compare.Drawing;

/**
 * The one picture of a brief: the first indicator, its method with most territories; dots where the view asks for the latest
 * year or no territory has two years, else lines.
 */
final class Charts {
    private static final int MOST_DOTS = 12;
    private static final int PAPER_WIDTH_MM = 180;
    private static final Pattern SIZE = Pattern.compile("width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private Charts() {}

    static Sheet.Chart of(Page page, ComparisonRequest request, Topic topic, Size size) {
        boolean dots = request.mode() == Mode.LATEST
                || topic.series().panels().stream()
                        .flatMap(p -> p.series().stream())
                        .allMatch(s -> s.points().size() < 2);
        Block block = dots ? topic.latest() : topic.series();
        Panel whole = block.panels().stream()
                .max(Comparator.comparingInt(p -> p.series().size()))
                .orElseThrow();
        List<Series> shown = whole.series().stream()
                .sorted(Comparator.comparing(Series::peer))
                .limit(dots ? Math.min(MOST_DOTS, size.series()) : size.series())
                .toList();
        Drawing drawing = ChartData.of(
                page,
                new Axis(1, List.of(new Member(block, new Panel(whole.method(), shown)))),
                dots ? View.LATEST : View.TREND);
        Map<String, Object> data = new LinkedHashMap<>(drawing.chart());
        data.put("height", size.chartHeight());
        String caption = page.in(block.indicator().label()) + ", " + page.in(block.unit())
                + (drawing.method() == null ? "" : "; " + drawing.method());
        List<String> notes = new java.util.ArrayList<>(drawing.notes());
        int all = whole.series().size();
        if (shown.size() < all) {
            notes.add(page.t("brief.chart.some", shown.size(), all));
        }
        if (block.panels().size() > 1) {
            notes.add(page.t("brief.chart.methods", block.panels().size()));
        }
        return new Sheet.Chart(drawing.name(), caption, data, notes);
    }

    /** @param width in px; the sheet beside it has the words, so the picture has none */
    static Picture picture(Sheet.Chart chart, int width) {
        return new Picture(width, "", List.of(new Picture.Part(List.of(), chart.data(), List.of())), List.of());
    }

    /** The picture as part of a printed page: with what it shows in words, and as wide as the page. */
    static String forPaper(String svg, String name) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalStateException("The picture has no size");
        }
        double height = PAPER_WIDTH_MM * Double.parseDouble(size.group(2)) / Double.parseDouble(size.group(1));
        String style = String.format(Locale.ROOT, "width: %dmm; height: %.1fmm", PAPER_WIDTH_MM, height);
        return svg.replaceFirst(
                "role=\"img\"",
                "role=\"img\" alt=\"" + Matcher.quoteReplacement(escaped(name)) + "\" style=\"" + style + "\"");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
