// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.reference.Profiles.Profile;
import org.junit.jupiter.api.Test;

class ProfilesTest {
    private static final Profiles PROFILES = Profiles.of(PublicSite.parse("""
            @prefix prof: <http://www.w3.org/ns/dx/prof/> .
            @prefix code: <https://w3id.org/aalborg/code/> .
            <https://w3id.org/aalborg/profile/base/0.1.0> a prof:Profile ; dcterms:title "Base"@en ;
              prof:hasResource [ a prof:ResourceDescriptor ; prof:hasRole <http://www.w3.org/ns/dx/prof/role/validation> ;
                prof:hasArtifact <https://w3id.org/aalborg/shapes/target> ] .
            <https://w3id.org/aalborg/profile/special/0.1.0> a prof:Profile ; dcterms:title "Special"@en , "Besonders"@de ;
              prof:isProfileOf <https://w3id.org/aalborg/profile/base/0.1.0> ;
              prof:hasResource [ prof:hasArtifact <https://w3id.org/aalborg/shapes/budget> ] ;
              aalborg:binding
                [ aalborg:bindingOrder 2 ; aalborg:bindsStep <https://w3id.org/aalborg/code/cycle-step/target-setting> ;
                  aalborg:bindsRole <https://w3id.org/aalborg/code/document-role/vision> ; rdfs:label "Dream"@en ] ,
                [ aalborg:bindingOrder 1 ; aalborg:bindsStep <https://w3id.org/aalborg/code/cycle-step/target-setting> ] .
            """));

    @Test
    void aProfileHasItsOwnFilesAndIsCheckedWithThoseItBuildsOn() {
        Profile special = PROFILES.named("special").orElseThrow();
        assertThat(special.owns("budget")).isTrue();
        assertThat(special.owns("target")).isFalse();
        assertThat(special.shapes()).containsExactlyInAnyOrder("budget", "target");
        assertThat(PROFILES.named("base").orElseThrow().shapes()).containsExactly("target");
    }

    @Test
    void stepsAndDocumentsKeepTheirOrder() {
        Profile special = PROFILES.profile(Iris.PROFILE + "special/0.1.0").orElseThrow();
        assertThat(special.bindings()).hasSize(2);
        assertThat(special.bindings().get(0).role()).isNull();
        assertThat(special.bindings().get(1).label()).isNotNull();
        assertThat(special.bindings().get(1).label().en()).isEqualTo("Dream");
    }
}
