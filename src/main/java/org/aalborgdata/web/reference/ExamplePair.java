// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.reference.Examples.Broken;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A rule shown by a record that breaks it and one that does not.
 *
 * @param bad from an example that breaks the rule, the line at fault marked
 * @param good from an example that is valid, the corresponding line marked
 * @param others codes of other rules that the bad file breaks as well, sorted
 * @param missing what the bad record lacks, as Turtle writes it; empty if the fault is what stands there
 */
public record ExamplePair(Excerpt bad, Excerpt good, List<String> others, String missing) {
    private static final Pattern TERM = Pattern.compile("<([^>]+)>|[\\w-]+:[^\\s/|^*+?()]+");

    /** A record of a file: the node and what the finding says of it. */
    private record Place(String file, Submission read, SourceText text, Node subject) {
        Graph graph() {
            return read.graph();
        }

        Set<Long> lines(Stream<Triple> statements) {
            Set<Long> lines = new HashSet<>();
            statements.forEach(t -> lines.add(read.places().of(t).line()));
            return lines;
        }

        Stream<Triple> with(@Nullable Node property) {
            return property == null ? Stream.empty() : graph().find(subject, property, Node.ANY).toList().stream();
        }

        long start() {
            return read.places().of(subject).line();
        }

        Excerpt excerpt(Set<Long> marked) {
            return Excerpt.of(file, text, List.of(start()), marked);
        }

        /** The record and those of the same file that a property leads to. */
        Excerpt excerpt(Set<Long> marked, @Nullable Node property) {
            Stream<Long> named = with(property)
                    .map(Triple::getObject)
                    .filter(o -> o.isURI() && o.getURI().startsWith(Iris.RECORD) && !o.equals(subject))
                    .map(o -> read.places().of(o).line())
                    .filter(line -> line > 0);
            return Excerpt.of(
                    file,
                    text,
                    Stream.concat(Stream.of(start()), named).distinct().toList(),
                    marked);
        }
    }

    /** @param candidates valid files, the likeliest first; at least one */
    static ExamplePair of(Broken broken, List<String> candidates) {
        Submission read = read(broken.file());
        Node property = property(broken.path());
        Node focus = focus(broken, read.graph(), property);
        Place bad = new Place(broken.file(), read, new SourceText(Examples.text(broken.file())), focus);
        Place good = counterpart(bad, property, candidates);

        Set<Long> wrong = bad.lines(bad.with(property)
                .filter(t -> !good.graph().contains(good.subject(), t.getPredicate(), t.getObject())));
        boolean elsewhere = wrong.isEmpty();
        if (elsewhere) {
            wrong = bad.lines(bad.with(property));
        }
        boolean lacks = property != null && wrong.isEmpty();
        if (wrong.isEmpty()) {
            wrong = Set.of(bad.start());
        }
        Set<Long> right = good.lines(
                good.with(property).filter(t -> !bad.graph().contains(bad.subject(), t.getPredicate(), t.getObject())));
        if (right.isEmpty()) {
            right = property == null ? Set.of(good.start()) : good.lines(good.with(property));
        }
        // The same statement is right in one file and wrong in the other: the fault is in what it leads to.
        return new ExamplePair(
                elsewhere ? bad.excerpt(wrong, property) : bad.excerpt(wrong),
                elsewhere ? good.excerpt(right, property) : good.excerpt(right),
                List.copyOf(new TreeSet<>(broken.others())),
                lacks ? Prefixes.shorten(property.getURI()) : "");
    }

    private static Node focus(Broken broken, Graph graph, @Nullable Node property) {
        if (!broken.focus().equals("[]")) {
            return Iris.uri(expand(broken.focus()));
        }
        return graph.find(Node.ANY, property == null ? Node.ANY : property, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isBlank)
                .nextOptional()
                .orElseGet(() -> graph.find().next().getSubject());
    }

    /** The record of a valid file that does right what the bad one does wrong. */
    private static Place counterpart(Place bad, @Nullable Node property, List<String> candidates) {
        Place fallback = null;
        for (String file : candidates) {
            Submission read = read(file);
            Optional<Node> subject = likeFocus(bad, read.graph(), property);
            if (subject.isEmpty()) {
                continue;
            }
            Place good = new Place(file, read, new SourceText(Examples.text(file)), subject.get());
            if (property == null || good.with(property).findAny().isPresent()) {
                return good;
            }
            fallback = fallback == null ? good : fallback;
        }
        if (fallback != null) {
            return fallback;
        }
        String file = candidates.get(0);
        Submission read = read(file);
        Node record = records(read.graph()).findFirst().orElseThrow();
        return new Place(file, read, new SourceText(Examples.text(file)), record);
    }

    /** The same subject, or one of the same class, preferably with the property. */
    private static Optional<Node> likeFocus(Place bad, Graph good, @Nullable Node property) {
        List<Node> kinds = Shacl.objects(bad.graph(), bad.subject(), RDF.Nodes.type);
        return good.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t -> kinds.contains(t.getObject()) || t.getSubject().equals(bad.subject()))
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .min(Comparator.comparing((Node n) -> property != null && !good.contains(n, property, Node.ANY))
                        .thenComparing(n -> !n.equals(bad.subject()))
                        .thenComparing(Node::getURI));
    }

    private static Stream<Node> records(Graph graph) {
        return graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t -> !t.getObject().equals(AalborgTerms.SUBMISSION_CLASS))
                .map(Triple::getSubject)
                .filter(n -> n.isURI() && n.getURI().startsWith(Iris.RECORD))
                .sorted(Comparator.comparing(Node::getURI));
    }

    /** The first property of a path; null if it has none. */
    private static @Nullable Node property(String path) {
        var matcher = TERM.matcher(path);
        if (!matcher.find()) {
            return null;
        }
        return Iris.uri(matcher.group(1) != null ? matcher.group(1) : expand(matcher.group()));
    }

    /** The opposite of {@link Prefixes#shorten}. */
    private static String expand(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? null : Prefixes.ALL.get(name.substring(0, colon));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }

    private static Submission read(String file) {
        try {
            return new SubmissionReader()
                    .read(Examples.text(file).getBytes(java.nio.charset.StandardCharsets.UTF_8), file);
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(file + " of this release cannot be read", e);
        }
    }
}
