// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.figures.SetValue;
import org.aalborgdata.figures.Target;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.jspecify.annotations.Nullable;

/** Invented values for tests of the comparison; real indicators and territories of the release. */
public final class MadeUpFigures implements Figures {
    public static final Catalogue CATALOGUE;
    public static final Register REGISTER;

    static {
        Release release = Release.load();
        CATALOGUE = new Catalogue(release.catalogue());
        REGISTER = new Register(release.register());
    }

    private final List<Figure> figures = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    Comparison compare(ComparisonRequest request) {
        return new Comparisons(CATALOGUE, () -> REGISTER).compare(request, this);
    }

    /** A figure to be altered before it is added. */
    public Draft figure(String territory, String indicator, int year, String stated) {
        return new Draft(this, territory, indicator, year, stated);
    }

    public MadeUpFigures gap(String territory, String indicator, int year, String reason) {
        String record = Iris.RECORD + "made-up/gap-" + territory + "-" + indicator + "-" + year;
        gaps.add(new Gap(record, Iris.TERRITORY + territory, Iris.INDICATOR + indicator, year, reason, null));
        return this;
    }

    /** A target of a territory, in the unit of its indicator. */
    public MadeUpFigures target(String territory, String indicator, int baselineYear, int year, String stated) {
        targets.add(new Target(
                Iris.RECORD + "made-up/target-" + targets.size(),
                Iris.TERRITORY + territory,
                Iris.INDICATOR + indicator,
                year,
                new BigDecimal(stated),
                stated,
                CATALOGUE.indicator(Iris.INDICATOR + indicator).orElseThrow().unit(),
                null,
                baselineYear,
                null,
                null,
                null,
                Iris.SUBMISSION + "made-up/2021",
                Iris.ORGANISATION + "made-up",
                null,
                null,
                null));
        return this;
    }

    /** A target counted as the figures are, see {@link MadeUpTargets}. */
    public MadeUpFigures target(
            String territory,
            String indicator,
            String name,
            int year,
            String stated,
            @Nullable Integer baseline,
            @Nullable String replaces) {
        MadeUpTargets.add(targets, territory, indicator, name, year, stated, baseline, replaces);
        return this;
    }

    /** One figure with everything at its plainest. */
    public static final class Draft {
        private final MadeUpFigures figures;
        private final String territory;
        private final String indicator;
        private final int year;
        private final String stated;
        private String method = "made-up";
        private String source = "https://example.org/source";
        private Edition edition = new Edition(LocalDate.of(2021, 1, 1), true);
        private List<String> statuses = List.of("A");
        private @Nullable String boundary;
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private boolean preferred = true;
        private boolean demonstration;

        Draft(MadeUpFigures figures, String territory, String indicator, int year, String stated) {
            this.figures = figures;
            this.territory = territory;
            this.indicator = indicator;
            this.year = year;
            this.stated = stated;
        }

        public Draft method(String value) {
            method = value;
            return this;
        }

        public Draft source(String value) {
            source = value;
            return this;
        }

        public Draft edition(String value) {
            edition = new Edition(LocalDate.parse(value), true);
            return this;
        }

        public Draft status(String... value) {
            statuses = List.of(value);
            return this;
        }

        public Draft boundary(String value) {
            boundary = value;
            return this;
        }

        public Draft period(String from, String to) {
            start = LocalDate.parse(from);
            end = LocalDate.parse(to);
            return this;
        }

        public Draft demonstration() {
            demonstration = true;
            return this;
        }

        public Draft notPreferred() {
            preferred = false;
            return this;
        }

        public MadeUpFigures add() {
            figures.figures.add(new Figure(
                    Iris.RECORD + "made-up/" + figures.figures.size(),
                    Iris.TERRITORY + territory,
                    Iris.INDICATOR + indicator,
                    year,
                    new BigDecimal(stated),
                    stated,
                    CATALOGUE
                            .indicator(Iris.INDICATOR + indicator)
                            .orElseThrow()
                            .unit(),
                    Iris.METHOD + method,
                    statuses,
                    source,
                    edition,
                    Iris.SUBMISSION + "made-up/2021",
                    Iris.ORGANISATION + "made-up",
                    boundary,
                    start,
                    end,
                    preferred,
                    null,
                    demonstration));
            return figures;
        }
    }

    @Override
    public List<Figure> select(Collection<String> indicators, Collection<String> territories, int from, int to) {
        return figures.stream()
                .filter(f -> indicators.contains(f.indicator()))
                .filter(f -> territories.isEmpty() || territories.contains(f.territory()))
                .filter(f -> f.year() >= from && f.year() <= to)
                .toList();
    }

    @Override
    public List<Gap> gaps(Collection<String> indicators, Collection<String> territories, int from, int to) {
        return gaps.stream()
                .filter(g -> indicators.contains(g.indicator()))
                .filter(g -> territories.isEmpty() || territories.contains(g.territory()))
                .filter(g -> g.year() >= from && g.year() <= to)
                .toList();
    }

    @Override
    public List<Figure> ofTerritory(String territory) {
        return figures.stream().filter(f -> f.territory().equals(territory)).toList();
    }

    @Override
    public List<Target> targetsOf(String territory) {
        return targets.stream().filter(t -> t.territory().equals(territory)).toList();
    }

    @Override
    public List<SetValue> setValuesOf(String territory) {
        return List.of();
    }

    @Override
    public List<Gap> gapsOf(String territory) {
        return gaps.stream().filter(g -> g.territory().equals(territory)).toList();
    }

    @Override
    public Set<String> territories() {
        return figures.stream().map(Figure::territory).collect(Collectors.toSet());
    }

    @Override
    public Set<String> territoriesWith(String indicator) {
        return figures.stream()
                .filter(f -> f.indicator().equals(indicator))
                .map(Figure::territory)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> indicatorsWithFigures() {
        return figures.stream().map(Figure::indicator).collect(Collectors.toSet());
    }

    @Override
    public Optional<Indicator> localIndicator(String iri) {
        return Optional.empty();
    }

    @Override
    public Optional<Figure> figure(String observation) {
        return figures.stream().filter(f -> f.observation().equals(observation)).findFirst();
    }

    @Override
    public int size() {
        return figures.size();
    }

    @Override
    public long version() {
        return 1;
    }
}
