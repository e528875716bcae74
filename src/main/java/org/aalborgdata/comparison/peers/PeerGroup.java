// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.List;
import java.util.Optional;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;

/**
 * The territories shown beside one, and why these.
 *
 * @param own the territory that the others are like: the first one asked for
 * @param peers the nearest first, those taken in by hand at the end
 * @param left those taken out by hand, in the order of the address
 * @param more how many further ones meet the criteria
 * @param notes what could not be judged, because it is not known
 */
public record PeerGroup(Territory own, List<Peer> peers, List<Territory> left, int more, List<Label> notes) {
    /**
     * One of them.
     *
     * @param chosen whether it was taken in by hand
     * @param reasons in the order of {@link Criterion}; empty if it was taken in by hand
     */
    public record Peer(Territory territory, boolean chosen, List<Reason> reasons) {}

    /**
     * Why one is a peer.
     *
     * @param text such as {@code same country: Sweden}; no sentence
     * @param observations IRIs of the figures on which it rests
     */
    public record Reason(Criterion criterion, Label text, List<String> observations) {}

    public Optional<Peer> peer(String territory) {
        return peers.stream().filter(p -> p.territory().iri().equals(territory)).findFirst();
    }
}
