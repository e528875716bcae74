// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The lists from which cells choose: code lists, territories, indicators, methods, organisations, profiles. Immutable. */
final class Choices {
    private static final Set<String> SHOWN_WITH_KEY = Set.of(
            AalborgTerms.TERRITORY_CLASS.getURI(),
            AalborgTerms.INDICATOR_CLASS.getURI(),
            AalborgTerms.COMMITMENT_CLASS.getURI(),
            AalborgTerms.COMMITMENT_POINT_CLASS.getURI());

    private final Map<String, List<Entry>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<Entry>>> byWord = new HashMap<>();
    private final Likeness likeness = new Likeness();

    /**
     * One entry of a list.
     *
     * @param key its code, such as {@code SE-0780} or {@code planned}
     */
    record Entry(Node node, String key, Label label, boolean withKey) {
        /** As a cell shows it. */
        String shown(Locale locale) {
            return withKey ? key + " " + label.in(locale) : label.in(locale);
        }
    }

    /** @param reference ontology, catalogue and register together */
    Choices(Graph reference, FormNames names) {
        for (Triple t : reference.find(Node.ANY, Terms.IN_SCHEME, Node.ANY).toList()) {
            add(reference, t.getObject().getURI(), t.getSubject(), names);
        }
        for (Triple t : reference.find(Node.ANY, RDF.Nodes.type, Node.ANY).toList()) {
            if (t.getObject().isURI() && t.getSubject().isURI()) {
                add(reference, t.getObject().getURI(), t.getSubject(), names);
            }
        }
        names.entries().keySet().forEach(n -> add(reference, n.getURI(), n, names));
        lists.replaceAll((list, entries) -> distinct(entries));
        lists.forEach((list, entries) -> byWord.put(list, words(entries)));
    }

    /** Whether there is anything to choose in the list. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** The entries of several lists in the order of their codes. */
    List<Entry> entries(Collection<String> keys) {
        Set<Entry> all = new LinkedHashSet<>();
        keys.forEach(k -> all.addAll(lists.getOrDefault(k, List.of())));
        return List.copyOf(all);
    }

    /** The entries that a text may mean: none, the one, or several where a name is not unique. */
    List<Entry> find(Collection<String> keys, String text) {
        Set<Entry> found = new LinkedHashSet<>();
        String wanted = Words.plain(text);
        for (String key : keys) {
            found.addAll(byWord.getOrDefault(key, Map.of()).getOrDefault(wanted, Set.of()));
        }
        List<Entry> exact =
                found.stream().filter(e -> Words.plain(e.key()).equals(wanted)).toList();
        return exact.size() == 1 ? exact : List.copyOf(found);
    }

    /** The entry whose code or name differs least from the text, or shares with it what no other has. */
    Optional<Entry> nearest(Collection<String> keys, String text) {
        Map<String, Set<Entry>> all = new LinkedHashMap<>();
        keys.forEach(k -> byWord.getOrDefault(k, Map.of()).forEach(all::putIfAbsent));
        Optional<String> near = Words.nearest(text, all.keySet());
        if (near.isPresent()) {
            return all.get(near.get()).stream().findFirst();
        }
        String wanted = Words.plain(text);
        Set<Entry> containing = new LinkedHashSet<>();
        all.forEach((word, entries) -> {
            if (wanted.length() > 3 && word.contains(wanted)) {
                containing.addAll(entries);
            }
        });
        if (containing.size() == 1) {
            return containing.stream().findFirst();
        }
        return likeness.meant(entries(keys), text);
    }

    /** The entry of a thing in any of the lists. */
    Optional<Entry> of(Collection<String> keys, Node node) {
        return entries(keys).stream().filter(e -> e.node().equals(node)).findFirst();
    }

    private void add(Graph reference, String list, Node node, FormNames names) {
        FormNames.Sheet named = names.entries().get(node);
        String key = named != null ? named.key() : key(node);
        Label label = named != null ? named.name() : label(reference, node);
        lists.computeIfAbsent(list, l -> new ArrayList<>())
                .add(new Entry(node, key, label, SHOWN_WITH_KEY.contains(list)));
    }

    private static Label label(Graph reference, Node node) {
        boolean titled = !reference.contains(node, Terms.PREF_LABEL, Node.ANY);
        return Label.of(reference, node, titled ? Terms.TITLE : Terms.PREF_LABEL);
    }

    private static String key(Node node) {
        String iri = node.getURI();
        return iri.startsWith(Iris.PROFILE)
                ? iri.substring(Iris.PROFILE.length()).replaceFirst("/.*", "")
                : Iris.lastSegment(iri);
    }

    /** Two entries with one name are shown with their codes. */
    private static List<Entry> distinct(List<Entry> entries) {
        Map<String, Integer> uses = new HashMap<>();
        for (Entry e : entries) {
            Stream.of(e.label().en(), e.label().de())
                    .map(Words::plain)
                    .distinct()
                    .forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        return entries.stream()
                .distinct()
                .map(e -> uses.get(Words.plain(e.label().en())) > 1
                                || uses.get(Words.plain(e.label().de())) > 1
                        ? new Entry(e.node(), e.key(), e.label(), true)
                        : e)
                .sorted(Comparator.comparing((Entry e) -> padded(e.key())))
                .toList();
    }

    /** 3.2 before 10.1. */
    private static String padded(String key) {
        return key.matches("[0-9]+([.][0-9]+)?") ? "0".repeat(Math.max(0, 3 - key.indexOf('.'))) + key : key;
    }

    private static Map<String, Set<Entry>> words(List<Entry> entries) {
        Map<String, Set<Entry>> words = new LinkedHashMap<>();
        for (Entry e : entries) {
            List<String> all = List.of(
                    e.key(),
                    e.label().en(),
                    e.label().de(),
                    e.key() + " " + e.label().en(),
                    e.key() + " " + e.label().de(),
                    e.node().getURI(),
                    Prefixes.shorten(e.node().getURI()));
            all.forEach(w -> words.computeIfAbsent(Words.plain(w), k -> new LinkedHashSet<>())
                    .add(e));
        }
        return words;
    }
}
