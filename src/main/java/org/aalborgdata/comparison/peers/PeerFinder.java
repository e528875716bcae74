// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.comparison.peers.PeerGroup.Peer;
import org.aalborgdata.comparison.peers.PeerGroup.Reason;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Suggests peers. A peer meets every criterion; never is one suggested that lies within the territory, or in which it lies,
 * nor one with invented figures only beside one with real ones. Thread-safe.
 */
public final class PeerFinder {
    /** At most so many are suggested. */
    public static final int MOST = 12;

    private static final int MOST_NAMED = 5;

    private final Catalogue catalogue;
    private volatile @Nullable LatestFigures known;

    public PeerFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The group of one territory.
     *
     * @param own the first territory asked for
     * @param asked IRIs of all territories asked for; they are no peers
     * @param candidates IRIs of the territories that have figures of the question
     */
    private PeerGroup find(
            Peers peers,
            Territory own,
            Collection<String> asked,
            Collection<String> candidates,
            Figures figures,
            Register register) {
        List<Label> notes = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        int more = 0;
        if (peers.kind() == Peers.Kind.SUGGESTED) {
            LatestFigures latest = latest(figures);
            Set<String> open = new LinkedHashSet<>(candidates);
            open.removeAll(asked);
            open.removeAll(peers.added());
            Set<String> around = line(own.iri(), register);
            open.removeIf(c -> around.contains(c)
                    || line(c, register).contains(own.iri())
                    || latest.isDemonstration(c) != latest.isDemonstration(own.iri()));
            found = suggest(peers, own, open, latest, register, notes);
            found.removeIf(c -> peers.without().contains(c.territory().iri()));
            more = Math.max(0, found.size() - MOST);
        }
        List<Peer> group = new ArrayList<>(found.stream()
                .limit(MOST)
                .map(c -> new Peer(c.territory(), false, c.reasons().get()))
                .toList());
        peers.added().stream()
                .filter(a -> !asked.contains(a))
                .flatMap(a -> register.territory(a).stream())
                .forEach(t -> group.add(new Peer(t, true, List.of())));
        List<Territory> left = peers.without().stream()
                .flatMap(t -> register.territory(t).stream())
                .toList();
        return new PeerGroup(own, List.copyOf(group), left, more, List.copyOf(notes));
    }

    /**
     * The group of the first territory asked for; null where none are to be suggested and none were taken in.
     *
     * @throws InvalidComparisonException if a territory is not known
     */
    public @Nullable PeerGroup find(ComparisonRequest request, Figures figures, Register register) {
        Peers peers = request.peers();
        peers.added().forEach(t -> known(register, "peer", t));
        peers.without().forEach(t -> known(register, "without", t));
        boolean none = peers.kind() != Peers.Kind.SUGGESTED && peers.added().isEmpty();
        if (none || request.territories().isEmpty()) {
            return null;
        }
        Set<String> candidates = new LinkedHashSet<>();
        if (request.view().isOfAllIndicators()) {
            candidates.addAll(figures.territories());
        } else {
            request.indicators().forEach(i -> candidates.addAll(figures.territoriesWith(i)));
        }
        Territory own = known(register, "territory", request.territories().get(0));
        return find(peers, own, request.territories(), candidates, figures, register);
    }

    private static Territory known(Register register, String parameter, String iri) {
        return register.territory(iri).orElseThrow(() -> InvalidComparisonException.unknown(parameter, iri));
    }

    /** @param reasons in words; only of those that are shown, for there may be thousands */
    private record Candidate(Territory territory, Supplier<List<Reason>> reasons, double apart) {}

    private List<Candidate> suggest(
            Peers peers, Territory own, Set<String> open, LatestFigures latest, Register register, List<Label> notes) {
        Set<String> group = new LinkedHashSet<>(open);
        group.add(own.iri());
        Likeness likeness = new Likeness(own, latest, register, catalogue, new Similarity(latest, group));
        List<Criterion> usable = new ArrayList<>();
        for (Criterion criterion : peers.by()) {
            Label unknown = likeness.unknownOfOwn(criterion);
            if (unknown == null) {
                usable.add(criterion);
            } else {
                notes.add(unknown);
            }
        }
        List<Candidate> found = new ArrayList<>();
        Map<Criterion, List<Label>> unknown = new HashMap<>();
        for (String iri : usable.isEmpty() ? Set.<String>of() : open) {
            register.territory(iri).ifPresent(t -> judge(t, usable, likeness, latest, found, unknown));
        }
        for (Criterion criterion : usable) {
            List<Label> names = unknown.getOrDefault(criterion, List.of());
            if (!names.isEmpty()) {
                notes.add(likeness.unknownOfOthers(criterion, names.size(), named(names)));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::apart)
                .thenComparing(c -> c.territory().code()));
        return found;
    }

    /** A candidate for which only one criterion is unknown is named; one that fails any is not. */
    private static void judge(
            Territory territory,
            List<Criterion> usable,
            Likeness likeness,
            LatestFigures latest,
            List<Candidate> found,
            Map<Criterion, List<Label>> unknown) {
        List<Criterion> open = new ArrayList<>();
        for (Criterion criterion : usable) {
            if (!likeness.isKnown(criterion, territory)) {
                open.add(criterion);
            } else if (!likeness.meets(criterion, territory)) {
                return;
            }
        }
        if (open.isEmpty()) {
            found.add(new Candidate(
                    territory,
                    () -> usable.stream()
                            .map(c -> likeness.reason(c, territory))
                            .toList(),
                    likeness.apart(territory, usable, latest)));
        } else {
            open.forEach(c -> unknown.computeIfAbsent(c, k -> new ArrayList<>()).add(territory.name()));
        }
    }

    private static Label named(List<Label> names) {
        List<Label> first = names.stream().limit(MOST_NAMED).toList();
        String rest = names.size() > MOST_NAMED ? " …" : "";
        return new Label(
                String.join(", ", first.stream().map(Label::en).toList()) + rest,
                String.join(", ", first.stream().map(Label::de).toList()) + rest);
    }

    /** A territory and all in which it lies, by IRI. */
    private static Set<String> line(String territory, Register register) {
        Set<String> line = new LinkedHashSet<>();
        String at = territory;
        while (at != null && line.add(at)) {
            at = register.territory(at).map(Territory::partOf).orElse(null);
        }
        return line;
    }

    private LatestFigures latest(Figures figures) {
        LatestFigures now = known;
        if (now == null || !now.isOf(figures)) {
            now = new LatestFigures(figures);
            known = now;
        }
        return now;
    }

    /** The population last known, for those who sort by it. */
    static double ratio(@Nullable Figure one, @Nullable Figure other) {
        return one == null
                        || other == null
                        || one.value().signum() <= 0
                        || other.value().signum() <= 0
                ? Double.MAX_VALUE
                : Math.abs(Math.log(one.value().doubleValue() / other.value().doubleValue()));
    }
}
