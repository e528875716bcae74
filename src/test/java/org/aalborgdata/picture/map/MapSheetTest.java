// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.picture.map.MapSheet.Key;
import org.aalborgdata.picture.map.MapSheet.Mark;
import org.aalborgdata.picture.map.MapSheet.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapSheetTest {
    private static final Mark AALBORG = mark("Aalborg", 57.048, 9.919, 1, "plain");
    private static final Mark RIGA = mark("Riga", 56.946, 24.106, 0, "other-year");

    private static Mark mark(String name, double latitude, double longitude, int step, String shape) {
        return new Mark(
                latitude, longitude, name, step, shape, false, false, "1.5", name + " 2020: 1.5 %", "/record/" + name);
    }

    private static MapSheet sheet(Mark... marks) {
        return new MapSheet(
                "What <it> shows",
                "Rate, %",
                List.of("0 to under 1", "1 to under 2"),
                Stream.of(marks).anyMatch(m -> m.step() < 0) ? "no value" : null,
                List.of(new Key("other-year", "another year than 2020")),
                List.of(marks),
                Stream.of(marks)
                        .map(m -> new double[] {m.latitude(), m.longitude()})
                        .toList());
    }

    /** The example of EPSG guidance note 7-2 for this projection. */
    @Test
    void theProjectionGivesTheExampleOfItsDefinition() {
        double[] found = Projection.of(50, 5);

        assertThat(found[0]).isCloseTo(3_962_799.45, within(0.01));
        assertThat(found[1]).isCloseTo(2_999_718.85, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "'3.1 4 7.9', 3 4 5 6 7 8, 0 1 4",
        "'0 10', 0 2.5 5 7.5 10 12.5, 0 4",
        "'-69.5 -12 0', -80 -60 -40 -20 0 20, 0 3 4",
        "'1200 51000 98000', 0 20000 40000 60000 80000 100000, 0 2 4",
        "'5.3 5.30', 5.3, 0 0",
        "'0.012 0.019', 0.012 0.014 0.016 0.018 0.02, 0 3",
    })
    void classesHaveRoundBoundsAndEveryValueIsInOne(String values, String bounds, String found) {
        List<BigDecimal> numbers =
                Stream.of(values.split(" ")).map(BigDecimal::new).toList();
        ValueClasses classes = ValueClasses.of(numbers);

        assertThat(classes.bounds()).extracting(BigDecimal::toPlainString).containsExactly(bounds.split(" "));
        assertThat(numbers).extracting(n -> String.valueOf(classes.of(n))).containsExactly(found.split(" "));
        for (BigDecimal n : numbers) {
            assertThat(classes.size() == 1 || n.compareTo(classes.bounds().get(classes.of(n))) >= 0)
                    .isTrue();
            assertThat(classes.size() == 1 || n.compareTo(classes.bounds().get(classes.of(n) + 1)) < 0)
                    .as("%s lies in the class that its words name", n)
                    .isTrue();
        }
    }

    @Test
    void everyMarkOfAPageIsALinkWithAName() {
        String svg = sheet(AALBORG, RIGA).svg(Size.WIDE);

        assertThat(svg)
                .contains("aria-label=\"What &lt;it&gt; shows\"", "<a href=\"/record/Aalborg\"")
                .contains("<title>Riga 2020: 1.5 %</title>", "another year than 2020", "0 to under 1")
                .contains("fill=\"var(--map-5)\"", "fill=\"var(--map-1)\"")
                .doesNotContain("#");
    }

    @Test
    void aPictureLeadsNowhereAndHasColoursOfItsOwn() {
        MapSheet.Still still = sheet(AALBORG, RIGA).still();

        assertThat(still.svg()).doesNotContain("<a ", "var(").contains("fill=\"#08305c\"", "Rate, %");
        assertThat(still.height()).isGreaterThan(300);
    }

    @Test
    void aMissingValueIsACrossWithoutAClassAndZeroIsAValue() {
        Mark none = mark("Nobody", 55, 15, -1, "gap");
        String without = sheet(AALBORG, RIGA).svg(Size.WIDE);
        String with = sheet(AALBORG, RIGA, none).svg(Size.WIDE);
        String cross = "M" + Shapes.CORNERS.get("gap").replace(",", "L");

        assertThat(without).doesNotContain(cross);
        assertThat(with).contains(cross, "no value");
        assertThat(sheet(mark("Zero", 55, 15, 0, "plain")).svg(Size.WIDE)).doesNotContain(cross);
    }

    @Test
    void marksAtOnePlaceAreMovedApartWithALine() {
        Frame frame = Frame.of(List.of(Projection.of(57.048, 9.919), Projection.of(56.946, 24.106)), 912, 0.8);
        Placed placed =
                Placed.of(List.of(AALBORG, mark("North Jutland", 57.048, 9.919, 0, "plain"), RIGA), frame, Size.WIDE);

        assertThat(placed.leaders()).hasSize(1);
        List<Placed.Spot> spots = placed.spots();
        assertThat(Math.hypot(
                        spots.get(0).x() - spots.get(1).x(),
                        spots.get(0).y() - spots.get(1).y()))
                .isGreaterThan(12);
    }

    @Test
    void allMarksLieInTheFrame() {
        for (Size size : Size.values()) {
            Frame frame = Frame.of(
                    List.of(Projection.of(69.65, 18.96), Projection.of(35.9, 14.5), Projection.of(64.1, -21.9)),
                    size.width(),
                    size.tallest());
            assertThat(List.of(frame.at(Projection.of(69.65, 18.96)), frame.at(Projection.of(35.9, 14.5))))
                    .as(size.name())
                    .allMatch(p -> p[0] > 8 && p[1] > 8 && p[0] < frame.width() - 8 && p[1] < frame.height() - 8);
            assertThat(frame.path(Outlines.shipped().metres()).length())
                    .as("all of Europe stays small")
                    .isBetween(2_000, 60_000);
        }
    }

    /** A line across the sea would come of a ring that crosses 180° of longitude. */
    @Test
    void noOutlineCrossesTheMapInOneStroke() {
        Outlines.shipped()
                .degrees()
                .forEach((country, rings) -> rings.forEach(ring -> {
                    for (int i = 0; i < ring.length; i++) {
                        double[] a = ring[i];
                        double[] b = ring[(i + 1) % ring.length];
                        boolean alongTheEdge =
                                a[0] == b[0] && (a[0] == -32 || a[0] == 62) || a[1] == b[1] && a[1] == 26;
                        assertThat(alongTheEdge || Math.abs(a[0] - b[0]) < 6 && Math.abs(a[1] - b[1]) < 6)
                                .as("%s from %s to %s", country, List.of(a[0], a[1]), List.of(b[0], b[1]))
                                .isTrue();
                    }
                }));
    }

    /** Charts and maps draw the same marks. */
    @Test
    void theMarksAreThoseOfTheCharts() throws IOException {
        String script;
        try (InputStream in = MapSheet.class.getResourceAsStream("/static/assets/chart-options.js")) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher shape = Pattern.compile("\"([a-z-]+)\": \\[(\\[[0-9., \\[\\]]+\\])\\],")
                .matcher(script.substring(script.indexOf("const CORNERS"), script.indexOf("const DOTTED")));
        int found = 0;
        while (shape.find()) {
            found++;
            assertThat(Shapes.CORNERS.get(shape.group(1)))
                    .as(shape.group(1))
                    .isEqualTo(shape.group(2)
                            .replaceAll("\\], *\\[", ";")
                            .replaceAll("[\\[\\]]", "")
                            .replace(", ", " ")
                            .replace(";", ","));
        }
        assertThat(found).isEqualTo(Shapes.CORNERS.size());
    }
}
