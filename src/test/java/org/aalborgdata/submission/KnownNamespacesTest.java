// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamespacesTest {
    private final KnownNamespaces namespaces = new KnownNamespaces();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relative",
                "/relative",
                "//host/a",
                "a/b",
                "#a",
                "",
                "http://host",
                "http:///a",
                "http://",
                "http://host/",
                "http://host/a%",
                "http://host/a b",
                "http://host/a.b",
                "http://host/..",
                "http://host/x/../a",
                "http://host/./a",
                "http://host/%zz/a",
                "http://ho st/a",
                "HTTP://host/a",
                "urn:a/b",
                "urn:uuid:x/y",
                "http://host/a\u00e4",
                "file:///tmp/a",
                "http://host?q/a b",
                "http://host/{a}/b",
                "http://[::1/a",
                "mailto:a/b",
                "http://host/<a>/b",
                "http://host/a\\b/c"
            })
    void leavesToJenaWhatCouldHaveAFaultOrMeanSomethingElse(String iri) {
        assertThat(namespaces.holds(iri)).isFalse();
    }

    /** Whatever is taken without being parsed, Jena takes unchanged and without a word. */
    @Test
    void takesOnlyWhatJenaTakesAsItStands() {
        Random random = new Random(4);
        List<String> parts = List.of(
                "http://",
                "https://",
                "urn:",
                "host",
                "a.example",
                "/",
                "/",
                "//",
                "#",
                "?",
                "a",
                "b-1",
                "_x",
                "..",
                ".",
                ":",
                "80",
                "%20",
                "%",
                " ",
                "\u00fc",
                "@",
                "[",
                "]",
                "x=1",
                "&",
                "0");
        IRIxResolver resolver = IRIxResolver.create("https://base.example/dir/").build();
        int held = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder iri = new StringBuilder(random.nextInt(4) == 0 ? "" : "http://host/");
            for (int n = random.nextInt(7); n > 0; n--) {
                iri.append(parts.get(random.nextInt(parts.size())));
            }
            KnownNamespaces fresh = random.nextInt(3) == 0 ? new KnownNamespaces() : namespaces;
            if (fresh.holds(iri.toString())) {
                held++;
                IRIx resolved = resolver.resolve(iri.toString());
                assertThat(resolved.str()).isEqualTo(iri.toString());
                resolved.handleViolations((isError, message) -> fail(iri + ": " + message));
            }
        }
        assertThat(held).as("some are taken").isGreaterThan(10_000);
    }
}
