// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page, in English on a screen by day and in German on a telephone by night: axe finds nothing against WCAG 2.2 AA, nothing
 * scrolls sideways, the browser complains of nothing, and what a first visit loads stays small.
 */
class EveryPageTest extends BrowserScene {
    /** Bytes over the wire, compressed, without the SPARQL editor: look.md's promise to a reader on a telephone. */
    private static final long FIRST_LOAD = 300_000;

    private static final int TELEPHONE = 390;

    /** A window of 1280 px at 200 % (WCAG 1.4.4) and at 400 % (1.4.10). */
    private static final List<Integer> ZOOMED = List.of(640, 320);

    private static final int MOST_ALIKE = 2;
    private static final int MOST_ROWS = 8;

    /**
     * Of what repeats axe looks at the first few of each kind: to look at thousands of rows takes it a minute. Two are of a kind
     * if they and their children have the same tags and classes. Cells and terms stay, as they are nothing without each other;
     * what the query editor made it still needs.
     */
    private static final String FEW_OF_A_KIND = """
            ([most, rows]) => document.querySelectorAll('main *').forEach(e => {
              if (e.tagName === 'TR' || e.tagName === 'DL' || e.closest('.yasgui')) return;
              const name = c => c.tagName + '.' + c.className;
              const seen = {};
              [...e.children].forEach((c, i) => {
                const kind = name(c) + '>' + [...c.children].map(name).join();
                seen[kind] = (seen[kind] || 0) + 1;
                if (seen[kind] > most || c.tagName === 'TR' && i >= rows) c.remove();
              });
            })""";

