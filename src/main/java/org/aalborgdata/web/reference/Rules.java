// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aalborgdata.release.Release;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.SubmissionShapes;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * All rules of the release.
 *
 * @param list in the order of their codes
 */
record Rules(List<Rule> list) {
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w-])([a-z][a-z-]*):(\\w+)");

    static Rules of(Release release, Profiles profiles) {
        Graph shapes = release.shapes();
        Map<String, SourceText> sources = new HashMap<>();
        return new Rules(new SubmissionShapes(shapes)
                .rules().stream().map(r -> rule(r, shapes, profiles, sources)).toList());
    }

    Optional<Rule> rule(String code) {
        return list.stream().filter(r -> r.code().equals(code)).findFirst();
    }

    private static Rule rule(RuleDescription text, Graph shapes, Profiles profiles, Map<String, SourceText> sources) {
        if (!text.shape().startsWith(Iris.SHAPES)) {
            Shacl.Count any = new Shacl.Count(null, null, false);
            return new Rule(text, null, "", List.of(), null, "", Set.of(), any, List.of(), "", profiles.list());
        }
        Node shape = Iris.uri(text.shape());
        Node path = Shacl.path(shapes, shape);
        String file = text.shape().substring(Iris.SHAPES.length()).replaceFirst("#.*", "");
        Set<Node> mentions = new LinkedHashSet<>(path == null ? List.of() : Shacl.properties(shapes, path));
        mentions.addAll(mentioned(Shacl.query(shapes, shape)));
        SourceText source = sources.computeIfAbsent(
                file,
                f -> new SourceText(new String(ShippedFiles.read("shapes/" + f + ".ttl"), StandardCharsets.UTF_8)));
        return new Rule(
                text,
                Label.of(shapes, shape, Shacl.NAME),
                file,
                Shacl.targets(shapes, shape),
                path != null && path.isURI() ? path : null,
                path == null ? "" : Shacl.write(shapes, path),
                mentions,
                Shacl.count(shapes, shape),
                path == null ? List.of() : Shacl.values(shapes, shape),
                source.paragraph(file + ":" + Iris.lastSegment(text.shape())).orElse(""),
                profiles.list().stream().filter(p -> p.owns(file)).toList());
    }

    /** The terms of ours in a query. */
    private static Set<Node> mentioned(String query) {
        Set<Node> found = new LinkedHashSet<>();
        PREFIXED.matcher(query).results().forEach(m -> {
            String namespace = Prefixes.ALL.get(m.group(1));
            if (AalborgTerms.NS.equals(namespace)) {
                found.add(Iris.uri(namespace + m.group(2)));
            }
        });
        return found;
    }
}
