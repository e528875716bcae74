// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

/**
 * The edition of a source.
 *
 * @param date its date, or the day on which it was read
 * @param dated false where the source states no date
 */
record Edition(String date, boolean dated) {}
