// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.Samples;
import org.aalborgdata.management.exchange.Exchange;
import org.aalborgdata.management.exchange.Match;
import org.aalborgdata.management.exchange.Need;
import org.aalborgdata.management.exchange.Offer;
import org.aalborgdata.management.exchange.Themes;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.sparql.ExampleQueries;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can help whom, on the shipped samples and on made-up needs and offers. */
class ExchangeTest {
    private static final Named HERE = named(Iris.TERRITORY + "x-here");
    private static final Named THERE = named(Iris.TERRITORY + "x-there");
    private static final Named CYCLING = named(Iris.COMMITMENT + "6.2");
    private static final Named CARS = named(Iris.COMMITMENT + "6.1");
    private static final Named MOBILITY = named(Iris.COMMITMENT + "6");
    private static final Named TRANSPORT =
            named(Iris.code("sector", "transport").getURI());

    @TempDir
    static Path data;

    private static Aalborg aalborg;
    private static Exchange exchange;

    @BeforeAll
    static void publishSamples() {
        aalborg = Aalborg.at(data, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
        Samples.publish(aalborg);
        exchange = Exchange.read(aalborg.management());
    }

    @AfterAll
    static void close() {
        aalborg.close();
    }

    /** The promise of the page: its matches are those of the example query. */
    @ParameterizedTest
    @ValueSource(strings = {"x-demo-musterkueste", "x-demo-musterwald", "LV-0001000", "IT-037006"})
    void theMatchesOfARegionAreThoseOfTheQuery(String territory) {
        Set<String> asked = ask("exchange-who-can-help", "x-demo-musterkueste", territory);
        Set<String> read = exchange.needs().stream()
                .filter(n -> n.territory().notation().equals(territory))
                .flatMap(n -> exchange.helpFor(n).stream())
                .map(ExchangeTest::line)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).isNotEmpty().isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE-0780", "x-demo-musterwald"})
    void theUsesOfARegionAreThoseOfTheQuery(String territory) {
        Set<String> asked = ask("exchange-who-could-use", "SE-0780", territory);
        Set<String> read = exchange.offers().stream()
                .filter(o -> o.territories().stream().anyMatch(t -> t.notation().equals(territory)))
                .flatMap(o -> exchange.usesOf(o).stream())
                .map(ExchangeTest::line)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read).isNotEmpty().isEqualTo(asked);
    }

    @Test
    void bothViewsShowTheSamePairs() {
        List<Match> byNeed = exchange.needs().stream()
                .flatMap(n -> exchange.helpFor(n).stream())
                .toList();
        List<Match> byOffer = exchange.offers().stream()
                .flatMap(o -> exchange.usesOf(o).stream())
                .toList();

        assertThat(byNeed).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(byOffer);
    }

    @Test
    void noRegionHelpsItselfAndNoInventedOneARealOne() {
        assertThat(exchange.needs().stream().flatMap(n -> exchange.helpFor(n).stream()))
                .isNotEmpty()
                .allSatisfy(m -> {
                    assertThat(m.offer().territories())
                            .anyMatch(t -> !t.equals(m.need().territory()));
                    assertThat(m.offer().demonstration()).isEqualTo(m.need().demonstration());
                });
    }

    @Test
    void theClosestMatchComesFirst() {
        Need need = need(new Themes(List.of(CYCLING), List.of(MOBILITY), List.of(TRANSPORT)), false);
        Offer sector = offer("a-sector", new Themes(List.of(), List.of(), List.of(TRANSPORT)));
        Offer commitment = offer("b-commitment", new Themes(List.of(CARS), List.of(MOBILITY), List.of()));
        Offer commitmentAndSector = offer("c-both", new Themes(List.of(CARS), List.of(MOBILITY), List.of(TRANSPORT)));
        Offer point = offer("d-point", new Themes(List.of(CYCLING), List.of(MOBILITY), List.of()));
        Offer pointAndSector = offer("e-all", new Themes(List.of(CYCLING), List.of(MOBILITY), List.of(TRANSPORT)));
        Offer nothing = offer("f-nothing", new Themes(List.of(), List.of(), List.of()));
        Exchange made = new Exchange(
                List.of(need), List.of(sector, commitment, commitmentAndSector, point, pointAndSector, nothing));

        assertThat(made.helpFor(need).stream().map(m -> m.offer().record().notation() + " " + m.strength()))
                .containsExactly("e-all 5", "d-point 4", "c-both 3", "b-commitment 2", "a-sector 1");
        assertThat(made.helpFor(need).get(0).commitments())
                .as("a common point says more than its commitment")
                .isEmpty();
    }

    @Test
    void anAnsweredNeedOrAnInventedOneIsNotOfferedRealHelp() {
        Themes themes = new Themes(List.of(CYCLING), List.of(MOBILITY), List.of());
        Offer offer = offer("offer", themes);
        Need answered = new Need(HERE, HERE, named("kind"), false, null, themes, List.of(), false);
        Need invented = need(themes, true);
        Need own = new Need(HERE, THERE, named("kind"), true, null, themes, List.of(), false);
        Exchange made = new Exchange(List.of(answered, invented, own), List.of(offer));

        assertThat(made.usesOf(offer)).isEmpty();
        assertThat(made.helpFor(need(themes, false))).hasSize(1);
    }

    @Test
    void theContactIsAnOrganisation() {
        assertThat(exchange.offers()).isNotEmpty().allSatisfy(o -> assertThat(
                        aalborg.register().organisation(o.contact().iri()))
                .isPresent());
        assertThat(exchange.offers().stream().filter(o -> o.record().iri().endsWith("/measure-riga-awareness")))
                .extracting(o -> o.contact().notation())
                .as("without a contact, who governs the territory")
                .containsExactly("riga");
    }

    private static Set<String> ask(String name, String territory, String other) {
        String text = ExampleQueries.read().stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(text).contains("territory:" + territory);
        Set<String> result = new TreeSet<>();
        aalborg.store().readUnion(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(QueryFactory.create(text.replace("territory:" + territory, "territory:" + other)))
                    .build()) {
                List<Var> columns = List.of(Var.alloc("need"), Var.alloc("offer"), Var.alloc("strength"));
                for (RowSet rows = exec.select(); rows.hasNext(); ) {
                    var row = rows.next();
                    List<String> cells = new ArrayList<>();
                    columns.forEach(c -> cells.add(
                            row.get(c).isURI()
                                    ? row.get(c).getURI()
                                    : row.get(c).getLiteralLexicalForm()));
                    result.add(String.join(" ", cells));
                }
            }
            return null;
        });
        return result;
    }

    private static String line(Match m) {
        return m.need().record().iri() + " " + m.offer().record().iri() + " " + m.strength();
    }

    private static Need need(Themes themes, boolean demonstration) {
        return new Need(HERE, HERE, named("kind"), true, null, themes, List.of(), demonstration);
    }

    private static Offer offer(String name, Themes themes) {
        return new Offer(
                named(Iris.RECORD + "x/" + name),
                Offer.Kind.KNOWLEDGE,
                List.of(THERE),
                List.of(),
                null,
                themes,
                named("contact"),
                false);
    }

    private static Named named(String iri) {
        return new Named(iri, Label.of(Iris.lastSegment(iri)));
    }
}
