// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A browser without script that keeps its cookies, signs in and sends forms with their token. */
public final class SignedIn {
    public static final String PASSWORD = "correct horse battery staple";
    public static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
    private static final String BOUNDARY = "----a-boundary-of-this-test";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final PublicSite site;
    private String token = "";

    public SignedIn(PublicSite site) {
        this.site = site;
    }

    /** The administrator, signed in. */
    public static SignedIn to(PublicSite site) {
        SignedIn visitor = new SignedIn(site);
        visitor.enter("admin", PASSWORD);
        visitor.get("/admin/import");
        return visitor;
    }

    public HttpResponse<String> enter(String name, String password) {
        get("/admin/login");
        return post("/admin/login", Map.of("name", name, "password", password));
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> answer =
                send(site.request(path, "Accept", "text/html").GET());
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /** Sends a form with the token of the page that was read last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = "_csrf=" + written(token)
                + fields.entrySet().stream()
                        .map(e -> "&" + e.getKey() + "=" + written(e.getValue()))
                        .collect(Collectors.joining());
        return send(site.request(path, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of the import and reads on until the import is over. */
    public HttpResponse<String> importFile(String name, byte[] content, Map<String, String> fields) {
        HttpResponse<String> answer = upload(name, content, fields);
        return answer.statusCode() == 303
                ? result(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    /** The page of a job when it is over. */
    public HttpResponse<String> result(String path) {
        HttpResponse<String> answer = get(path);
        while (answer.body().contains("<progress")) {
            Thread.onSpinWait();
            answer = get(path);
        }
        return answer;
    }

    public HttpResponse<String> upload(String name, byte[] content, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "", token.getBytes(StandardCharsets.UTF_8)));
        fields.forEach((k, v) -> body.writeBytes(part(k, "", v.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part("file", "\"; filename=\"" + name, content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(site.request("/admin/import", "Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public void forgetToken() {
        token = "";
    }

    /** The session's cookies. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private static byte[] part(String field, String more, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + more + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
