// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.brief.Brief;
import org.aalborgdata.comparison.brief.Brief.Topic;
import org.aalborgdata.comparison.brief.Move;
import org.aalborgdata.comparison.peers.Criterion;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.brief.Sheet.Line;
import org.aalborgdata.web.brief.Sheet.Section;
import org.aalborgdata.web.cite.Citation;
import org.jspecify.annotations.Nullable;

/** The brief of a comparison: one section per question, each line by a rule. */
final class ComparisonSheet {
    private static final int MOST_EXPLAINED = 3;

    private final Page page;
    private final Brief brief;
    private final Size size;
    private final BriefWords words;

    private ComparisonSheet(Page page, Brief brief, Size size, int thisYear) {
        this.page = page;
        this.brief = brief;
        this.size = size;
        this.words = new BriefWords(page, thisYear);
    }

    /**
     * The sheet.
     *
     * @param figures the state that the brief was made of
     */
    static Sheet of(Page page, Brief brief, Figures figures, Aalborg aalborg, Citation citation, Size size) {
        ComparisonSheet sheet =
                new ComparisonSheet(page, brief, size, citation.accessed().getYear());
        List<Section> sections = new ArrayList<>();
        sections.add(sheet.changes());
        sections.add(sheet.targets(figures, aalborg));
        sections.add(sheet.others());
        sections.add(sheet.caveats());
        sections.add(sheet.sources(aalborg));
        List<Figure> all = shown(brief);
        return new Sheet(
                page.title(),
                sheet.lead(),
                brief.topics().isEmpty()
                        ? null
                        : Charts.of(page, brief.request(), brief.topics().get(0), size),
                sections.stream().filter(s -> !s.lines().isEmpty()).toList(),
                citation.shortText(page),
                citation.address(),
                citation.isLong(),
                Citation.newest(all, aalborg.registry(), citation.accessed()));
    }

    /** Every preferred statement over the years. */
    static List<Figure> shown(Brief brief) {
        return brief.series().blocks().stream()
                .flatMap(b -> b.points().stream())
                .map(Point::figure)
                .toList();
    }

    /** Unit and direction, said once where there are few indicators. */
    private List<String> lead() {
        if (brief.topics().size() > MOST_EXPLAINED) {
            return List.of();
        }
        return brief.topics().stream()
                .map(t -> (severalTopics() ? page.in(t.series().indicator().label()) + ": " : "")
                        + words.about(t.series().indicator(), t.series().unit()))
                .toList();
    }

    /** Each indicator gets an equal share of the lines; what is beyond is counted by the way it moved. */
    private Section changes() {
        int share = Math.max(1, size.lines() / Math.max(1, brief.topics().size()));
        List<Line> lines = new ArrayList<>();
        int leftOut = 0;
        for (Topic topic : brief.topics()) {
            if (lines.size() >= size.lines()) {
                leftOut++;
                continue;
            }
            List<Move> moves = topic.moves();
            int shown = moves.size() <= share + 1 ? moves.size() : share;
            for (Move move : moves.subList(0, shown)) {
                lines.add(words.move(lead(topic.series(), move.territory()), move));
            }
            String rest = words.others(moves.subList(shown, moves.size()));
            if (rest != null) {
                lines.add(new Line(severalTopics() ? name(topic.series()) : null, rest, null));
            }
        }
        for (Block empty : brief.withoutFigures()) {
            lines.add(new Line(name(empty), page.t("brief.empty"), null));
        }
        return new Section(
                "changes",
                page.t("brief.changes"),
                lines,
                leftOut == 0 ? null : page.count("brief.more.indicators", leftOut));
    }

    private String lead(Block block, Territory territory) {
        String place = page.in(territory.name());
        return severalTopics() ? name(block) + ", " + place : place;
    }

    private boolean severalTopics() {
        return brief.series().blocks().size() > 1;
    }

    private String name(Block block) {
        String label = page.in(block.indicator().label());
        return brief.topics().size() <= MOST_EXPLAINED
                ? label
                : label + " (" + words.about(block.indicator(), block.unit()) + ")";
    }

