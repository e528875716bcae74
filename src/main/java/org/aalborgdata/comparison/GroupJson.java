// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.ranking.Ranking;
import org.aalborgdata.vocabulary.Label;

/** The peers of a comparison and their ranking, for JSON. */
final class GroupJson {
    private GroupJson() {}

    /** Adds {@code peers} and {@code rankings} where there are any. */
    static void addTo(Map<String, Object> root, Comparison comparison) {
        if (comparison.peers() != null) {
            root.put("peers", peers(comparison.peers()));
        }
        if (comparison.request().peers().ranked()) {
            List<Object> rankings = new ArrayList<>();
            for (Block block : comparison.blocks()) {
                for (Panel panel : block.panels()) {
                    rankings.add(ranking(block, Ranking.of(block.indicator(), panel.points())));
                }
            }
            root.put("rankings", rankings);
        }
    }

    private static Map<String, Object> peers(PeerGroup group) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("of", group.own().iri());
        List<Object> list = new ArrayList<>();
        for (PeerGroup.Peer peer : group.peers()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("territory", peer.territory().iri());
            one.put("chosen", peer.chosen());
            List<Object> reasons = new ArrayList<>();
            for (PeerGroup.Reason reason : peer.reasons()) {
                Map<String, Object> why = new LinkedHashMap<>();
                why.put("criterion", reason.criterion().key());
                why.put("text", text(reason.text()));
                why.put("observations", reason.observations());
                reasons.add(why);
            }
            one.put("reasons", reasons);
            list.add(one);
        }
        map.put("list", list);
        map.put("more", group.more());
        map.put("notes", group.notes().stream().map(GroupJson::text).toList());
        return map;
    }

    private static Map<String, Object> ranking(Block block, Ranking ranking) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("indicator", block.indicator().iri());
        if (ranking.none() != null) {
            map.put("none", text(ranking.none()));
        }
        List<Object> places = new ArrayList<>();
        for (Ranking.Place place : ranking.places()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("observation", place.point().figure().observation());
            one.put("first", place.first());
            one.put("last", place.last());
            one.put(
                    "caveats",
                    place.caveats().stream().map(Ground::code).sorted().toList());
            places.add(one);
        }
        map.put("places", places);
        List<Object> leftOut = new ArrayList<>();
        for (Ranking.LeftOut out : ranking.leftOut()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("observation", out.point().figure().observation());
            one.put("reason", text(out.reason()));
            leftOut.add(one);
        }
        map.put("leftOut", leftOut);
        return map;
    }

    private static Map<String, String> text(Label label) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("en", label.en());
        map.put("de", label.de());
        return map;
    }
}
