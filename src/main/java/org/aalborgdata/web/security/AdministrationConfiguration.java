// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.web.ErrorReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The addresses below {@code /admin}: for whoever has signed in with the role, and for nobody where the server was given no
 * administrator. Sessions exist here only; their cookie is sent to no other address.
 */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {
    static final String START = "/admin";
    static final String LOGIN = "/admin/login";
    static final String ROLE = "ADMINISTRATOR";

    private static final Logger LOG = LoggerFactory.getLogger(AdministrationConfiguration.class);
    private static final String BELOW = "/admin/**";
    private static final String LOGOUT = "/admin/logout";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    InMemoryUserDetailsManager accounts(
            PasswordEncoder encoder,
            @Value("${aalborg.admin.name:admin}") String name,
            @Value("${aalborg.admin.password-hash:}") String hash,
            @Value("${aalborg.admin.password-file:}") String file) {
        InMemoryUserDetailsManager accounts = new InMemoryUserDetailsManager();
        Optional<Administrator> administrator = Administrator.of(name, hash, file, encoder);
        administrator.ifPresent(a -> accounts.createUser(
                User.withUsername(a.name()).password(a.hash()).roles(ROLE).build()));
        return accounts;
    }

    /** A session is never in an address, and behind TLS that ends before this server its cookie is still for TLS only. */
    @Bean
    ServletContextInitializer sessionCookie(@Value("${aalborg.public-url:}") String address) {
        return servlets -> {
            servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            if (address.startsWith("https:")) {
                servlets.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain administration(
            HttpSecurity http,
            InMemoryUserDetailsManager accounts,
            @Value("${aalborg.admin.name:admin}") String name,
            @Value("${aalborg.admin.attempts-per-minute:5}") int perMinute)
            throws Exception {
        http.securityMatcher(START, BELOW).headers(headers -> headers.frameOptions(frames -> frames.disable())
                .addHeaderWriter(new ContentPolicy())
                .addHeaderWriter((request, response) -> response.setHeader("X-Robots-Tag", "noindex"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")));
        return accounts.userExists(name) ? open(http, perMinute) : closed(http);
    }

    private static SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(denied -> denied.authenticationEntryPoint((q, a, e) -> nobody(q, a))
                        .accessDeniedHandler((q, a, e) -> nobody(q, a)))
                .build();
    }

    private static void nobody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorReason.ADMINISTRATOR.of(request);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static SecurityFilterChain open(HttpSecurity http, int perMinute) throws Exception {
        LoginAttempts attempts = new LoginAttempts(perMinute);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(LOGIN)
                        .permitAll()
                        .anyRequest()
                        .hasRole(ROLE))
                .addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SignedInFirst(), CsrfFilter.class)
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(success(attempts))
                        .failureHandler(failure()))
                .logout(logout -> logout.logoutUrl(LOGOUT)
                        .logoutSuccessUrl(LOGIN + "?out")
                        .invalidateHttpSession(true)
                        .clearAuthentication(true))
                .requestCache(cache -> cache.requestCache(wanted()))
                .exceptionHandling(denied -> denied.accessDeniedHandler(AdministrationConfiguration::refuse))
                .build();
    }

    /** Remembers the page that somebody wanted before the login, without a mark in its address. */
    private static HttpSessionRequestCache wanted() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request ->
                "GET".equals(request.getMethod()) && !request.getRequestURI().endsWith("/state"));
        return cache;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        (why instanceof CsrfException ? ErrorReason.FORM : ErrorReason.ROLE).of(request);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static SavedRequestAwareAuthenticationSuccessHandler success(LoginAttempts attempts) {
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws jakarta.servlet.ServletException, IOException {
                attempts.succeeded(request);
                LOG.info("{} signed in from {}", authentication.getName(), request.getRemoteAddr());
                super.onAuthenticationSuccess(request, response, authentication);
            }
        };
        handler.setDefaultTargetUrl("/admin/import");
        return handler;
    }

    private static SimpleUrlAuthenticationFailureHandler failure() {
        return new SimpleUrlAuthenticationFailureHandler(LOGIN + "?failed") {
            @Override
            public void onAuthenticationFailure(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    org.springframework.security.core.AuthenticationException why)
                    throws IOException, jakarta.servlet.ServletException {
                LOG.warn("Sign-in failed from {}", request.getRemoteAddr());
                super.onAuthenticationFailure(request, response, why);
            }
        };
    }
}
