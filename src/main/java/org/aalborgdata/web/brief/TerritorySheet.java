// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.Words;
import org.aalborgdata.comparison.brief.Brief;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.comparison.profile.IndicatorState;
import org.aalborgdata.comparison.profile.Standing;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.comparison.profile.Trend;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.brief.Sheet.Line;
import org.aalborgdata.web.brief.Sheet.Section;
import org.aalborgdata.web.cite.Citation;
import org.jspecify.annotations.Nullable;

/** The brief of a territory, from its profile over the ten commitments. */
final class TerritorySheet {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final Page page;
    private final Territory territory;
    private final Figures figures;
    private final Aalborg aalborg;
    private final Size size;
    private final BriefWords words;
    private final List<IndicatorState> known;

    private TerritorySheet(Page page, Territory territory, Figures figures, Aalborg aalborg, Size size, int thisYear) {
        this.page = page;
        this.territory = territory;
        this.figures = figures;
        this.aalborg = aalborg;
        this.size = size;
        this.words = new BriefWords(page, thisYear);
        List<TargetRow> targets =
                aalborg.efforts().targets(territory.iri(), figures).standing();
        this.known = TerritoryProfile.of(territory, figures, aalborg.catalogue(), targets)
                .indicators();
    }

    /** @param figures the state that the citation speaks of */
    static Sheet of(Page page, Territory territory, Figures figures, Aalborg aalborg, Citation citation, Size size) {
        TerritorySheet sheet = new TerritorySheet(
                page, territory, figures, aalborg, size, citation.accessed().getYear());
        List<Section> sections = new ArrayList<>();
        sections.add(sheet.changes());
        sections.add(sheet.targets());
        sections.add(sheet.others());
        sections.add(sheet.caveats());
        sections.add(sheet.sources());
        return new Sheet(
                page.title(),
                List.of(sheet.lead()),
                sheet.chart(),
                sections.stream().filter(s -> !s.lines().isEmpty()).toList(),
                citation.shortText(page),
                citation.address(),
                citation.isLong(),
                Citation.newest(figures.ofTerritory(territory.iri()), aalborg.registry(), citation.accessed()));
    }

    private String lead() {
        String within = territory.partOf() == null
                ? territory.country()
                : aalborg.register()
                        .territory(territory.partOf())
                        .map(t -> page.in(t.name()))
                        .orElse(territory.country());
        return page.t(
                "brief.region.lead",
                page.texts().capital(page.in(Words.territoryType(territory.type()))),
                within,
                territory.code());
    }

    private List<IndicatorState> withFigures() {
        return known.stream().filter(i -> i.trend().latest() != null).toList();
    }

    private Section changes() {
        List<IndicatorState> all = withFigures();
        List<Line> lines = new ArrayList<>();
        if (all.isEmpty()) {
            lines.add(Line.of(page.t("brief.region.empty")));
            return new Section("changes", title(), lines, null);
        }
        List<String> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long count = all.stream().filter(i -> i.standing() == standing).count();
            if (count > 0 && standing != Standing.NO_DATA) {
                counts.add(page.t("brief.standing." + standing.key(), count));
            }
        }
        lines.add(Line.of(
                page.count("brief.region.counts", all.size(), page.texts().capital(String.join("; ", counts)))));
        List<IndicatorState> moved = all.stream()
                .filter(i ->
                        i.trend().state() == Trend.State.IMPROVING || i.trend().state() == Trend.State.WORSENING)
                .sorted(Comparator.comparing((IndicatorState i) -> Objects.requireNonNullElse(
                                        i.trend().percent(), NOTHING)
                                .abs())
                        .reversed()
                        .thenComparing(i -> i.indicator().code()))
                .toList();
        moved.stream()
                .limit(size.lines())
                .map(i -> words.trend(name(i), i.trend()))
                .forEach(lines::add);
        if (!moved.isEmpty()) {
            lines.add(Line.of(page.t("brief.region.how", words.number(Trend.LEAST_PERCENT.toPlainString()))));
        }
        int more = moved.size() - size.lines();
        return new Section("changes", title(), lines, more > 0 ? page.count("brief.more.changes", more) : null);
    }

    private String title() {
        return page.t("brief.region.changes", Trend.YEARS);
    }

    private String name(IndicatorState state) {
        return page.in(state.indicator().label()) + " (" + page.in(state.unit()) + ")";
    }

    private Section targets() {
        List<TargetRow> rows = known.stream().flatMap(i -> i.targets().stream()).toList();
        if (rows.isEmpty()) {
            return new Section(
                    "targets", page.t("brief.targets"), List.of(Line.of(page.t("brief.region.noTarget"))), null);
        }
        BriefWords.Targets targets =
                words.targets(rows, r -> page.in(r.indicator().label()) + " (" + page.in(r.unit()) + ")", size.lines());
        return new Section("targets", page.t("brief.targets"), targets.lines(), targets.more());
    }

    private Section others() {
        return PeerLines.of(page, territory, withFigures(), figures, aalborg, size);
    }

    private Section caveats() {
        List<Line> lines = new ArrayList<>();
        List<IndicatorState> all = withFigures();
        if (all.stream().anyMatch(IndicatorState::isDemonstration)) {
            lines.add(Line.of(page.t("brief.region.demonstration")));
        }
        long uncertain = all.stream()
                .filter(i -> Objects.requireNonNull(i.trend().latest()).statuses().stream()
                        .anyMatch("PEIFU"::contains))
                .count();
        if (uncertain > 0) {
            lines.add(Line.of(page.count("brief.region.uncertain", uncertain)));
        }
        long tooShort = all.stream()
                .filter(i -> i.trend().state() == Trend.State.TOO_SHORT)
                .count();
        if (tooShort > 0) {
            lines.add(Line.of(page.count("brief.region.short", tooShort)));
        }
        int missing = figures.gapsOf(territory.iri()).size();
        if (missing > 0) {
            lines.add(Line.of(page.count("brief.region.missing", missing)));
        }
        if (lines.isEmpty()) {
            lines.add(Line.of(page.t("brief.noCaveat")));
        }
        return new Section("caveats", page.t("brief.caveats"), lines, null);
    }

    private Section sources() {
        List<Line> lines = words.sources(figures.ofTerritory(territory.iri()), aalborg);
        int left = lines.size() - size.others();
        return new Section(
                "sources",
                page.t("brief.sources"),
                lines.stream().limit(size.others()).toList(),
                left > 0 ? page.count("brief.more.submissions", left) : null);
    }

    /** The longest series, which is also the picture of the territory's page. */
    private Sheet.@Nullable Chart chart() {
        return withFigures().stream()
                .max(Comparator.comparingLong(this::years)
                        .thenComparing(i -> i.indicator().code()))
                .map(i -> Charts.of(page, request(i), brief(i).topics().get(0), size))
                .orElse(null);
    }

    private long years(IndicatorState state) {
        return figures.ofTerritory(territory.iri()).stream()
                .filter(f -> f.indicator().equals(state.indicator().iri()))
                .map(Figure::year)
                .distinct()
                .count();
    }

    private Brief brief(IndicatorState state) {
        return Brief.of(request(state), aalborg.comparisons(), figures);
    }

    private ComparisonRequest request(IndicatorState state) {
        return new ComparisonRequest(
                List.of(state.indicator().iri()), List.of(territory.iri()), null, null, View.TREND, Peers.NONE);
    }
}
