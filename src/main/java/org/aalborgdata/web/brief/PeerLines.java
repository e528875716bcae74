// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.comparison.profile.IndicatorState;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.brief.Sheet.Line;
import org.aalborgdata.web.brief.Sheet.Section;

/** With whom a territory is compared in its brief: the peers that {@code /compare?peers=suggested} shows, with the same reasons. */
final class PeerLines {
    /** A median of fewer says little. */
    static final int LEAST = 4;

    private final Page page;
    private final Territory territory;
    private final Figures figures;
    private final Aalborg aalborg;

    private PeerLines(Page page, Territory territory, Figures figures, Aalborg aalborg) {
        this.page = page;
        this.territory = territory;
        this.figures = figures;
        this.aalborg = aalborg;
    }

    /** One latest value, the peers of its indicator, and their values that may be set beside it without a word. */
    private record Beside(IndicatorState state, PeerGroup group, List<Figure> values) {
        Figure latest() {
            return Objects.requireNonNull(state.trend().latest());
        }
    }

    /** @param known indicators with a latest value */
    static Section of(
            Page page, Territory territory, List<IndicatorState> known, Figures figures, Aalborg aalborg, Size size) {
        return new PeerLines(page, territory, figures, aalborg).section(known, size);
    }

    private Section section(List<IndicatorState> known, Size size) {
        List<Beside> all = known.stream()
                .map(this::beside)
                .filter(b -> !b.group().peers().isEmpty())
                .toList();
        List<Beside> compared = all.stream()
                .filter(b -> b.values().size() >= LEAST)
                .sorted(Comparator.comparingInt((Beside b) -> -b.values().size())
                        .thenComparing(b -> b.state().indicator().code()))
                .limit(size.others())
                .toList();
        BriefWords words = new BriefWords(page, 0);
        List<Line> lines = new ArrayList<>();
        for (Beside b : compared) {
            lines.add(new Line(
                    page.in(b.state().indicator().label()) + " ("
                            + page.in(b.state().unit()) + ")",
                    page.t(
                            "brief.region.peers",
                            words.number(b.latest().stated()),
                            String.valueOf(b.latest().year()),
                            b.values().size(),
                            words.number(Medians.of(b.values()).toPlainString())),
                    page.link(b.latest().observation())));
        }
        Map<String, PeerGroup.Peer> named = new LinkedHashMap<>();
        (compared.isEmpty() ? all : compared).forEach(b -> b.group()
                .peers()
                .forEach(p -> named.putIfAbsent(p.territory().iri(), p)));
        named.values().stream().limit(size.others()).forEach(p -> lines.add(line(p)));
        if (compared.isEmpty()) {
            lines.add(
                    Line.of(page.t(named.isEmpty() ? "brief.region.peers.nobody" : "brief.region.peers.none", LEAST)));
        }
        notes(known).forEach(lines::add);
        lines.add(Line.of(page.t("brief.region.peers.why", LEAST)));
        int left = named.size() - size.others();
        return new Section(
                "others", page.t("brief.against"), lines, left > 0 ? page.count("brief.more.peers", left) : null);
    }

    private Line line(PeerGroup.Peer peer) {
        String reasons = peer.reasons().stream().map(r -> page.in(r.text())).collect(Collectors.joining("; "));
        return new Line(
                page.in(peer.territory().name()),
                page.t("brief.region.peer", reasons),
                "/territories/" + peer.territory().code());
    }

    /** What could not be judged, once. */
    private List<Line> notes(List<IndicatorState> known) {
        return known.stream()
                .map(this::group)
                .flatMap(g -> g.notes().stream())
                .map(page::in)
                .distinct()
                .limit(1)
                .map(Line::of)
                .toList();
    }

    private PeerGroup group(IndicatorState state) {
        ComparisonRequest request = new ComparisonRequest(
                List.of(state.indicator().iri()),
                List.of(territory.iri()),
                null,
                null,
                View.LATEST,
                Peers.suggested(Peers.USUAL));
        return Objects.requireNonNull(aalborg.comparisons().peers(request, figures));
    }

    private Beside beside(IndicatorState state) {
        PeerGroup group = group(state);
        Figure latest = Objects.requireNonNull(state.trend().latest());
        Set<String> peers = group.peers().stream().map(p -> p.territory().iri()).collect(Collectors.toSet());
        List<Figure> values =
                figures.select(List.of(latest.indicator()), List.of(), latest.year(), latest.year()).stream()
                        .filter(f -> f.preferred()
                                && peers.contains(f.territory())
                                && f.method().equals(latest.method())
                                && f.unit().equals(latest.unit()))
                        .toList();
        return new Beside(state, group, values);
    }
}
