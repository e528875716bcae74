// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.Test;

/** The brief of a territory names the peers that a comparison suggests, with the same reasons. */
class BriefPeersTest {
    private static final String CARBON = Iris.INDICATOR + "AC10-02";

    @Test
    void theBriefNamesTheSuggestedPeersAndWhy() {
        PublicSite site = PublicSite.withSamples();
        var aalborg = site.aalborg();
        int named = 0;
        for (String iri : aalborg.figures().territoriesWith(CARBON)) {
            Territory territory = aalborg.register().territory(iri).orElseThrow();
            PeerGroup group = Objects.requireNonNull(aalborg.comparisons()
                    .peers(
                            new ComparisonRequest(
                                    List.of(CARBON),
                                    List.of(iri),
                                    null,
                                    null,
                                    View.LATEST,
                                    Peers.suggested(Peers.USUAL)),
                            aalborg.figures()));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String brief = site.words("/territories/" + territory.code() + "/brief?lang=" + locale.getLanguage());
                for (PeerGroup.Peer peer : group.peers()) {
                    named++;
                    assertThat(brief)
                            .as(territory.code())
                            .contains(peer.territory().name().in(locale));
                    peer.reasons()
                            .forEach(r -> assertThat(brief).contains(r.text().in(locale)));
                }
                group.notes().stream().limit(1).forEach(n -> assertThat(brief).contains(n.in(locale)));
            }
        }
        assertThat(named).as("peers named").isPositive();
    }
}
