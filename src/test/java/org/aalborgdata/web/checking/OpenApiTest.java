// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the REST interface tells of every call, and its examples work. */
class OpenApiTest {
    private static final PublicSite SITE = PublicSite.withSamples();

    @Test
    void everyCallIsDescribed() {
        Set<String> calls = SITE
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.matches("(/\\{domain})?/api(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        JsonNode document = document();

        assertThat(document.path("openapi").stringValue()).startsWith("3.1");
        assertThat(calls).hasSizeGreaterThanOrEqualTo(10);
        assertThat(new TreeSet<>(document.path("paths").propertyNames())).isEqualTo(calls);
    }

    @Test
    void itsExamplesWork() {
        JsonNode plain =
                document().at("/paths/~1api~1validate/post/requestBody/content/text~1turtle/examples/turtle/value");
        JsonNode itb = document()
                .at(
                        "/paths/~1{domain}~1api~1validate/post/requestBody/content/application~1json/examples/figures/value");

        assertThat(SITE.post("/api/validate", plain.stringValue(), "Content-Type", "text/turtle")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SITE.post(
                                "/aalborg/api/validate",
                                itb.isString() ? itb.stringValue() : itb.toString(),
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonNode document() {
        return JsonMapper.builder().build().readTree(SITE.get("/v3/api-docs").body());
    }
}
