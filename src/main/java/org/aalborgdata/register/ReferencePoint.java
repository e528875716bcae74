// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.register;

/**
 * A point that stands for a territory on a map. It says where to look, not how far the territory reaches.
 *
 * @param latitude in degrees north, WGS 84
 * @param longitude in degrees east, WGS 84
 * @param place what lies there, as the source names it: the territory itself, or a main place of it
 * @param source IRI of what it was read from
 */
public record ReferencePoint(double latitude, double longitude, String place, String source) {}
