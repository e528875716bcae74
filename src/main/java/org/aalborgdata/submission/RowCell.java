// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

/**
 * One filled cell of a row as it was handed in.
 *
 * @param column first column is 1
 * @param heading of its column; empty if it has none
 */
public record RowCell(int column, String heading, String text) {}
