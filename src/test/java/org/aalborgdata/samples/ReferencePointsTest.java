// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.aalborgdata.catalogue.Table;
import org.aalborgdata.picture.map.Outlines;
import org.aalborgdata.register.ReferencePoint;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The points of {@code data/register/points.csv} lie where their territories are, and all of them come into the register. */
class ReferencePointsTest {
    private static final List<Table.Row> ROWS =
            Table.read(Path.of("data/register/points.csv")).rows();
    private static final Register REGISTER = new Register(Release.load().register());
    private static final Path BOUNDARIES = Path.of("../shared/data/nuts-boundaries");
    /** Boundaries at hand are simplified to a scale of 1:60 million; a harbour may lie in their water. */
    private static final double TOLERANCE_DEGREES = 0.15;
    /** Statistics write Greece and the United Kingdom in their own way; outlines go by ISO 3166. */
    private static final Map<String, String> ISO = Map.of("EL", "GR", "UK", "GB");

    @Test
    void everyRowIsInTheRegisterWithItsSource() {
        assertThat(ROWS).hasSizeGreaterThan(550);
        assertThat(ROWS).extracting(r -> r.get("code")).doesNotHaveDuplicates();
        for (Table.Row row : ROWS) {
            ReferencePoint point =
                    REGISTER.point(Iris.TERRITORY + row.get("code")).orElseThrow();
            assertThat(point.latitude()).as(row.get("code")).isEqualTo(Double.parseDouble(row.get("lat")));
            assertThat(point.longitude()).as(row.get("code")).isEqualTo(Double.parseDouble(row.get("long")));
            assertThat(point.place()).isEqualTo(row.get("place")).isNotBlank();
            assertThat(point.source())
                    .as(row.get("code"))
                    .matches(
                            row.get("kind").equals("inside")
                                    ? "https://www\\.naturalearthdata\\.com/"
                                    : "https://www\\.geonames\\.org/[0-9]+");
            assertThat(row.get("kind")).isIn("place", "main-place", "inside");
        }
    }

    /** Whether or not boundaries are at hand: a point lies in the outline of its country, or near its coast. */
    @Test
    void everyPointLiesInItsCountry() {
        Map<String, List<double[][]>> countries = new HashMap<>();
        Outlines.shipped().degrees().forEach((country, rings) -> countries.put(country, rings));
        Set<String> astray = new TreeSet<>();
        for (Table.Row row : ROWS) {
            Territory territory =
                    REGISTER.territory(Iris.TERRITORY + row.get("code")).orElseThrow();
            String iso = ISO.getOrDefault(territory.country(), territory.country());
            double x = Double.parseDouble(row.get("long"));
            double y = Double.parseDouble(row.get("lat"));
            List<double[][]> rings = new ArrayList<>(countries.getOrDefault(iso, List.of()));
            rings.addAll(countries.getOrDefault(iso.equals("FI") ? "AX" : iso.equals("GB") ? "IM" : "", List.of()));
            if (Outlines.isDrawn(y, x) && rings.stream().noneMatch(r -> near(r, x, y))) {
                astray.add(row.get("code") + " " + row.get("place"));
            }
        }
        assertThat(astray)
                .as("but the two towns on the coast of Africa, whose country is drawn without them")
                .containsExactly("ES63 Ceuta", "ES64 Melilla");
    }

    /** What lies outside the part of the world that is drawn is far away, not a slip. */
    @Test
    void onlyOverseasRegionsLieOutsideTheOutlines() {
        assertThat(ROWS.stream()
                        .filter(r ->
                                !Outlines.isDrawn(Double.parseDouble(r.get("lat")), Double.parseDouble(r.get("long"))))
                        .map(r -> r.get("code")))
                .containsExactlyInAnyOrder("FRY1", "FRY2", "FRY3", "FRY4", "FRY5");
    }

    /** Nobody is left without a point in silence: who has none is named in the table's own page. */
    @Test
    void whoHasNoPointIsKnown() {
        Set<String> without = Table.read(Path.of("data/register/territories.csv")).rows().stream()
                .map(t -> t.get("code"))
                .filter(c -> REGISTER.point(Iris.TERRITORY + c).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without)
                .containsExactly(
                        "x-akershus",
                        "x-bologna-centro-storico",
                        "x-demo-musterkueste",
                        "x-demo-musterstadt",
                        "x-demo-musterwald",
                        "x-geiselberg",
                        "x-kleinmusterstadt",
                        "x-klimahausen",
                        "x-musterland",
                        "x-musterland-nord",
                        "x-nachbarland",
                        "x-seestadt");
    }

    /** Where the boundaries are at hand, each region's point lies in one of its polygons. */
    @TestFactory
    Stream<DynamicTest> everyPointLiesInItsRegion() throws IOException {
        if (!Files.isDirectory(BOUNDARIES)) {
            return Stream.of(DynamicTest.dynamicTest(
                    "no boundaries at hand", () -> assertThat(ROWS).isNotEmpty()));
        }
        Map<String, List<JsonNode>> regions = new HashMap<>();
        try (Stream<Path> files = Files.list(BOUNDARIES)) {
            for (Path file :
                    files.filter(f -> f.toString().contains(".geojson")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    JsonNode read = JsonMapper.builder()
                            .build()
                            .readTree(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in);
                    read.get("features").forEach(f -> regions.computeIfAbsent(
                                    f.get("properties").get("NUTS_ID").asString(), c -> new ArrayList<>())
                            .add(f.get("geometry")));
                }
            }
        }
        List<Table.Row> known =
                ROWS.stream().filter(r -> regions.containsKey(r.get("code"))).toList();
        return Stream.of(DynamicTest.dynamicTest(known.size() + " regions", () -> {
            assertThat(known).hasSizeGreaterThan(500);
            assertThat(known.stream()
                            .filter(r -> regions.get(r.get("code")).stream()
                                    .noneMatch(g -> lies(
                                            g, Double.parseDouble(r.get("long")), Double.parseDouble(r.get("lat")))))
                            .map(r -> r.get("code") + " " + r.get("place")))
                    .isEmpty();
        }));
    }

    private static boolean lies(JsonNode geometry, double x, double y) {
        List<JsonNode> polygons = new ArrayList<>();
        if (geometry.get("type").asString().equals("Polygon")) {
            polygons.add(geometry.get("coordinates"));
        } else {
            geometry.get("coordinates").forEach(polygons::add);
        }
        return polygons.stream().anyMatch(p -> {
            JsonNode ring = p.get(0);
            double[][] corners = new double[ring.size()][];
            for (int i = 0; i < ring.size(); i++) {
                corners[i] = new double[] {
                    ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()
                };
            }
            return near(corners, x, y);
        });
    }

    private static boolean near(double[][] ring, double x, double y) {
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            double[] a = ring[i];
            double[] b = ring[j];
            if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
            double length = Math.max(1e-12, Math.pow(b[0] - a[0], 2) + Math.pow(b[1] - a[1], 2));
            double along = Math.max(0, Math.min(1, ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / length));
            nearest = Math.min(nearest, Math.hypot(a[0] + along * (b[0] - a[0]) - x, a[1] + along * (b[1] - a[1]) - y));
        }
        return inside || nearest <= TOLERANCE_DEGREES;
    }

    @Test
    void aRegionWithoutAPointHasNone() {
        assertThat(REGISTER.point(Iris.TERRITORY + "x-musterland")).isEqualTo(Optional.empty());
    }
}
