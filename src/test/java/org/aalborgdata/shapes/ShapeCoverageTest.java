// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** No rule without an example that breaks it. */
class ShapeCoverageTest {

    @Test
    void everyShapeWithARuleIsHitByAnExample() {
        Set<String> stated = Shipped.RELEASE.shapes().stream(Node.ANY, AalborgTerms.RULE_CODE, Node.ANY)
                .map(t -> t.getSubject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> hit = new TreeSet<>();
        Example.all().forEach(example -> Shipped.VALIDATOR.validate(example.read()).findings().stream()
                .map(Finding::shape)
                .forEach(hit::add));

        assertThat(stated).hasSizeGreaterThan(80);
        assertThat(hit).containsAll(stated);
    }

    @Test
    void everyRuleThatNoShapeCanExpressIsHitByAnExample() {
        Set<String> hit = Example.all().stream()
                .flatMap(example -> Shipped.VALIDATOR.validate(example.read()).findings().stream())
                .filter(f -> f.shape().contains("/rule/"))
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(hit)
                .containsExactly(
                        "OBS-17", "REC-02", "REC-03", "REC-04", "REC-05", "REC-06", "REC-07", "SUB-20", "SUB-21",
                        "SUB-22", "SUB-23", "TER-04", "TER-05", "TRM-01", "TRM-02", "TRM-03", "TRM-04");
    }
}
