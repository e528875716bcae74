// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question about all indicators of some territories.
 *
 * @param profiles those asked for in their order, then their peers
 * @param more how many further territories belong here and are not shown
 * @param peers with reasons; null if none were suggested or taken in
 */
public record WholeView(
        ComparisonRequest request,
        List<TerritoryProfile> profiles,
        int more,
        @Nullable PeerGroup peers) {
    private static final int MOST_PROFILES = 24;
    private static final int MOST_ROWS = 500;

    /** @throws InvalidComparisonException if a territory is not known, or a profile is asked of none */
    static WholeView of(ComparisonRequest request, Figures figures, Aalborg aalborg) {
        Register register = aalborg.register();
        Comparisons comparisons = aalborg.comparisons();
        boolean whole = request.view() == View.PROFILE;
        if (whole && request.territories().isEmpty()) {
            throw new InvalidComparisonException(
                    "territory",
                    new Label(
                            "No territory is chosen. Choose one to see how it does in the ten commitments.",
                            "Kein Gebiet ist gewählt. Wählen Sie eines, um es über die zehn Verpflichtungen zu sehen."));
        }
        request.territories().forEach(t -> register.territory(t)
                .orElseThrow(() -> InvalidComparisonException.unknown("territory", t)));
        PeerGroup group = comparisons.peers(request, figures);
        Set<String> shown = new LinkedHashSet<>(request.territories());
        if (request.territories().isEmpty()) {
            register.territories().stream()
                    .filter(t -> figures.territories().contains(t.iri()))
                    .forEach(t -> shown.add(t.iri()));
        } else if (request.peers().kind() == Peers.Kind.ALIKE) {
            shown.addAll(alike(request, figures, register));
        }
        if (group != null) {
            group.peers().forEach(p -> shown.add(p.territory().iri()));
        }
        int most = whole ? MOST_PROFILES : MOST_ROWS;
        List<TerritoryProfile> profiles = shown.stream()
                .limit(most)
                .flatMap(t -> register.territory(t).stream())
                .map(t -> TerritoryProfile.of(
                        t,
                        figures,
                        aalborg.catalogue(),
                        aalborg.efforts().targets(t.iri(), figures).standing()))
                .toList();
        return new WholeView(request, profiles, Math.max(0, shown.size() - most), group);
    }

    private static List<String> alike(ComparisonRequest request, Figures figures, Register register) {
        List<Territory> asked = request.territories().stream()
                .flatMap(t -> register.territory(t).stream())
                .toList();
        return figures.territories().stream()
                .filter(t -> !request.peers().without().contains(t))
                .flatMap(t -> register.territory(t).stream())
                .filter(t -> asked.stream()
                        .anyMatch(a -> a.type().equals(t.type()) && a.country().equals(t.country())))
                .sorted(Comparator.comparing(Territory::code))
                .map(Territory::iri)
                .toList();
    }

    public boolean isProfile() {
        return request.view() == View.PROFILE;
    }

    /** What it shows, with up to three names. */
    public String title(Texts texts) {
        String what = texts.t(isProfile() ? "profile.title" : "coverage.title");
        int asked = request.territories().size();
        String where = asked == 0 || asked > 3
                ? texts.count("count.territories", profiles.size())
                : String.join(
                        ", ",
                        profiles.stream()
                                .limit(asked)
                                .map(p -> p.territory().name().in(texts.locale()))
                                .toList());
        return what + ": " + where;
    }
}
