// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.cite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.release.Release;
import org.aalborgdata.web.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * A view of the figures as a source.
 *
 * @param name of this collection
 * @param data day of the newest publication among its figures; this and the release are the version cited
 * @param accessed day on which it was read
 * @param sources hosts of the pages where the figures were read, sorted
 */
public record Citation(
        String name,
        String title,
        String address,
        LocalDate data,
        LocalDate accessed,
        List<String> sources,
        String language) {
    private static final int MOST_SOURCES = 4;
    private static final int LONGEST_PRINTED = 240;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * The citation of these figures.
     *
     * @param address of the page with the view
     */
    public static Citation of(
            Page page, String address, Collection<Figure> figures, Registry registry, LocalDate today) {
        List<String> sources = figures.stream()
                .map(f -> page.host(f.source()))
                .distinct()
                .sorted()
                .toList();
        return new Citation(
                page.t("site.name"),
                page.title(),
                address,
                LocalDate.ofInstant(newest(figures, registry, today), ZoneOffset.UTC),
                today,
                sources,
                page.lang());
    }

    /** When the newest version that these figures come from was published; the start of {@code today} without any. */
    public static Instant newest(Collection<Figure> figures, Registry registry, LocalDate today) {
        TreeSet<String> used = figures.stream().map(Figure::submission).collect(Collectors.toCollection(TreeSet::new));
        return registry.current().stream()
                .filter(r -> used.contains(r.submission()))
                .map(Receipt::time)
                .max(Instant::compareTo)
                .orElseGet(() -> today.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** One sentence or two, in the language of a page. */
    public String text(Page page) {
        return text(page, address);
    }

    /** The same for paper, where nobody types a long address: its parameters are left out. */
    public String shortText(Page page) {
        return text(page, isLong() ? address.substring(0, address.indexOf('?') + 1) + "…" : address);
    }

    /** Whether the address is too long to be printed. */
    public boolean isLong() {
        return address.length() > LONGEST_PRINTED && address.indexOf('?') > 0;
    }

    private String text(Page page, String address) {
        String hosts = sources.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "));
        int more = sources.size() - MOST_SOURCES;
        return page.t(
                "cite.text",
                name,
                String.valueOf(data.getYear()),
                title,
                Release.VERSION,
                page.texts().date(data),
                sources.isEmpty()
                        ? ""
                        : page.t("cite.figures", more > 0 ? hosts + " " + page.t("compare.more", more) : hosts),
                address,
                page.texts().date(accessed));
    }

    private String note() {
        return sources.isEmpty() ? "No figures" : "Figures read at " + String.join(", ", sources);
    }

    /** An entry for BibTeX and biblatex. */
    public String bibtex() {
        return "@misc{aalborg-data-" + data + ",\n"
                + "  author = {{" + name + "}},\n"
                + "  title = {{" + tex(title) + "}},\n"
                + "  year = {" + data.getYear() + "},\n"
                + "  version = {" + Release.VERSION + ", data of " + data + "},\n"
                + "  url = {" + address + "},\n"
                + "  urldate = {" + accessed + "},\n"
                + "  note = {" + tex(note()) + "}\n"
                + "}\n";
    }

    /** A record of the RIS format, lines ending as it asks. */
    public String ris() {
        return String.join(
                "\r\n",
                "TY  - DATA",
                "AU  - " + name,
                "TI  - " + title,
                "PY  - " + data.getYear(),
                "DA  - " + slashes(data),
                "ET  - " + Release.VERSION,
                "PB  - " + name,
                "UR  - " + address,
                "Y2  - " + slashes(accessed),
                "LA  - " + language,
                "N1  - " + note(),
                "ER  - ",
                "");
    }

    /** An item of CSL-JSON, in the array that reference managers expect. */
    public String csl() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "aalborg-data-" + data);
        item.put("type", "dataset");
        item.put("title", title);
        item.put("author", List.of(Map.of("literal", name)));
        item.put("publisher", name);
        item.put("issued", parts(data));
        item.put("accessed", parts(accessed));
        item.put("version", Release.VERSION + ", data of " + data);
        item.put("URL", address);
        item.put("language", language);
        item.put("note", note());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private static Map<String, Object> parts(LocalDate date) {
        return Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }

    private static String slashes(LocalDate date) {
        return date.toString().replace('-', '/');
    }

    /** What TeX would take for a command is written so that it prints. */
    private static String tex(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
