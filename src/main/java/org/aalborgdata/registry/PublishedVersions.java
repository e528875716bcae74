// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All versions that the store knows, as they were at one moment. Immutable, so that nobody who reads waits for a publication. */
final class PublishedVersions {
    private final Map<String, Publication> byGraph = new LinkedHashMap<>();
    private final List<Receipt> history;
    private final List<Receipt> current;
    private final Map<String, Receipt> bySubmission = new HashMap<>();

    /** @param publications oldest first */
    PublishedVersions(List<Publication> publications) {
        Map<String, Integer> newest = new HashMap<>();
        publications.forEach(p -> newest.merge(p.submission(), p.version(), Math::max));
        publications.forEach(p -> byGraph.put(p.graph(), p));
        history = publications.stream()
                .map(p -> receipt(p, newest.get(p.submission()) == p.version()))
                .toList();
        current = history.stream()
                .filter(Receipt::current)
                .sorted(Comparator.comparing(Receipt::submission))
                .toList();
        current.forEach(r -> bySubmission.put(r.submission(), r));
    }

    /** Oldest first. */
    List<Receipt> history() {
        return history;
    }

    /** In the order of their submissions' IRIs. */
    List<Receipt> current() {
        return current;
    }

    Optional<Receipt> current(String submission) {
        return Optional.ofNullable(bySubmission.get(submission));
    }

    Optional<Receipt> version(String graph) {
        return publication(graph)
                .map(p -> receipt(p, bySubmission.get(p.submission()).version() == p.version()));
    }

    Optional<Publication> publication(String graph) {
        return Optional.ofNullable(byGraph.get(graph));
    }

    static Receipt receipt(Publication p, boolean current) {
        return new Receipt(
                p.graph(),
                p.submission(),
                p.organisation(),
                p.version(),
                p.time(),
                p.sha256(),
                p.fileName(),
                p.verdict(),
                p.profile(),
                p.engine(),
                p.version() > 1 ? p.submission() + "/" + (p.version() - 1) : null,
                current,
                p.reportSha256() != null);
    }
}
