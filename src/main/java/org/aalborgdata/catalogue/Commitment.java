// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.util.List;
import org.aalborgdata.vocabulary.Label;

/**
 * One of the ten commitments.
 *
 * @param number {@code "1"} to {@code "10"}
 * @param iri its identifier
 * @param title our label, not the official text
 * @param definition one line in our words
 * @param points its five points, in their order
 */
public record Commitment(String number, String iri, Label title, Label definition, List<Point> points) {
    /** One of the fifty points, numbered such as {@code "3.2"}. */
    public record Point(String number, String iri, Label title, Label definition) {}
}
