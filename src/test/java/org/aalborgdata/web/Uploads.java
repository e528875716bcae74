// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files with planted faults, and their way to the site as a browser's form sends them. */
public final class Uploads {
    private static final String BOUNDARY = "----a-boundary-of-this-test";

    private Uploads() {}

    /** The submission of Växjö with an impossible value, a unit of another indicator and an unknown territory. */
    public static String withThreeFaults() throws java.io.IOException {
        String sound = Files.readString(Path.of("data/samples/vaxjo.ttl"));
        String faulty = sound;
        faulty = faulty.replaceFirst("obsValue \"60\"", "obsValue \"160\"");
        faulty = faulty.replaceFirst("(AC10-02-2019-a[\\s\\S]*?aalborg:unit) \"t\"", "$1 \"kg\"");
        faulty = faulty.replaceFirst("(AC10-01-2019-a[\\s\\S]*?refArea) territory:SE-0780", "$1 territory:SE-9999");
        return faulty;
    }

    /** Sends a file as a browser does and follows to the page of its check. */
    public static HttpResponse<String> send(PublicSite site, String name, byte[] content, String... headers) {
        HttpResponse<String> answer = site.send(site.request("/validate", headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        part("file", name),
                        content,
                        ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
        return answer.statusCode() == 303
                ? site.get(answer.headers().firstValue("Location").orElseThrow(), headers)
                : answer;
    }

    /** One part of a form. */
    public record Part(String field, String name, String content) {}

    /** Sends a form with several files as it is. */
    public static HttpResponse<String> form(PublicSite site, String path, List<Part> parts, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(part(part.field(), part.name()));
            body.writeBytes((part.content() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return site.send(site.request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String field, String name) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/turtle\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
