// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * All territories of the same type and country that stand beside those asked for: why, and how to take one out.
 *
 * @param why one sentence in the page's language
 */
public record AlikePeers(String why, List<Change> shown, List<Change> left) {

    /** @param query the view with this one taken out or let in again, without question mark */
    public record Change(String name, String query) {}

    static @Nullable AlikePeers of(Page page, Comparison comparison, Register register) {
        Stream<Territory> peers = comparison.blocks().stream()
                .flatMap(b -> b.panels().stream())
                .flatMap(p -> p.series().stream())
                .filter(s -> s.peer())
                .map(s -> s.territory());
        return of(page, comparison.request(), peers, register);
    }

    static @Nullable AlikePeers of(Page page, WholeView view, Register register) {
        Stream<Territory> peers = view.profiles().stream()
                .map(TerritoryProfile::territory)
                .filter(t -> !view.request().territories().contains(t.iri()));
        return of(page, view.request(), peers, register);
    }

    /** Null where such peers are not asked for, or nothing could be said of them. */
    private static @Nullable AlikePeers of(
            Page page, ComparisonRequest request, Stream<Territory> beside, Register register) {
        Peers peers = request.peers();
        if (peers.kind() != Peers.Kind.ALIKE || request.territories().isEmpty()) {
            return null;
        }
        List<Change> shown = beside.distinct()
                .filter(t -> !peers.added().contains(t.iri()))
                .map(t -> change(page, request, t, peers.leavingOut(t.iri())))
                .toList();
        List<Change> left = peers.without().stream()
                .flatMap(t -> register.territory(t).stream())
                .map(t -> change(page, request, t, peers.lettingIn(t.iri())))
                .toList();
        return shown.isEmpty() && left.isEmpty()
                ? null
                : new AlikePeers(page.count("peers.alike", shown.size()), shown, left);
    }

    private static Change change(Page page, ComparisonRequest request, Territory territory, Peers peers) {
        return new Change(page.in(territory.name()), request.beside(peers).toQuery());
    }
}
