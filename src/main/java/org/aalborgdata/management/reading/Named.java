// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;

/**
 * Something that a page names and links to: a record, a code, a territory, an organisation.
 *
 * @param iri its identifier
 * @param name its label; the last part of the IRI where nothing is stated
 */
public record Named(String iri, Label name) {
    /** The last part of the IRI: of a code its notation, of a territory its code. */
    public String notation() {
        return Iris.lastSegment(iri);
    }
}
