// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** What the data say of a figure, as the grounds ask for it. */
final class FigureFacts {
    private static final int YEAR_DAYS = 366;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private FigureFacts() {}

    static boolean has(Figure figure, String status) {
        return figure.statuses().contains(status);
    }

    static boolean estimated(Figure figure) {
        return has(figure, "E") || has(figure, "I") || has(figure, "F");
    }

    /** Length of a period that is not the calendar year, in days; 0 for a year. */
    static long days(Figure figure) {
        if (figure.periodStart() == null || figure.periodEnd() == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(figure.periodStart(), figure.periodEnd()) + 1;
        boolean calendarYear = (days == YEAR_DAYS || days == YEAR_DAYS - 1)
                && figure.periodStart().getDayOfYear() == 1;
        return calendarYear ? 0 : days;
    }

    static TreeSet<String> versions(Collection<Point> points) {
        return points.stream()
                .map(p -> p.figure().boundaryVersion())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The version in which the point's area changed within those shown; empty if it did not. */
    static Optional<String> movedWithin(TreeSet<String> versions, Point point) {
        return versions.size() < 2
                ? Optional.empty()
                : point.boundaryMoves().stream()
                        .filter(v -> v.compareTo(versions.first()) > 0 && v.compareTo(versions.last()) <= 0)
                        .max(String::compareTo);
    }

    /** Whether an area that changed with these versions changed between two of them; false where one is not stated. */
    static boolean movedBetween(@Nullable String one, @Nullable String other, Set<String> moves) {
        if (one == null || other == null || moves.isEmpty()) {
            return false;
        }
        String first = one.compareTo(other) < 0 ? one : other;
        String last = one.compareTo(other) < 0 ? other : one;
        return moves.stream().anyMatch(v -> v.compareTo(first) > 0 && v.compareTo(last) <= 0);
    }

    /** Whether the source corrected it, and from what if that is known. */
    static boolean revised(Point point) {
        return has(point.figure(), "R") || earlier(point).isPresent();
    }

    /** What the same publisher stated before from an older edition, if that was another value; the newest such. */
    static Optional<Figure> earlier(Point point) {
        if (point.others().isEmpty()) {
            return Optional.empty();
        }
        Figure now = point.figure();
        return point.others().stream()
                .filter(o -> o.publisher().equals(now.publisher()) && o.method().equals(now.method()))
                .filter(o -> now.edition() != null
                        && o.edition() != null
                        && o.edition().dated()
                        && o.edition().compareTo(now.edition()) < 0)
                .filter(o -> differs(o, now))
                .findFirst();
    }

    /** Whether they are different numbers, not one number with more or fewer digits. */
    private static boolean differs(Figure a, Figure b) {
        int digits = Math.min(new BigDecimal(a.stated()).scale(), new BigDecimal(b.stated()).scale());
        return rounded(a, digits).compareTo(rounded(b, digits)) != 0;
    }

    private static BigDecimal rounded(Figure figure, int digits) {
        return figure.value().setScale(digits, RoundingMode.HALF_UP);
    }

    static Label revision(Point point) {
        return earlier(point)
                .map(o -> new Label(
                        "revised: " + o.stated() + " in the edition of " + english(o.edition()),
                        "überarbeitet: " + o.stated().replace('.', ',') + " in der Ausgabe vom " + german(o.edition())))
                .orElseGet(() -> new Label("revised by the source", "von der Quelle überarbeitet"));
    }

    /** The newest dated edition of each source that several editions were read from. */
    static Map<String, Edition> newestOfSeveral(Collection<Point> points) {
        Map<String, TreeSet<Edition>> editions = new TreeMap<>();
        for (Point p : points) {
            Edition edition = p.figure().edition();
            if (edition != null && edition.dated()) {
                editions.computeIfAbsent(p.figure().source(), s -> new TreeSet<>())
                        .add(edition);
            }
        }
        editions.values().removeIf(e -> e.size() < 2);
        return editions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().last()));
    }

    /** Whether both were read from dated editions of one source, and not from the same. */
    static boolean editionsDiffer(Figure one, Figure other) {
        Edition first = one.edition();
        Edition second = other.edition();
        return first != null
                && second != null
                && first.dated()
                && second.dated()
                && one.source().equals(other.source())
                && !first.equals(second);
    }

    /** The newest edition if the point was read from an older one; else null. */
    static @Nullable Edition newer(Map<String, Edition> newest, Point point) {
        Edition edition = point.figure().edition();
        Edition last = newest.get(point.figure().source());
        return last == null || edition == null || !edition.dated() || edition.equals(last) ? null : last;
    }

    static Label olderEdition(Point point, Edition newest) {
        Edition own = Objects.requireNonNull(point.figure().edition());
        return new Label(
                "from the edition of " + english(own) + ", not of " + english(newest),
                "aus der Ausgabe vom " + german(own) + ", nicht vom " + german(newest));
    }

    private static String english(@Nullable Edition edition) {
        return ENGLISH.format(Objects.requireNonNull(edition).date());
    }

    private static String german(@Nullable Edition edition) {
        return GERMAN.format(Objects.requireNonNull(edition).date());
    }
}
