// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Everything here is public and read only. An address that is not listed is denied, whatever answers there. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] PAGES = {
        "/",
        "/commitments",
        "/commitments/*",
        "/indicators",
        "/territories",
        "/territories/*",
        "/territories/*/brief",
        "/territories/*/brief.*",
        "/management",
        "/compare",
        "/compare.*",
        "/compare/*",
        "/climate",
        "/climate/*",
        "/template",
        "/template/form",
        "/validate",
        "/validate/*",
        "/validate/*/report.*",
        "/problem/*",
        "/submissions",
        "/frameworks",
        "/frameworks/*",
        "/report/*/*",
        "/rules",
        "/rules.csv",
        "/query",
        "/ecobudget",
        "/ecobudget/**",
        "/exchange",
        "/practices",
        "/practices/**"
    };
    private static final String[] THINGS = {
        "/commitment",
        "/commitment.*",
        "/commitment/**",
        "/indicator/**",
        "/territory/**",
        "/organisation/**",
        "/submission/**",
        "/record/**",
        "/code/**",
        "/profile/**",
        "/rule",
        "/rule/**",
        "/graph/**",
        "/boundary-change/**",
        "/ontology",
        "/ontology.*",
        "/ontology/**",
        "/shapes/**"
    };
    private static final String[] FILES = {
        "/assets/**", "/query/**", "/webjars/**", "/_static/**", "/favicon.ico", "/robots.txt"
    };
    /** What programs read about checks. */
    private static final String[] CALLS = {
        "/api/validate/jobs/*",
        "/api/validate/jobs/*/report",
        "/api/info",
        "/api/healthcheck",
        "/api/version",
        "/*/upload",
        "/*/api/info",
        "/*/api/healthcheck",
        "/v3/api-docs",
        "/v3/api-docs.yaml"
    };

    private static final String HEALTH = "/actuator/health";
    private static final String SPARQL = "/sparql";
    /** Each checks what the request holds and changes nothing public; there is no session that a foreign page could use. */
    private static final String[] CHECKS = {
        "/validate",
        "/validate/*/cancel",
        "/validate/*/delete",
        "/api/validate",
        "/*/api/validate",
        "/*/api/validateMultiple"
    };
    /** Only who knows the address of a check can stop it. */
    private static final String CHECK = "/api/validate/jobs/*";

    /** Nobody reads how long each filter took, and to note it takes longer than most filters. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain publicAccess(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                            .permitAll();
                    for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                        for (String[] listed : List.of(PAGES, THINGS, FILES, CALLS)) {
                            requests.requestMatchers(method, listed).permitAll();
                        }
                        requests.requestMatchers(method, HEALTH, SPARQL).permitAll();
                    }
                    requests.requestMatchers(HttpMethod.POST, SPARQL).permitAll();
                    requests.requestMatchers(HttpMethod.POST, CHECKS).permitAll();
                    requests.requestMatchers(HttpMethod.DELETE, CHECK).permitAll();
                    requests.requestMatchers(HttpMethod.OPTIONS, SPARQL).permitAll();
                    requests.anyRequest().denyAll();
                })
                .csrf(csrf -> csrf.ignoringRequestMatchers(SPARQL, CHECK).ignoringRequestMatchers(CHECKS))
                .cors(cors -> cors.configurationSource(readableEverywhere()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(denied -> denied.authenticationEntryPoint((q, a, e) -> deny(q, a))
                        .accessDeniedHandler((q, a, e) -> deny(q, a)))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .frameOptions(frames -> frames.disable())
                        .addHeaderWriter(new ContentPolicy())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }

    /** For a reader an address that is not listed does not exist; a writer is told that nothing was changed. */
    private static void deny(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        response.sendError(reads ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }

    private static UrlBasedCorsConfigurationSource readableEverywhere() {
        CorsConfiguration read = new CorsConfiguration();
        read.addAllowedOrigin(CorsConfiguration.ALL);
        read.setAllowedMethods(List.of("GET", "HEAD", "OPTIONS"));
        read.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        read.setExposedHeaders(List.of("Link", "ETag", "Retry-After", "Content-Location"));
        CorsConfiguration query = new CorsConfiguration(read);
        query.setAllowedMethods(List.of("GET", "HEAD", "POST", "OPTIONS"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(SPARQL, query);
        source.registerCorsConfiguration("/**", read);
        return source;
    }
}
