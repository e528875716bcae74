// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The outlines of countries in {@code data/map/outlines.csv}: Europe with what lies around it. Read when first asked for.
 *
 * @param degrees rings by ISO 3166 code, each corner as longitude and latitude
 * @param metres the same rings, each corner as {@link Projection} gives it
 */
public record Outlines(Map<String, List<double[][]>> degrees, List<double[][]> metres) {
    private static final String FILE = "/data/map/outlines.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    /** The part of the world in the file, as its README says. */
    private static final double WEST = -32;

    private static final double EAST = 62;
    private static final double SOUTH = 26;
    private static final double NORTH = 84;

    private static final class Shipped {
        private static final Outlines OUTLINES = read();
    }

    /** @throws IllegalStateException if the build lacks the file */
    public static Outlines shipped() {
        return Shipped.OUTLINES;
    }

    /** Whether a point lies in the part of the world of which there are outlines. */
    public static boolean isDrawn(double latitude, double longitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static Outlines read() {
        Map<String, List<double[][]>> degrees = new LinkedHashMap<>();
        List<double[][]> metres = new ArrayList<>();
        try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + FILE);
            }
            for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String[] numbers = row.get("outline").split(" ");
                double[][] ring = new double[numbers.length / 2][];
                double[][] projected = new double[ring.length][];
                for (int i = 0; i < ring.length; i++) {
                    double longitude = Double.parseDouble(numbers[2 * i]);
                    double latitude = Double.parseDouble(numbers[2 * i + 1]);
                    ring[i] = new double[] {longitude, latitude};
                    projected[i] = Projection.of(latitude, longitude);
                }
                degrees.computeIfAbsent(row.get("country"), c -> new ArrayList<>())
                        .add(ring);
                metres.add(projected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        return new Outlines(degrees, metres);
    }
}
