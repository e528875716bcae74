// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.comparison.Words;
import org.aalborgdata.comparison.peers.PeerGroup.Reason;
import org.aalborgdata.comparison.peers.Similarity.Distance;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.register.Organisation;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Says of one territory after the other how it is like a certain one. What is not known is never guessed. */
final class Likeness {
    /** Copied for each use, because they are not safe to share, and to look one up takes longer than to write a number. */
    private static final NumberFormat ENGLISH = NumberFormat.getNumberInstance(Locale.ENGLISH);

    private static final NumberFormat GERMAN = NumberFormat.getNumberInstance(Locale.GERMAN);

    private final Territory own;
    private final LatestFigures latest;
    private final Register register;
    private final Catalogue catalogue;
    private final Similarity similarity;
    private final Set<Organisation> programmes;
    private final @Nullable SizeClass populationClass;
    private final @Nullable SizeClass densityClass;
    private final Map<String, Optional<Distance>> distances = new HashMap<>();

    Likeness(Territory own, LatestFigures latest, Register register, Catalogue catalogue, Similarity similarity) {
        this.own = own;
        this.latest = latest;
        this.register = register;
        this.catalogue = catalogue;
        this.similarity = similarity;
        this.programmes = Set.copyOf(register.programmes(own.iri()));
        Figure population = latest.population(own.iri());
        Figure density = latest.density(own.iri());
        this.populationClass = population == null ? null : SizeClass.ofPopulation(population.value());
        this.densityClass = density == null ? null : SizeClass.ofDensity(density.value());
    }

    /** Why a criterion cannot decide; null if it can. */
    @Nullable
    Label unknownOfOwn(Criterion criterion) {
        String en = own.name().en();
        String de = own.name().de();
        boolean known =
                switch (criterion) {
                    case POPULATION -> populationClass != null;
                    case DENSITY -> densityClass != null;
                    case COUNTRY -> !own.country().isEmpty();
                    case TYPE -> true;
                    case PROGRAMME -> !programmes.isEmpty();
                    case SIGNATORY -> signed(own) != null;
                    case PROFILE ->
                        latest.of(own.iri()).keySet().stream()
                                        .filter(i -> !LatestFigures.isSize(i))
                                        .count()
                                >= Similarity.LEAST;
                };
        if (known) {
            return null;
        }
        return switch (criterion) {
            case POPULATION ->
                new Label(
                        "The population of " + en + " is not known here, so it decides nothing.",
                        "Die Einwohnerzahl von " + de + " ist hier nicht bekannt; sie entscheidet daher nichts.");
            case DENSITY ->
                new Label(
                        "The population density of " + en + " is not known here, so it decides nothing.",
                        "Die Bevölkerungsdichte von " + de + " ist hier nicht bekannt; sie entscheidet daher nichts.");
            case PROGRAMME ->
                new Label(
                        "No programme of " + en + " is known here, so programmes decide nothing.",
                        "Von " + de + " ist hier kein Programm bekannt; Programme entscheiden daher nichts.");
            case SIGNATORY ->
                new Label(
                        "It is not known here whether " + en
                                + " signed the Aalborg Commitments, so the signature decides nothing.",
                        "Ob " + de
                                + " die Aalborg Commitments unterzeichnet hat, ist hier nicht bekannt; die Unterschrift"
                                + " entscheidet daher nichts.");
            default ->
                new Label(
                        "There are too few indicators of " + en + " for a profile, so it decides nothing.",
                        "Von " + de + " gibt es zu wenige Indikatoren für ein Profil; es entscheidet daher nichts.");
        };
    }

    /** That others are left out, because something is not known of them. */
    Label unknownOfOthers(Criterion criterion, int many, Label names) {
        Label what =
                switch (criterion) {
                    case POPULATION ->
                        new Label("the population is not known here", "hier keine Einwohnerzahl bekannt");
                    case DENSITY ->
                        new Label("the population density is not known here", "hier keine Bevölkerungsdichte bekannt");
                    default ->
                        new Label(
                                "fewer than " + Similarity.LEAST + " comparable indicators are shared",
                                "es weniger als " + Similarity.LEAST + " gemeinsame vergleichbare Indikatoren gibt");
                };
        boolean size = criterion == Criterion.POPULATION || criterion == Criterion.DENSITY;
        return new Label(
                "Left out, because " + what.en() + " (" + many + "): " + names.en() + ".",
                "Ausgelassen, weil " + what.de() + (size ? " ist" : "") + " (" + many + "): " + names.de() + ".");
    }

    /** False where it cannot be said whether a territory meets a criterion. */
    boolean isKnown(Criterion criterion, Territory other) {
        return switch (criterion) {
            case POPULATION -> latest.population(other.iri()) != null;
            case DENSITY -> latest.density(other.iri()) != null;
            case PROFILE -> distance(other).isPresent();
            case COUNTRY, TYPE, PROGRAMME, SIGNATORY -> true;
        };
    }

