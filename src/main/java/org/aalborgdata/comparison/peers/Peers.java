// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.vocabulary.Label;

/**
 * What is to be shown beside the territories asked for. An address holds all of it.
 *
 * @param by criteria that a suggested peer meets, all of them; empty unless peers are to be suggested
 * @param added IRIs of territories taken in by hand
 * @param without IRIs of territories taken out by hand
 * @param ranked whether the latest values of the group are to be ranked
 */
public record Peers(Kind kind, Set<Criterion> by, List<String> added, List<String> without, boolean ranked) {

    /** Which territories are added by themselves. */
    public enum Kind {
        NONE,
        /** All of the same type and country that have figures of the indicator. */
        ALIKE,
        /** The nearest ones by stated criteria. */
        SUGGESTED
    }

    /** Nothing beside. */
    public static final Peers NONE = of(Kind.NONE, Set.of());

    /** All of the same type and country. */
    public static final Peers ALIKE = of(Kind.ALIKE, Set.of());

    /** What suggestions go by if nothing is said. */
    public static final Set<Criterion> USUAL = Set.of(Criterion.TYPE, Criterion.POPULATION);

    public Peers {
        by = kind == Kind.SUGGESTED ? ordered(by.isEmpty() ? USUAL : by) : Set.of();
        List<String> out = without.stream().distinct().toList();
        without = kind == Kind.NONE ? List.of() : out;
        added = added.stream().distinct().filter(a -> !out.contains(a)).toList();
    }

    /** The nearest ones by these criteria. */
    public static Peers suggested(Set<Criterion> by) {
        return of(Kind.SUGGESTED, by);
    }

    private static Peers of(Kind kind, Set<Criterion> by) {
        return new Peers(kind, by, List.of(), List.of(), false);
    }

    /** Whether there may be anything beside the territories asked for. */
    public boolean isGroup() {
        return kind != Kind.NONE || !added.isEmpty();
    }

    /** The same without one territory. */
    public Peers leavingOut(String territory) {
        return new Peers(
                kind,
                by,
                added.stream().filter(a -> !a.equals(territory)).toList(),
                Stream.concat(without.stream(), Stream.of(territory)).toList(),
                ranked);
    }

    /** The same with one that was taken out let in again. */
    public Peers lettingIn(String territory) {
        return new Peers(
                kind,
                by,
                added,
                without.stream().filter(w -> !w.equals(territory)).toList(),
                ranked);
    }

    /** The same, with a ranking or without. */
    public Peers ranked(boolean wanted) {
        return new Peers(kind, by, added, without, wanted);
    }

    /**
     * Reads {@code peers}, {@code by}, {@code peer}, {@code without} and {@code rank}.
     *
     * @param values of one parameter, stripped and without empty ones
     * @param iri turns a code into an IRI
     * @throws InvalidComparisonException naming the parameter at fault
     */
    public static Peers parse(Function<String, List<String>> values, Function<String, String> iri) {
        Kind kind = choice("peers", values.apply("peers"), Kind.NONE, Kind.values());
        Set<Criterion> by = EnumSet.noneOf(Criterion.class);
        values.apply("by").stream()
                .flatMap(v -> Arrays.stream(v.split(",")))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .forEach(v -> by.add(choice("by", List.of(v), Criterion.TYPE, Criterion.values())));
        return new Peers(
                kind,
                by,
                values.apply("peer").stream().map(iri).toList(),
                values.apply("without").stream().map(iri).toList(),
                choice("rank", values.apply("rank"), Rank.NO, Rank.values()) == Rank.YES);
    }

    private enum Rank {
        NO,
        YES
    }

    /** Adds what differs from {@link #NONE} to a query string. */
    public void writeTo(StringJoiner query, Function<String, String> written) {
        if (kind != Kind.NONE) {
            query.add("peers=" + kind.name().toLowerCase(Locale.ROOT));
        }
        if (kind == Kind.SUGGESTED && !by.equals(USUAL)) {
            query.add("by=" + by.stream().map(Criterion::key).collect(Collectors.joining(",")));
        }
        added.forEach(a -> query.add("peer=" + written.apply(a)));
        without.forEach(w -> query.add("without=" + written.apply(w)));
        if (ranked) {
            query.add("rank=yes");
        }
    }

    private static Set<Criterion> ordered(Collection<Criterion> by) {
        return java.util.Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    private static <E extends Enum<E>> E choice(String parameter, List<String> values, E absent, E[] known) {
        if (values.isEmpty()) {
            return absent;
        }
        Map<String, E> names = Arrays.stream(known)
                .collect(Collectors.toMap(
                        e -> e.name().toLowerCase(Locale.ROOT), e -> e, (a, b) -> a, java.util.LinkedHashMap::new));
        E one = names.get(values.get(0));
        if (one == null) {
            String list = String.join(", ", names.keySet());
            throw new InvalidComparisonException(
                    parameter,
                    new Label(
                            "“" + values.get(0) + "” is not known. Known are: " + list + ".",
                            "„" + values.get(0) + "“ ist nicht bekannt. Bekannt sind: " + list + "."));
        }
        return one;
    }
}