    /** What readers may set (WCAG 1.4.12), as a sheet of the browser's own: the page's policy forbids a style element. */
    private static final String SPACED = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
                + ' p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    /** What is wider or higher than the box that cuts it off. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('header *, main *, footer *')].filter(e => {
              const style = getComputedStyle(e);
              return !e.closest('.visually-hidden, .yasgui, svg, thead') && e.clientWidth > 0
                && (style.overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1
                  || style.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1);
            }).map(e => e.outerHTML.slice(0, 120))""";

    /** One address per kind of page at least, and one per view where a page has several. */
    static final List<String> PAGES = List.of(
            "/",
            "/compare",
            "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398",
            "/compare?indicator=AC08-01&mode=latest",
            "/compare?indicator=AC10-10&territory=SE-0780&view=distance",
            "/compare?indicator=AC08-01&view=multiples",
            "/compare?indicator=AC08-03&indicator=AC08-01&view=scatter",
            "/compare?indicator=AC08-01&view=map",
            "/compare?indicator=AC10-10&territory=SE-0780&territory=FI-398&territory=x-musterland&view=map",
            "/compare?indicator=AC03-02&territory=x-musterland&territory=SE-0780",
            "/compare?indicator=AC10-02&territory=SE-0780&peers=alike&rank=yes&mode=latest",
            "/compare?indicator=AC10-02&territory=SE-0780&peers=suggested&by=type,country",
            "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&axis=shared&against=SE-0780",
            "/compare?territory=SE-0780&view=profile",
            "/compare?view=coverage",
            "/compare/brief?indicator=AC10-02&territory=SE-0780&territory=FI-398",
            "/compare/embed?indicator=AC10-02&territory=SE-0780",
            "/commitments",
            "/commitments/10",
            "/indicators",
            "/territories",
            "/territories?q=ber&country=DE&page=1",
            "/territories?q=no-such-place",
            "/territories/SE-0780",
            "/territories/SE-0780/brief",
            "/territories/x-musterland",
            "/submissions",
            "/submission/vaxjo/2026/1/check-report.html",
            "/query",
            "/management",
            "/report/kleinmusterstadt/2026",
            "/ecobudget",
            "/ecobudget/ferrara/ecobudget-2005/budget",
            "/climate",
            "/climate/x-klimahausen",
            "/frameworks",
            "/frameworks/sdg",
            "/exchange",
            "/exchange?view=offers",
            "/practices",
            "/practices/demo-exchange/car-free-holiday",
            "/validate",
            "/template",
            "/problem/unreadable",
            "/rules?severity=warning",
            "/rule/TAR-03",
            "/commitment",
            "/commitment/10",
            "/indicator/AC10-02",
            "/territory/SE-0780",
            "/organisation/vaxjo",
            "/submission/vaxjo/2026",
            "/record/vaxjo/2026/AC10-02-2019-a",
            "/code/obs-status/U",
            "/profile/figures/0.1.0",
            "/graph/catalogue",
            "/boundary-change/NUTS-2016-PL34",
            "/boundary-change/NUTS-2024-PT16",
            "/ontology",
            "/shapes/target",
            "/admin/login",
            "/admin/login?failed",
            "/admin/import",
            "/no-such-page");

    /** What answers with no page of its own, or only after a check: that is opened by CheckBrowserTest. */
    private static final Stream<String> NO_PAGES = Stream.of(
            "/api/**",
            "/{domain}/api/**",
            "/{domain}/upload",
            "/v3/**",
            "/error",
            "/rule",
            "/sparql",
            "/submission/{organisation}/{period}/{version}/check-report",
            "/validate/{id}",
            "/validate/{id}/report.{ending}",
            "/admin",
            "/admin/import/{id}",
            "/admin/import/{id}/state",
            "/template/form");

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyoneCanReadIt(String path) {
        String with = path + (path.contains("?") ? "&" : "?") + "lang=";
        Page byDay = open(1280, ColorScheme.LIGHT, with + "en");
        long bytes = List.copyOf(loaded).stream()
                .filter(r -> !r.url().contains("yasgui"))
                .mapToLong(r -> r.sizes().responseBodySize)
                .sum();
        assertThat(bytes).as("bytes loaded at the first visit").isLessThan(FIRST_LOAD);
        for (int width : ZOOMED) {
            byDay.setViewportSize(width, 900);
            // The charts are drawn anew a moment later.
            byDay.waitForCondition(() -> breadth(byDay) <= width);
        }
        byDay.setViewportSize(1280, 900);
        assertThat(violations(byDay)).as("in English by day").isEmpty();
        // The same visitor comes again: a browser with nothing kept is needed only to count what a first visit loads.
        Page byNight = byDay;
        byNight.setViewportSize(TELEPHONE, 900);
        byNight.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        byNight.navigate(site.uri(with + "de").toString());
        assertThat(breadth(byNight)).as("in German").isLessThanOrEqualTo(TELEPHONE);
        byNight.evaluate(SPACED);
        assertThat(breadth(byNight)).as("with more space in the text").isLessThanOrEqualTo(TELEPHONE);
        assertThat((List<?>) byNight.evaluate(CUT_OFF))
                .as("cut off with more space in the text")
                .isEmpty();
        byNight.evaluate("document.adoptedStyleSheets = []");
        assertThat(violations(byNight)).as("in German by night").isEmpty();
        complaints.removeIf(c -> path.equals("/no-such-page") && c.contains("404"));
        assertThat(complaints).isEmpty();
    }

    private static List<String> violations(Page page) {
        page.evaluate(FEW_OF_A_KIND, List.of(MOST_ALIKE, MOST_ROWS));
        return SystemBrowser.violations(page);
    }

    private static int breadth(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    @Test
    void noPageIsForgotten() {
        List<PathPattern> none =
                NO_PAGES.map(PathPatternParser.defaultInstance::parse).toList();
        Set<String> forgotten = new TreeSet<>();
        site
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(i -> i.getMethodsCondition().getMethods().isEmpty()
                        || i.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(i -> i.getPathPatternsCondition().getPatterns().stream())
                .filter(p -> !p.getPatternString().matches(".*\\.(\\{format}|[a-z.]+|ttl})") && !none.contains(p))
                .filter(p -> none.stream().noneMatch(n -> n.matches(PathContainer.parsePath(p.getPatternString()))))
                .filter(p ->
                        PAGES.stream().noneMatch(a -> p.matches(PathContainer.parsePath(a.replaceFirst("[?].*", "")))))
                .forEach(p -> forgotten.add(p.getPatternString()));

        assertThat(forgotten).isEmpty();
    }
}
