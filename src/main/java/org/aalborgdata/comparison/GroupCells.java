// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.PeerGroup.Peer;
import org.aalborgdata.comparison.ranking.Ranking;
import org.aalborgdata.vocabulary.CsvText;
import org.jspecify.annotations.Nullable;

/** The cells of a table that say why a value's territory is a peer, and which rank the value has. */
final class GroupCells {
    private final @Nullable PeerGroup peers;
    private final @Nullable Ranking ranking;

    GroupCells(Comparison comparison, Block block, Panel panel) {
        this.peers = comparison.peers();
        this.ranking = comparison.request().peers().ranked() ? Ranking.of(block.indicator(), panel.points()) : null;
    }

    /** Three cells: reasons, rank, and what makes it uncertain or keeps it from having one; empty where there are none. */
    List<Object> of(Point point) {
        String because = peers == null
                ? ""
                : peers.peer(point.territory().iri()).map(GroupCells::because).orElse("");
        if (ranking == null) {
            return List.of(CsvText.safe(because), "", "");
        }
        String rank = ranking.place(point.figure().observation())
                .map(Ranking.Place::text)
                .orElse("");
        return List.of(CsvText.safe(because), rank, CsvText.safe(reason(ranking, point)));
    }

    private static String because(Peer peer) {
        return peer.chosen()
                ? "chosen"
                : peer.reasons().stream().map(r -> r.text().en()).collect(Collectors.joining("; "));
    }

    private static String reason(Ranking ranking, Point point) {
        if (ranking.none() != null) {
            return ranking.none().en();
        }
        String observation = point.figure().observation();
        return ranking.place(observation)
                .map(p -> p.caveats().stream().map(Ground::code).sorted().collect(Collectors.joining(", ")))
                .orElseGet(() -> ranking.leftOut().stream()
                        .filter(o -> o.point().figure().observation().equals(observation))
                        .map(o -> o.reason().en())
                        .findFirst()
                        .orElse(""));
    }
}
