// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Who can help whom (R-a.2): the needs of all regions, and what regions have to offer. The example query {@code
 * exchange-who-can-help} gives the same matches.
 *
 * @param needs open and answered ones
 * @param offers knowledge items, good practices that were not withdrawn, and measures
 */
public record Exchange(List<Need> needs, List<Offer> offers) {
    private static final Map<String, Offer.Kind> KINDS = Map.of(
            AalborgTerms.NS + "KnowledgeItem", Offer.Kind.KNOWLEDGE,
            AalborgTerms.NS + "GoodPractice", Offer.Kind.PRACTICE,
            AalborgTerms.NS + "Measure", Offer.Kind.MEASURE);

    /** As the public store is now. */
    public static Exchange read(ManagementReader reader) {
        return reader.read(reading -> {
            Map<String, Themes> themes = Themes.read(reading);
            return new Exchange(needs(reading, themes), offers(reading, themes));
        });
    }

    private static List<Need> needs(Reading reading, Map<String, Themes> themes) {
        Map<String, List<Named>> answers = new LinkedHashMap<>();
        reading.rows("exchange-answers", row -> answers.computeIfAbsent(row.text("need"), n -> new ArrayList<>())
                .add(row.named("answer")));
        return reading.rows(
                "exchange-needs",
                row -> new Need(
                        row.named("need"),
                        row.named("territory"),
                        row.named("kind"),
                        row.text("status").endsWith("/open"),
                        row.maybeLabel("need", Terms.DESCRIPTION),
                        Themes.of(themes, row.text("need")),
                        List.copyOf(answers.getOrDefault(row.text("need"), List.of())),
                        row.isTrue("demonstration")));
    }

    private static List<Offer> offers(Reading reading, Map<String, Themes> themes) {
        Map<String, Offer> found = new LinkedHashMap<>();
        reading.rows(
                "exchange-offers",
                row -> found.merge(
                        row.text("offer"),
                        new Offer(
                                row.named("offer"),
                                Optional.ofNullable(KINDS.get(row.text("class")))
                                        .orElseThrow(),
                                List.of(row.named("territory")),
                                listOf(row.maybeNamed("detail")),
                                row.maybeLabel("offer", Terms.DESCRIPTION),
                                Themes.of(themes, row.text("offer")),
                                row.named(
                                        row.has("contact")
                                                ? "contact"
                                                : row.has("governing") ? "governing" : "publisher"),
                                row.isTrue("demonstration")),
                        Exchange::merged));
        return List.copyOf(found.values());
    }

    private static List<Named> listOf(@Nullable Named value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Two rows about one offer, which has several territories or forms. */
    private static Offer merged(Offer a, Offer b) {
        return new Offer(
                a.record(),
                a.kind(),
                union(a.territories(), b.territories()),
                union(a.details(), b.details()),
                a.description(),
                a.themes(),
                a.contact(),
                a.demonstration());
    }

    private static List<Named> union(List<Named> a, List<Named> b) {
        List<Named> result = new ArrayList<>(a);
        b.stream().filter(x -> !result.contains(x)).forEach(result::add);
        return List.copyOf(result);
    }

    /** What other regions offer for a need, the strongest match first; empty for a need that was answered. */
    public List<Match> helpFor(Need need) {
        return offers.stream()
                .map(offer -> match(need, offer))
                .flatMap(Optional::stream)
                .sorted(Match.STRONGEST_FIRST)
                .toList();
    }

    /** Open needs of other regions that an offer could serve, the strongest match first. */
    public List<Match> usesOf(Offer offer) {
        return needs.stream()
                .map(need -> match(need, offer))
                .flatMap(Optional::stream)
                .sorted(Match.STRONGEST_FIRST)
                .toList();
    }

    /** Empty unless they share a theme, are of two regions, and both real or both invented. */
    private static Optional<Match> match(Need need, Offer offer) {
        if (!need.open()
                || need.demonstration() != offer.demonstration()
                || offer.territories().stream().allMatch(need.territory()::equals)) {
            return Optional.empty();
        }
        List<Named> points = common(need.themes().points(), offer.themes().points());
        List<Named> commitments = common(
                        need.themes().commitments(), offer.themes().commitments())
                .stream()
                .filter(c -> points.stream().noneMatch(p -> p.iri().startsWith(c.iri() + ".")))
                .toList();
        List<Named> sectors = common(need.themes().sectors(), offer.themes().sectors());
        Match match = new Match(need, offer, points, commitments, sectors);
        return match.strength() == 0 ? Optional.empty() : Optional.of(match);
    }

    private static List<Named> common(List<Named> a, List<Named> b) {
        return a.stream().filter(b::contains).toList();
    }
}
