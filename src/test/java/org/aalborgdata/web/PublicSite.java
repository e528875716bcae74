// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.AalborgApplication;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The application as it is started for people, on a free port and a TDB2 directory of its own, with short limits.
 *
 * <p>It is shared by the tests that only read, and stops with the JVM.
 */
public final class PublicSite {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static PublicSite shared;
    private static PublicSite samples;

    private final ConfigurableApplicationContext context;
    private final String address;

    private PublicSite(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(AalborgApplication.class);
        application.addInitializers(
                c -> c.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings)));
        context = application.run();
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The site of a first start: with the shipped samples, and at most 1500 rows in an answer. */
    public static synchronized PublicSite withSamples() {
        if (samples == null) {
            try {
                Path data = Files.createTempDirectory("aalborg-samples");
                samples = new PublicSite(Map.of(
                        "server.port",
                        0,
                        "aalborg.data",
                        data.toString(),
                        "aalborg.samples",
                        true,
                        "aalborg.sparql.rows",
                        1500,
                        "aalborg.admin.password-hash",
                        SignedIn.HASH));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return samples;
    }

    /** A site of the caller's own, without data; its clock is the system's. */
    public static PublicSite empty() {
        return empty(Map.of());
    }

    /** The same with settings of the caller's own. */
    public static PublicSite empty(Map<String, Object> settings) {
        try {
            Path data = Files.createTempDirectory("aalborg-empty");
            Map<String, Object> all = new HashMap<>(settings);
            all.putAll(Map.of("server.port", 0, "aalborg.data", data.toString(), "aalborg.samples", false));
            return new PublicSite(all);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A site on a data directory of the caller's. */
    public static PublicSite at(Path data) {
        return new PublicSite(Map.of("server.port", 0, "aalborg.data", data.toString(), "aalborg.samples", false));
    }

    /** Stops it, so that its data directory can be used otherwise. */
    public void stop() {
        context.close();
    }

    /** Time limit 2 s, three queries at a time, at most 1000 statements in an answer. */
    public static synchronized PublicSite shared() {
        if (shared == null) {
            try {
                Path data = Files.createTempDirectory("aalborg-site");
                shared = new PublicSite(Map.of(
                        "server.port",
                        0,
                        "aalborg.data",
                        data.toString(),
                        "aalborg.samples",
                        false,
                        "aalborg.sparql.timeout",
                        "2s",
                        "aalborg.sparql.concurrent",
                        3,
                        "aalborg.sparql.triples",
                        1000));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return shared;
    }

    public Aalborg aalborg() {
        return bean(Aalborg.class);
    }

    /** A property of the running program. */
    public String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> java.util.Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Adds statements as the graph of a name below our base, our prefixes known. */
    public void load(String graph, String turtle) {
        Graph statements = parse(turtle);
        aalborg().store().write(dataset -> statements
                .find()
                .forEach(t ->
                        dataset.add(Iris.uri(Iris.BASE + graph), t.getSubject(), t.getPredicate(), t.getObject())));
    }

    public static Graph parse(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .prefixes(org.apache.jena.riot.system.PrefixMapFactory.create(Prefixes.MAPPING))
                .lang(Lang.TURTLE)
                .source(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
                .parse(graph);
        return graph;
    }

    public URI uri(String path) {
        return URI.create(address + path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A page in English. */
    public String page(String path) {
        return get(path, "Accept", "text/html").body();
    }

    /** What people read on it: without tags, with single blanks. */
    public String words(String path) {
        return page(path).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    /** The body of an answer that is no text. */
    public byte[] bytes(String path) {
        return send(request(path), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> head(String path, String... headers) {
        return send(request(path, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
