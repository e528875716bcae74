// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

/**
 * ETRS89-extended / LAEA Europe (EPSG:3035), the equal-area projection of European statistics. The formula is that of EPSG
 * guidance note 7-2, method 9820; ETRS89 and WGS 84 differ by less than a metre, which no map here can show.
 */
public final class Projection {
    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257222101;
    private static final double E2 = F * (2 - F);
    private static final double E = Math.sqrt(E2);
    private static final double LATITUDE = Math.toRadians(52);
    private static final double LONGITUDE = Math.toRadians(10);
    private static final double EAST = 4_321_000;
    private static final double NORTH = 3_210_000;

    private static final double POLE = q(Math.PI / 2);
    private static final double BETA = Math.asin(q(LATITUDE) / POLE);
    private static final double RADIUS = A * Math.sqrt(POLE / 2);
    private static final double STRETCH =
            A * Math.cos(LATITUDE) / Math.sqrt(1 - E2 * Math.pow(Math.sin(LATITUDE), 2)) / (RADIUS * Math.cos(BETA));

    private Projection() {}

    /**
     * Easting and northing in metres.
     *
     * @param latitude in degrees north
     * @param longitude in degrees east
     */
    public static double[] of(double latitude, double longitude) {
        double beta = Math.asin(q(Math.toRadians(latitude)) / POLE);
        double away = Math.toRadians(longitude) - LONGITUDE;
        double b = RADIUS
                * Math.sqrt(
                        2 / (1 + Math.sin(BETA) * Math.sin(beta) + Math.cos(BETA) * Math.cos(beta) * Math.cos(away)));
        return new double[] {
            EAST + b * STRETCH * Math.cos(beta) * Math.sin(away),
            NORTH + b / STRETCH * (Math.cos(BETA) * Math.sin(beta) - Math.sin(BETA) * Math.cos(beta) * Math.cos(away))
        };
    }

    private static double q(double latitude) {
        double sine = Math.sin(latitude);
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }
}
