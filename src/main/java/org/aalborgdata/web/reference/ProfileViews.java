// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.aalborgdata.web.reference.ProfileView.Artifact;
import org.aalborgdata.web.reference.ProfileView.Document;
import org.aalborgdata.web.reference.ProfileView.Step;
import org.aalborgdata.web.reference.Profiles.Binding;
import org.aalborgdata.web.reference.Profiles.Profile;
import org.apache.jena.graph.Node;

/** Turns a profile into the view of its page. One instance per page. */
final class ProfileViews {
    private final Reference reference;
    private final Page page;
    private final References names;

    ProfileViews(Reference reference, Page page) {
        this.reference = reference;
        this.page = page;
        this.names = new References(reference, page);
    }

    ProfileView view(Profile profile, List<Link> downloads) {
        List<Rule> own = reference.rules().list().stream()
                .filter(r -> profile.owns(r.file()))
                .toList();
        int all = new RuleFilter(profile.name(), "", "").of(reference).size();
        return new ProfileView(
                profile.node().getURI(),
                profile.name(),
                names.links(profile.base()),
                steps(profile.bindings()),
                new RuleViews(reference, page).rows(own),
                all - own.size(),
                profile.artifacts().stream().map(this::artifact).toList(),
                downloads);
    }

    private List<Step> steps(List<Binding> bindings) {
        Map<Node, List<Binding>> byStep = new LinkedHashMap<>();
        bindings.forEach(
                b -> byStep.computeIfAbsent(b.step(), s -> new ArrayList<>()).add(b));
        List<Step> steps = new ArrayList<>();
        byStep.forEach((step, all) -> steps.add(new Step(
                names.link(step),
                all.stream()
                        .filter(b -> b.role() == null)
                        .map(this::label)
                        .findFirst()
                        .orElse(""),
                all.stream().filter(b -> b.role() != null).map(this::document).toList())));
        return steps;
    }

    private Document document(Binding binding) {
        Node role = java.util.Objects.requireNonNull(binding.role());
        Node demand = binding.requirement();
        return new Document(names.link(role), label(binding), demand == null ? null : names.link(demand));
    }

    private String label(Binding binding) {
        return binding.label() == null ? "" : page.in(binding.label());
    }

    private Artifact artifact(Profiles.Artifact artifact) {
        String iri = artifact.node().getURI();
        String title = names.name(artifact.node());
        return new Artifact(
                new Link(Prefixes.shorten(iri).replace(Iris.BASE, ""), page.link(iri)),
                title,
                artifact.role() == null
                        ? ""
                        : page.texts()
                                .maybe("reference.role."
                                        + Iris.lastSegment(artifact.role().getURI()))
                                .orElse(Iris.lastSegment(artifact.role().getURI())),
                iri.startsWith(Iris.BASE) ? page.link(iri) + ".ttl" : "");
    }
}
