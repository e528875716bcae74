// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a management system in a territory.
 *
 * @param cycle its record
 * @param territory that reports it
 * @param joint territories that take part beside it
 * @param submission IRI
 * @param publisher who handed it in
 * @param profile the management system; null if neither the cycle nor its submission names one
 * @param number which turn it is, from 1; null if not stated
 * @param start when it begins; null if not stated
 * @param end when it ends; null while it is open
 * @param teams that coordinate it
 * @param previous the cycle before; null if it is the first or does not say
 * @param completed IRIs of the steps claimed as done
 * @param documents in the order of their roles and dates
 * @param votes of this cycle, oldest first
 * @param knowledge how many knowledge items belong to it
 * @param needs how many information needs belong to it
 * @param demonstration true if it was invented to show the program
 * @param current false if a later turn of the same system in the same territory is known
 */
public record Cycle(
        Named cycle,
        Named territory,
        List<Named> joint,
        String submission,
        Named publisher,
        @Nullable Named profile,
        @Nullable Integer number,
        @Nullable When start,
        @Nullable When end,
        List<Named> teams,
        @Nullable Named previous,
        Set<String> completed,
        List<CycleDocument> documents,
        List<Vote> votes,
        List<Omission> omissions,
        int knowledge,
        int needs,
        boolean demonstration,
        boolean current) {

    /** Later turns first; what is not numbered by its start. */
    static final Comparator<Cycle> LATEST_FIRST = Comparator.comparing((Cycle c) -> c.number() == null ? 0 : c.number())
            .thenComparing(c -> c.start() == null ? When.of("0001") : c.start())
            .thenComparing(c -> c.cycle().iri())
            .reversed();

    /** The last dated vote; null if there is none. */
    public @Nullable Vote lastVote() {
        return votes.stream()
                .filter(v -> v.on() != null)
                .max(Comparator.comparing(Vote::on))
                .orElse(null);
    }

    /** Documents of one of these roles, given by notation. */
    public List<CycleDocument> documents(String... roles) {
        return documents.stream().filter(d -> d.is(roles)).toList();
    }

    Cycle asCurrent(boolean isCurrent) {
        return new Cycle(
                cycle,
                territory,
                joint,
                submission,
                publisher,
                profile,
                number,
                start,
                end,
                teams,
                previous,
                completed,
                documents,
                votes,
                omissions,
                knowledge,
                needs,
                demonstration,
                isCurrent);
    }
}
