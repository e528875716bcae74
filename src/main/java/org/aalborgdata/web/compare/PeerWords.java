// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.PeerGroup.Peer;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.web.Page;

/** A group of peers in words and in addresses with one peer less or more. */
public final class PeerWords {
    private final Page page;
    private final ComparisonRequest request;
    private final PeerGroup group;

    public PeerWords(Page page, ComparisonRequest request, PeerGroup group) {
        this.page = page;
        this.request = request;
        this.group = group;
    }

    /** By what they were found. */
    public String rule() {
        return request.peers().kind() == Peers.Kind.SUGGESTED
                ? page.t(
                        "peers.rule",
                        page.in(group.own().name()),
                        request.peers().by().stream()
                                .map(c -> page.t("criterion." + c.key()))
                                .collect(Collectors.joining(", ")))
                : page.t("peers.byHand");
    }

    public String reasons(Peer peer) {
        return peer.reasons().stream().map(r -> page.in(r.text())).collect(Collectors.joining("; "));
    }

    /** Query string with one taken out. */
    public String without(Peer peer) {
        return request.beside(request.peers().leavingOut(peer.territory().iri()))
                .toQuery();
    }

    /** Query string with one let in again. */
    public String with(String territory) {
        return request.beside(request.peers().lettingIn(territory)).toQuery();
    }

    /** The parameters of this view, for a form that adds one. */
    public List<Map.Entry<String, String>> hidden() {
        return Arrays.stream(request.toQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> Map.entry(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))
                .toList();
    }
}
