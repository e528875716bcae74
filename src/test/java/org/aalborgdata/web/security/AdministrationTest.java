// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who comes in, and what of it the public pages notice: nothing. */
class AdministrationTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void whoIsNotSignedInIsLedToTheLoginAndThenToThePage() {
        SignedIn visitor = new SignedIn(site);
        HttpResponse<String> sent = visitor.get("/admin/import");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/admin/login");

        HttpResponse<String> entered = visitor.enter("admin", SignedIn.PASSWORD);

        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location").orElseThrow()).endsWith("/admin/import");
        assertThat(visitor.get("/admin/import").body()).contains("Import official statistics", "Sign out");
    }

    @Test
    void aWrongPasswordIsToldAndKeepsOut() {
        SignedIn visitor = new SignedIn(site);
        HttpResponse<String> answer = visitor.enter("admin", SignedIn.PASSWORD + " ");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/admin/login?failed");
        assertThat(visitor.get("/admin/login?failed").body()).contains("Name and password do not fit together.");
        assertThat(visitor.get("/admin/login?failed&lang=de").body()).contains("Name und Passwort passen nicht");
        assertThat(visitor.get("/admin/import").statusCode()).isEqualTo(302);
        assertThat(visitor.enter("admin", "x".repeat(500)).statusCode()).isEqualTo(302);
    }

    @Test
    void theSessionIsAnotherOneAfterTheLoginAndItsCookieIsForThisPathOnly() {
        SignedIn visitor = new SignedIn(site);
        visitor.get("/admin/login");
        String before = visitor.cookies().get(0).getValue();
        HttpResponse<String> entered = visitor.enter("admin", SignedIn.PASSWORD);

        assertThat(visitor.cookies()).hasSize(1);
        assertThat(visitor.cookies().get(0).getValue()).isNotEqualTo(before);
        assertThat(entered.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Path=/admin", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure");
    }

    @Test
    void signingOutEndsTheSession() {
        SignedIn visitor = SignedIn.to(site);
        HttpResponse<String> out = visitor.post("/admin/logout", Map.of());
        assertThat(out.headers().firstValue("Location").orElseThrow()).endsWith("/admin/login?out");
        assertThat(visitor.get("/admin/import").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/admin/login?out").body()).contains("You have signed out.");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        SignedIn visitor = SignedIn.to(site);
        visitor.forgetToken();
        HttpResponse<String> refused = visitor.upload("tgs00010.tsv", new byte[0], Map.of());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The form was too old.");
        assertThat(visitor.post("/admin/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/admin/import").statusCode()).isEqualTo(200);

        SignedIn stranger = new SignedIn(site);
        assertThat(stranger.enter("admin", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
        SignedIn without = new SignedIn(site);
        assertThat(without.post("/admin/login", Map.of("name", "admin", "password", SignedIn.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherRoleIsRefused() {
        site.bean(InMemoryUserDetailsManager.class)
                .createUser(User.withUsername("editor")
                        .password(SignedIn.HASH)
                        .roles("REGION_EDITOR")
                        .build());
        try {
            SignedIn editor = new SignedIn(site);
            editor.enter("editor", SignedIn.PASSWORD);
            HttpResponse<String> refused = editor.get("/admin/import");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Your account may not do this.");
        } finally {
            site.bean(InMemoryUserDetailsManager.class).deleteUser("editor");
        }
    }

    @Test
    void whatAStrangerSendsIsNotRead() {
        HttpResponse<String> answer = new SignedIn(site).upload("x.tsv", new byte[70_000_000], Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/admin/login");
    }

    @Test
    void publicPagesKnowNoSessionAlsoForWhoIsSignedIn() {
        SignedIn.to(site);
        for (String path :
                new String[] {"/", "/territories", "/compare?indicator=AC08-01", "/sparql?query=ASK%7B%7D"}) {
            assertThat(site.get(path).headers().firstValue("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void tooManyTriesAreSentAwayButNotWhoKnowsThePassword() {
        PublicSite own = PublicSite.empty(
                Map.of("aalborg.admin.password-hash", SignedIn.HASH, "aalborg.admin.attempts-per-minute", 2));
        SignedIn visitor = new SignedIn(own);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.enter("admin", SignedIn.PASSWORD).statusCode()).isEqualTo(302);
        }
        visitor.enter("admin", "wrong");
        visitor.enter("admin", "wrong");
        HttpResponse<String> late = visitor.enter("admin", SignedIn.PASSWORD);
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
        assertThat(late.body()).contains("Too many tries to sign in.");
    }

    @Test
    void withoutAnAdministratorThereIsNothingButAWordOnHowToHaveOne() {
        PublicSite none = PublicSite.shared();
        for (String path : new String[] {"/admin", "/admin/login", "/admin/import", "/admin/anything"}) {
            HttpResponse<String> answer = none.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("This server has no administrator.", "--admin-password-file");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(none.post(path, "name=admin&password=").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void behindTlsTheCookieIsForTlsOnly() {
        PublicSite tls = PublicSite.empty(
                Map.of("aalborg.admin.password-hash", SignedIn.HASH, "aalborg.public-url", "https://data.example.org"));
        assertThat(tls.get("/admin/login").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure");
    }
}
