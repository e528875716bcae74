// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every address that a running program answers, by role. Addresses are those of its handler mappings, so none is forgotten:
 * whoever adds one below {@code /admin} or one that nobody may call must say so here.
 */
class RouteRoleTest {
    /** Method and address, as its handler states it: for administrators only. */
    private static final Set<String> ADMINISTRATOR = Set.of(
            "GET /admin",
            "GET /admin/import",
            "POST /admin/import",
            "GET /admin/import/{id}",
            "GET /admin/import/{id}/state",
            "POST /admin/import/{id}/publish",
            "POST /admin/import/{id}/cancel");

    /** Answered for nobody from outside: error pages are forwarded to, and monitoring has no reader yet. */
    private static final Set<String> NOBODY =
            Set.of("GET /error", "POST /error", "GET /actuator", "GET /actuator/health/**");

    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("test", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    @TestFactory
    Stream<DynamicTest> eachAddressIsOpenToItsRolesOnly() {
        Rights rights = new Rights(PublicSite.withSamples());
        return routes().stream()
                .map(route -> DynamicTest.dynamicTest(route, () -> {
                    boolean administrators = ADMINISTRATOR.contains(route);
                    boolean nobody = NOBODY.contains(route);
                    String method = route.substring(0, route.indexOf(' '));
                    String path = route.substring(route.indexOf(' ') + 1)
                            .replace("/**", "/x")
                            .replaceAll("\\{[^}]+}", "x");
                    assertThat(rights.isAllowed(path, method, ANYBODY))
                            .as("anybody")
                            .isEqualTo(!administrators && !nobody);
                    assertThat(rights.isAllowed(path, method, signedIn("REGION_EDITOR")))
                            .as("another role")
                            .isEqualTo(!administrators && !nobody);
                    assertThat(rights.isAllowed(path, method, signedIn("ADMINISTRATOR")))
                            .as("administrator")
                            .isEqualTo(!nobody);
                }));
    }

    @Test
    void theTableNamesNoAddressThatIsNotThere() {
        assertThat(routes()).containsAll(ADMINISTRATOR).containsAll(NOBODY);
        assertThat(routes()).hasSizeGreaterThan(80);
    }

    @Test
    void whatNoHandlerAnswersIsDeniedToo() {
        Rights rights = new Rights(PublicSite.withSamples());
        for (String path :
                List.of("/data", "/login", "/admin/x", "/admin/import/x/y/z", "/administrator", "/actuator/env")) {
            for (RequestMethod method : RequestMethod.values()) {
                assertThat(rights.isAllowed(path, method.name(), ANYBODY))
                        .as(method + " " + path)
                        .isFalse();
            }
        }
    }

    private static Authentication signedIn(String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "somebody", null, AuthorityUtils.createAuthorityList("ROLE_" + role));
    }

    /** Those of all handler mappings; one without a method is looked at for reading and writing. */
    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        PublicSite.withSamples().beans(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(m -> m.getHandlerMethods().keySet().stream())
                .forEach(info -> methods(info).forEach(method -> info.getPathPatternsCondition()
                        .getPatterns()
                        .forEach(p -> routes.add(method + " " + p.getPatternString()))));
        return routes;
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(RequestMethod::name);
    }
}
