// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aalborgdata.management.cycle.Cycle;
import org.aalborgdata.management.cycle.CycleDocument;
import org.aalborgdata.management.cycle.Omission;
import org.aalborgdata.management.cycle.Vote;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** A cycle to be filled with documents and votes, for tests of rules that need no store. */
final class MadeUpCycles {
    private final String name;
    private final String profile;
    private final int number;
    private final boolean current;
    private final List<CycleDocument> documents = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private @Nullable When start;

    MadeUpCycles(String name, String profile, int number, boolean current) {
        this.name = name;
        this.profile = profile;
        this.number = number;
        this.current = current;
    }

    /** The only cycle of a system. */
    static MadeUpCycles of(String profile) {
        return new MadeUpCycles("cycle-1", profile, 1, true);
    }

    static Named named(String scheme, String notation) {
        return new Named(Iris.CODE + scheme + "/" + notation, Label.of(notation));
    }

    MadeUpCycles start(String when) {
        start = When.of(when);
        return this;
    }

    MadeUpCycles vote(String when) {
        votes.add(new Vote(record("vote"), record(name).iri(), "Council", When.of(when), null, null, null));
        return this;
    }

    MadeUpCycles omission(String role) {
        omissions.add(new Omission(record("omission"), named("document-role", role), Label.of("why"), null));
        return this;
    }

    /** A finished document of a date. */
    MadeUpCycles document(String role, String issued) {
        return document(role, "final", issued, null, null, null);
    }

    MadeUpCycles document(
            String role,
            String status,
            @Nullable String issued,
            @Nullable String from,
            @Nullable String until,
            @Nullable String balances) {
        documents.add(new CycleDocument(
                record(role + "-" + documents.size()),
                record(name).iri(),
                named("document-role", role),
                named("document-status", status),
                issued == null ? null : When.of(issued),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                null,
                null,
                null,
                balances == null ? null : record(balances).iri(),
                List.of()));
        return this;
    }

    Cycle cycle() {
        return new Cycle(
                record(name),
                new Named(Iris.TERRITORY + "SE-0780", Label.of("Växjö")),
                List.of(),
                Iris.SUBMISSION + "vaxjo/trial",
                new Named(Iris.ORGANISATION + "vaxjo", Label.of("Växjö")),
                new Named(Iris.PROFILE + profile + "/0.1.0", Label.of(profile)),
                number,
                start,
                null,
                List.of(),
                null,
                Set.of(),
                List.copyOf(documents),
                List.copyOf(votes),
                List.copyOf(omissions),
                0,
                0,
                false,
                current);
    }

    private static Named record(String local) {
        return new Named(Iris.RECORD + "vaxjo/trial/" + local, Label.of(local));
    }
}