    /** Targets that stand of the territories asked for; of all where none was asked for. */
    private Section targets(Figures figures, Aalborg aalborg) {
        Map<TargetRow, String> rows = new LinkedHashMap<>();
        List<Line> none = new ArrayList<>();
        for (Topic topic : brief.topics()) {
            Set<Territory> all = new LinkedHashSet<>();
            asked(topic.series()).forEach(s -> all.add(s.territory()));
            List<Label> without = new ArrayList<>();
            for (Territory territory : all) {
                List<TargetRow> own = rows(territory, topic.series(), figures, aalborg);
                own.forEach(r -> rows.put(r, lead(topic.series(), territory)));
                if (own.isEmpty()) {
                    without.add(territory.name());
                }
            }
            if (!without.isEmpty()) {
                boolean nobody = without.size() == all.size() && all.size() > BriefWords.MOST_NAMED;
                String text = nobody
                        ? page.t("brief.noTarget.all", all.size())
                        : page.count("brief.noTarget", without.size(), words.names(without));
                none.add(new Line(severalTopics() ? name(topic.series()) : null, text, null));
            }
        }
        BriefWords.Targets targets = words.targets(List.copyOf(rows.keySet()), rows::get, size.lines());
        List<Line> lines = new ArrayList<>(targets.lines());
        none.stream().limit(size.others()).forEach(lines::add);
        return new Section("targets", page.t("brief.targets"), lines, targets.more());
    }

    private static List<TargetRow> rows(Territory territory, Block block, Figures figures, Aalborg aalborg) {
        return aalborg.efforts()
                .targets(territory.iri(), figures)
                .of(block.indicator())
                .standing();
    }

    private static List<Series> asked(Block block) {
        return block.panels().stream()
                .flatMap(p -> p.series().stream())
                .filter(s -> !s.peer())
                .toList();
    }

    private Section others() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(who()));
        for (Topic topic :
                brief.topics().subList(0, Math.min(size.others(), brief.topics().size()))) {
            Line values = values(topic);
            if (values != null) {
                lines.add(values);
            }
        }
        return new Section("others", page.t("brief.against"), lines, null);
    }

    private String who() {
        List<Label> asked = brief.topics().stream()
                .flatMap(t -> asked(t.series()).stream())
                .map(Series::territory)
                .distinct()
                .map(Territory::name)
                .toList();
        long peers = brief.topics().stream()
                .flatMap(t -> t.series().panels().stream())
                .flatMap(p -> p.series().stream())
                .filter(Series::peer)
                .map(Series::territory)
                .distinct()
                .count();
        if (brief.request().territories().isEmpty()) {
            return page.count("brief.who.all", asked.size());
        }
        String chosen = page.count("brief.who.asked", asked.size(), words.names(asked));
        if (!brief.request().peers().isGroup()) {
            return chosen;
        }
        String key = "brief.peers." + brief.request().peers().kind().name().toLowerCase(Locale.ROOT)
                + (peers == 1 ? ".one" : ".many");
        String why = page.texts()
                .maybe(key)
                .orElseGet(() -> page.t(peers == 1 ? "brief.peers.one" : "brief.peers.many", peers));
        return chosen + " "
                + (peers == 0
                        ? page.t("brief.peers.none")
                        : why.replace("{0}", page.texts().number(peers))
                                .replace("{1}", alikeIn(brief.request().peers().by())));
    }

    private String alikeIn(Set<Criterion> by) {
        return by.stream().sorted().map(c -> page.t("criterion." + c.key())).collect(Collectors.joining(", "));
    }

    /** The latest values side by side, and the one in the middle where there are enough that may share an axis. */
    private @Nullable Line values(Topic topic) {
        List<Point> values = topic.values();
        if (values.size() < 2) {
            return null;
        }
        List<String> named = values.stream()
                .limit(size.others())
                .map(p -> page.in(p.territory().name()) + " "
                        + words.number(p.figure().stated()) + " (" + p.figure().year() + ")")
                .toList();
        int rest = values.size() - named.size();
        String list = String.join("; ", named) + (rest > 0 ? " " + page.t("compare.more", rest) : "");
        String text = page.t("brief.latest", list);
        Verdict verdict = topic.latest().assessment().verdict();
        text += " " + page.t("brief.verdict." + verdict.name().toLowerCase(Locale.ROOT));
        if (verdict != Verdict.NOT_COMPARABLE && rest > 0) {
            BigDecimal middle = Medians.of(values.stream().map(Point::figure).toList());
            text += " " + page.t("brief.median", values.size(), words.number(middle.toPlainString()));
        }
        return new Line(severalTopics() ? name(topic.latest()) : null, text, null);
    }

    private Section caveats() {
        List<Line> lines = Caveats.of(page, brief, words, block -> severalTopics() ? name(block) : null);
        return cut("caveats", lines, "brief.more.caveats");
    }

    private Section sources(Aalborg aalborg) {
        return cut("sources", words.sources(shown(brief), aalborg), "brief.more.submissions");
    }

    private Section cut(String id, List<Line> lines, String more) {
        int left = lines.size() - size.others();
        return left <= 0
                ? new Section(id, page.t("brief." + id), lines, null)
                : new Section(id, page.t("brief." + id), lines.subList(0, size.others()), page.count(more, left));
    }
}
