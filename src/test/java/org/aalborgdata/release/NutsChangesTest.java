// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What became of regions, as the register states it. */
class NutsChangesTest {
    private static final Release RELEASE = Release.load();
    private static final Graph REGISTER = RELEASE.register();

    @Test
    void aShiftedBoundaryIsStatedWithItsSource() {
        Node change = change("NUTS-2024-PT16");
        assertThat(objects(change, AalborgTerms.REPLACED_BY))
                .containsExactlyInAnyOrder(Iris.territory("PT19"), Iris.territory("PT1D"));
        assertThat(objects(change, AalborgTerms.CHANGE_KIND)).containsExactly(Iris.code("boundary-change", "shifted"));
        assertThat(objects(change, Terms.SOURCE))
                .containsExactly(Iris.uri("https://urban.jrc.ec.europa.eu/nutsconverter"));
        assertThat(objects(change("NUTS-2016-FI1D4"), AalborgTerms.CHANGE_KIND))
                .containsExactly(Iris.code("boundary-change", "shifted"));
        assertThat(objects(change("NUTS-2024-DEG06"), AalborgTerms.REPLACED_BY))
                .as("another land under the same code")
                .contains(Iris.territory("DEG06"));
    }

    @Test
    void everyChangeHasOneKindAndSpeaksOfTerritoriesOfTheRegister() {
        List<Node> changes = REGISTER.find(Node.ANY, RDF.Nodes.type, AalborgTerms.BOUNDARY_CHANGE_CLASS)
                .mapWith(t -> t.getSubject())
                .toList();
        assertThat(changes).hasSizeGreaterThan(250);
        for (Node change : changes) {
            assertThat(objects(change, AalborgTerms.CHANGE_KIND))
                    .as(change.getURI())
                    .hasSize(1);
            assertThat(objects(change, AalborgTerms.CHANGED_TERRITORY)).allMatch(NutsChangesTest::isRegistered);
            assertThat(objects(change, AalborgTerms.REPLACED_BY)).isNotEmpty().allMatch(NutsChangesTest::isRegistered);
            assertThat(RELEASE.catalogue().contains(change, Node.ANY, Node.ANY))
                    .as("described twice: " + change)
                    .isFalse();
        }
    }

    private static boolean isRegistered(Node territory) {
        return REGISTER.contains(territory, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS);
    }

    private static Node change(String name) {
        return Iris.uri(Iris.BASE + "boundary-change/" + name);
    }

    private static List<Node> objects(Node subject, Node property) {
        return REGISTER.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }
}