    /** Whether a territory meets a criterion of which enough is known of both. */
    boolean meets(Criterion criterion, Territory other) {
        return switch (criterion) {
            case POPULATION ->
                populationClass != null
                        && populationClass.equals(SizeClass.ofPopulation(value(latest.population(other.iri()))));
            case DENSITY ->
                densityClass != null && densityClass.equals(SizeClass.ofDensity(value(latest.density(other.iri()))));
            case COUNTRY -> own.country().equals(other.country());
            case TYPE -> own.type().equals(other.type());
            case PROGRAMME -> register.programmes(other.iri()).stream().anyMatch(programmes::contains);
            case SIGNATORY -> signed(other) != null;
            case PROFILE ->
                distance(other)
                        .filter(d -> d.distance() <= Similarity.MOST_DISTANCE)
                        .isPresent();
        };
    }

    /** Why it meets a criterion that it {@link #meets}. */
    Reason reason(Criterion criterion, Territory other) {
        return switch (criterion) {
            case POPULATION ->
                sized(
                        criterion,
                        latest.population(other.iri()),
                        populationClass,
                        new Label("inhabitants", "Einwohner"));
            case DENSITY ->
                sized(
                        criterion,
                        latest.density(other.iri()),
                        densityClass,
                        new Label("inhabitants per km²", "Einwohner je km²"));
            case COUNTRY -> country();
            case TYPE -> type();
            case PROGRAMME -> programme(other);
            case SIGNATORY -> signatory(other);
            case PROFILE -> profile(other);
        };
    }

    /** How far a territory is from ours: by the profile where it is asked for, else by population. */
    double apart(Territory other, List<Criterion> usable, LatestFigures figures) {
        return usable.contains(Criterion.PROFILE)
                ? distance(other).map(Distance::distance).orElse(Double.MAX_VALUE)
                : PeerFinder.ratio(figures.population(own.iri()), figures.population(other.iri()));
    }

    private static BigDecimal value(@Nullable Figure figure) {
        return Objects.requireNonNull(figure, "asked of a territory of which it is not known")
                .value();
    }

    private static Reason sized(Criterion criterion, @Nullable Figure known, @Nullable SizeClass size, Label unit) {
        Figure figure = Objects.requireNonNull(known);
        String en = Objects.requireNonNull(size).text().en();
        String de = size.text().de();
        return new Reason(
                criterion,
                new Label(
                        en + " " + unit.en() + ": " + number(figure.value(), Locale.ENGLISH) + " in " + figure.year(),
                        de + " " + unit.de() + ": " + number(figure.value(), Locale.GERMAN) + " im Jahr "
                                + figure.year()),
                List.of(figure.observation()));
    }

    private Reason country() {
        Label name = register.territory(Iris.TERRITORY + own.country())
                .map(Territory::name)
                .orElse(Label.of(own.country()));
        return new Reason(
                Criterion.COUNTRY, new Label("same country: " + name.en(), "gleiches Land: " + name.de()), List.of());
    }

    private Reason type() {
        Label name = Words.territoryType(own.type());
        return new Reason(Criterion.TYPE, new Label("same type: " + name.en(), "gleiche Art: " + name.de()), List.of());
    }

    private Reason programme(Territory other) {
        List<Organisation> shared = register.programmes(other.iri()).stream()
                .filter(programmes::contains)
                .toList();
        return new Reason(
                Criterion.PROGRAMME,
                new Label(
                        "same programme: "
                                + shared.stream().map(o -> o.name().en()).collect(Collectors.joining(", ")),
                        "gleiches Programm: "
                                + shared.stream().map(o -> o.name().de()).collect(Collectors.joining(", "))),
                List.of());
    }

    private Reason signatory(Territory other) {
        String year = signed(other);
        return new Reason(
                Criterion.SIGNATORY,
                new Label(
                        "signed the Aalborg Commitments in " + year,
                        "hat die Aalborg Commitments im Jahr " + year + " unterzeichnet"),
                List.of());
    }

    private @Nullable String signed(Territory territory) {
        return register.governing(territory.iri()).stream()
                .flatMap(o -> Optional.ofNullable(o.signed()).stream())
                .map(date -> date.substring(0, Math.min(4, date.length())))
                .min(String::compareTo)
                .orElse(null);
    }

    private Reason profile(Territory other) {
        Distance d = distance(other).orElseThrow();
        BigDecimal rounded = BigDecimal.valueOf(d.distance()).setScale(1, RoundingMode.HALF_UP);
        return new Reason(
                Criterion.PROFILE,
                new Label(
                        "similar profile: " + number(rounded, Locale.ENGLISH) + " standard deviations apart over "
                                + d.indicators().size() + " shared indicators (" + codes(d) + ")",
                        "ähnliches Profil: " + number(rounded, Locale.GERMAN) + " Standardabweichungen entfernt bei "
                                + d.indicators().size() + " gemeinsamen Indikatoren (" + codes(d) + ")"),
                d.observations());
    }

    private String codes(Distance distance) {
        return distance.indicators().stream()
                .map(i -> catalogue.indicator(i).map(c -> c.code()).orElse(Iris.lastSegment(i)))
                .collect(Collectors.joining(", "));
    }

    private Optional<Distance> distance(Territory other) {
        return distances.computeIfAbsent(
                other.iri(), o -> Optional.ofNullable(similarity.between(own.iri(), other.iri())));
    }

    private static String number(BigDecimal value, Locale locale) {
        NumberFormat format = (NumberFormat) (locale == Locale.GERMAN ? GERMAN : ENGLISH).clone();
        format.setMaximumFractionDigits(Math.max(0, value.stripTrailingZeros().scale()));
        return format.format(value);
    }
}
