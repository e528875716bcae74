// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.cite.Citation;
import org.aalborgdata.web.linkeddata.PublicAddress;

/**
 * What takes a comparison elsewhere.
 *
 * @param query parameters of the view, without question mark
 * @param snippet HTML that shows the view on another site
 */
public record Share(String query, String snippet, Citation citation) {
    private static final int HEAD = 190;
    private static final int CHART = 520;
    private static final int MOST_HEIGHT = 1600;

    /** The citation of a comparison, read today. */
    static Citation citation(
            HttpServletRequest request, Page page, Comparison comparison, Aalborg aalborg, PublicAddress address) {
        List<Figure> figures = comparison.blocks().stream()
                .flatMap(b -> b.points().stream())
                .map(p -> p.figure())
                .toList();
        return Citation.of(
                page,
                address.of(request, "/compare?" + comparison.request().toQuery()),
                figures,
                aalborg.registry(),
                LocalDate.now(aalborg.clock()));
    }

    static Share of(
            HttpServletRequest request, Page page, Comparison comparison, Aalborg aalborg, PublicAddress address) {
        String query = comparison.request().toQuery();
        String source = address.of(request, "/compare/embed?" + query + "&" + Page.LANGUAGE + "=" + page.lang());
        String snippet = "<iframe src=\"" + attribute(source) + "\" title=\"" + attribute(page.title())
                + "\" width=\"100%\" height=\"" + height(comparison)
                + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
        return new Share(query, snippet, citation(request, page, comparison, aalborg, address));
    }

    /** Room for the pictures; what does not fit is scrolled. */
    private static int height(Comparison comparison) {
        boolean one = comparison.request().view() == View.SCATTER;
        int charts = one
                ? 1
                : comparison.blocks().stream()
                        .mapToInt((Block b) -> Math.max(1, b.panels().size()))
                        .sum();
        return Math.min(MOST_HEIGHT, HEAD + CHART * charts);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
