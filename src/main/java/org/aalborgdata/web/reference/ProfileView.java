// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.jspecify.annotations.Nullable;

/**
 * A profile as its page shows it; every text is in the page's language.
 *
 * @param name as addresses and filters say it
 * @param base what it builds on
 * @param steps in the order of the profile; empty if it names none
 * @param rules of its own files
 * @param inherited how many rules more there are of the profiles it builds on and of the check of every file
 * @param artifacts the files it consists of
 */
public record ProfileView(
        String iri,
        String name,
        List<Link> base,
        List<Step> steps,
        List<RuleView.Row> rules,
        int inherited,
        List<Artifact> artifacts,
        List<Link> downloads) {

    /**
     * A step with the documents the profile places in it.
     *
     * @param label as the profile calls it; empty if it has no name of its own for it
     */
    public record Step(Link step, String label, List<Document> documents) {}

    /**
     * A document of a step.
     *
     * @param label as the profile calls it
     * @param demand how strictly it is wanted; null if the profile does not say
     */
    public record Document(
            Link role, String label, @Nullable Link demand) {}

    /** A file and what it is for. */
    public record Artifact(Link link, String title, String role, String turtle) {}
}
