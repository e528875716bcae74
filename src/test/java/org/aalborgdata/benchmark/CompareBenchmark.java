// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.aalborgdata.Aalborg;
import org.aalborgdata.AalborgApplication;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;

/**
 * How long comparisons take while several people ask at once: each client asks again as soon as it has its answer, and every
 * question has indicators and territories of its own. Prints the 50th, 95th and 99th percentile for each kind of page and file, and the processor
 * time of server and clients together.
 * See {@code src/docs/benchmarks.md}.
 */
public final class CompareBenchmark {
    private static final double MILLION = 1e6;
    private static final int OK = 200;
    /** {@code -Dencoding=gzip} for answers as browsers want them. */
    private static final String ENCODING = System.getProperty("encoding", "identity");

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<String> indicators;
    private final List<String> territories;

    private CompareBenchmark(Aalborg aalborg, int observations) {
        indicators = SampleFigures.indicators(aalborg, observations).stream()
                .map(Indicator::code)
                .toList();
        territories = SampleFigures.territories(aalborg).stream()
                .map(Territory::iri)
                .map(Iris::lastSegment)
                .toList();
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].replace("--", ""), args[i + 1]);
        }
        Path data = Path.of(options.get("data"));
        int observations = Integer.parseInt(options.getOrDefault("observations", "1200000"));
        int clients = Integer.parseInt(options.getOrDefault("clients", "8"));
        int seconds = Integer.parseInt(options.getOrDefault("seconds", "10"));
        long start = System.nanoTime();
        try (AalborgApplication.Running running = AalborgApplication.start(data, 0, false)) {
            System.out.printf(Locale.ROOT, "started in %.1f s%n", (System.nanoTime() - start) / 1e9);
            if (running.aalborg().figures().size() == 0) {
                SampleFigures.publish(running.aalborg(), observations);
            }
            System.out.println(running.aalborg().figures().size() + " figures, " + clients + " clients");
            CompareBenchmark benchmark = new CompareBenchmark(running.aalborg(), observations);
            String kinds = options.getOrDefault("kinds", "");
            benchmark.kinds().forEach((kind, address) -> {
                if (kind.contains(kinds)) {
                    benchmark.measure("http://localhost:" + running.port(), kind, address, clients, seconds);
                }
            });
        }
    }

    private interface Address {
        String of(Random random);
    }

    private Map<String, Address> kinds() {
        Map<String, Address> kinds = new LinkedHashMap<>();
        kinds.put("/compare trend, 5 territories", r -> "/compare?" + indicators(r, 1) + territories(r, 5));
        kinds.put(
                "/compare latest, 20 territories",
                r -> "/compare?" + indicators(r, 1) + territories(r, 20) + "&view=latest");
        kinds.put(
                "/compare 2 indicators, scatter",
                r -> "/compare?" + indicators(r, 2) + territories(r, 20) + "&view=scatter");
        kinds.put("/compare with peers", r -> "/compare?" + indicators(r, 1) + territories(r, 1) + "&peers=suggested");
        kinds.put("/compare, form only", r -> "/compare");
        kinds.put("/compare.csv, 5 territories", r -> "/compare.csv?" + indicators(r, 1) + territories(r, 5));
        kinds.put(
                "/compare.csv, 20 territories, 3 indicators",
                r -> "/compare.csv?" + indicators(r, 3) + territories(r, 20));
        kinds.put("/compare.json, 5 territories", r -> "/compare.json?" + indicators(r, 1) + territories(r, 5));
        kinds.put("/compare.svg, 5 territories", r -> "/compare.svg?" + indicators(r, 1) + territories(r, 5));
        return kinds;
    }

    private String indicators(Random random, int number) {
        return some(indicators, "indicator=", random, number);
    }

    private String territories(Random random, int number) {
        return "&" + some(territories, "territory=", random, number);
    }

    private static String some(List<String> all, String name, Random random, int number) {
        return random.ints(0, all.size())
                .distinct()
                .limit(number)
                .sorted()
                .mapToObj(i -> name + all.get(i))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private void measure(String server, String kind, Address address, int clients, int seconds) {
        // The first half of the time is to get warm.
        List<Double> times = run(server, address, clients, seconds, 1);
        long before = SYSTEM.getProcessCpuTime();
        times = run(server, address, clients, seconds, 2);
        double used = (SYSTEM.getProcessCpuTime() - before) / MILLION;
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-46s %6.0f a second, %6.1f ms of CPU each, ms: %7.1f %7.1f %7.1f%n",
                kind,
                times.size() / (double) seconds,
                used / times.size(),
                at(times, 50),
                at(times, 95),
                at(times, 99));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static List<Double> run(String server, Address address, int clients, int seconds, int round) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Map<Integer, List<Double>> times = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            times.put(number, new ArrayList<>());
            Thread thread = new Thread(
                    () -> ask(client, server, address, new Random(number * 31L + round), end, times.get(number)));
            thread.start();
            threads.add(thread);
        }
        threads.forEach(CompareBenchmark::join);
        return new ArrayList<>(times.values().stream().flatMap(List::stream).toList());
    }

    private static void ask(
            HttpClient client, String server, Address address, Random random, long end, List<Double> times) {
        while (System.nanoTime() < end) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + address.of(random)))
                    .header("Accept-Encoding", ENCODING)
                    .build();
            long start = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != OK) {
                    throw new IllegalStateException(answer.statusCode() + " from " + request.uri());
                }
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            times.add((System.nanoTime() - start) / MILLION);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
