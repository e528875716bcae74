// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.Map;

/**
 * One cell of a dataset as its file states it.
 *
 * @param dimensions codes by dimension, the area among them, time not; cells of one row share the map
 * @param time such as {@code 2019}; empty where the file has no time dimension
 * @param value decimal digits with a point, as published; empty where the file states no value
 * @param flags letters such as {@code be}; empty for none
 * @param line where it stands, counted from 1; 0 where a line says nothing, as in JSON
 */
public record SourceCell(Map<String, String> dimensions, String time, String value, String flags, int line) {}
