// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.List;
import org.aalborgdata.management.cycle.Profile.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document that the profile knows exists in a cycle (R-c.1).
 *
 * @param place the role with the profile's label and requirement
 * @param documents of this role; empty for inventories and resolutions, which are records, not documents
 * @param records how many records stand for it where it is no document
 * @param votes that approved one of the documents, or that are the resolutions asked for
 * @param omission why it is missing; null if nobody says so
 */
public record CoreDocument(
        Place place,
        List<CycleDocument> documents,
        int records,
        List<Vote> votes,
        @Nullable Omission omission) {
    public boolean exists() {
        return !documents.isEmpty() || records > 0;
    }

    /** Not there, but explained. */
    public boolean isOmitted() {
        return !exists() && omission != null;
    }
}
