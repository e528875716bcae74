// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures drawn without a browser, by the script that also draws in one. */
class PicturesTest {
    private static final Pictures PICTURES = new Pictures();
    private static final Map<String, Object> LINES = Map.of(
            "kind", "lines",
            "decimal", ",",
            "cut", "Die Achse beginnt nicht bei null.",
            "target", "Ziel",
            "direction", "lower",
            "series",
                    List.of(Map.of(
                            "name",
                            "Växjö",
                            "peer",
                            false,
                            "targets",
                            List.of(),
                            "points",
                            List.of(point(2018, 1.5, false), point(2019, 1.25, false), point(2021, 1, true)))));

    private static Map<String, Object> point(int year, double value, boolean hollow) {
        return Map.of("year", year, "value", value, "broken", false, "hollow", hollow, "title", "x", "text", "x");
    }

    private static Picture picture(String title, Map<String, Object> chart) {
        return new Picture(
                800,
                title,
                List.of(
                        new Picture.Part(List.of("t CO₂ je Einwohner"), chart, List.of("Quelle: example.org")),
                        new Picture.Part(List.of("Mit Vorbehalt vergleichbar"), Map.of(), List.of())),
                List.of("CC BY 4.0", "https://example.org/compare?indicator=AC10-02&territory=SE-0780"));
    }

    @Test
    void aPictureSaysByItselfWhatItShows() throws Exception {
        Document svg = parse(PICTURES.svg(picture("Fossiles CO₂ <je> Einwohner & Jahr", LINES)));

        assertThat(texts(svg))
                .contains(
                        "Fossiles CO₂ <je> Einwohner & Jahr",
                        "t CO₂ je Einwohner",
                        "Växjö",
                        "2018",
                        "1,5",
                        "Die Achse beginnt nicht bei null.",
                        "Quelle: example.org",
                        "Mit Vorbehalt vergleichbar",
                        "CC BY 4.0",
                        "https://example.org/compare?indicator=AC10-02&territory=SE-0780");
        assertThat(svg.getDocumentElement().getElementsByTagName("style").getLength())
                .as("nothing for a pointer")
                .isZero();
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("800");
    }

    @Test
    void aYearWithoutAValueIsAGapInTheLine() throws Exception {
        String svg = PICTURES.svg(picture("Lücke", LINES));

        // A stroke from 2018 to 2019, then the pen is lifted to 2021.
        assertThat(svg.lines().filter(l -> l.contains("stroke=\"#0b5fa5\"") && l.contains("fill=\"none\"")))
                .as("lines of the series")
                .singleElement()
                .asString()
                .containsPattern("d=\"M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+M[0-9.]+ [0-9.]+\"");
        assertThat(svg)
                .as("the provisional value is hollow")
                .containsPattern("<path[^>]*fill=\"#ffffff\"[^>]*stroke=\"#0b5fa5\"");
    }

    @Test
    void aLongTitleIsBrokenBeforeTheEdge() throws Exception {
        String title = "Fossile Emissionen je Einwohner und Treibhausgasemissionen je Einwohner ".repeat(3);
        Document svg = parse(PICTURES.svg(picture(title.strip(), LINES)));
        Typeface typeface = new Typeface();

        List<Element> lines = elements(svg).stream()
                .filter(e -> "20".equals(e.getAttribute("font-size")))
                .toList();
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(
                        typeface.width(line.getTextContent(), "700 20px x"))
                .isLessThanOrEqualTo(752));
        assertThat(typeface.width("breit", "700 20px x"))
                .as("bold is wider")
                .isGreaterThan(typeface.width("breit", "400 20px x"));
    }

    @Test
    void aPngHasTwoDotsPerPixelAndIsNotEmpty() throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(PICTURES.png(picture("Växjö", LINES))));

        assertThat(png.getWidth()).isEqualTo(1600);
        int line = 0;
        for (int x = 0; x < png.getWidth(); x++) {
            for (int y = 0; y < png.getHeight(); y++) {
                line += (png.getRGB(x, y) & 0xffffff) == 0x0b5fa5 ? 1 : 0;
            }
        }
        assertThat(line).as("dots in the colour of the first series").isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</text><script>alert(1)</script>", "\"'&<>]]>", "\\u0000 ${x} `y`"})
    void wordsStayWords(String words) throws Exception {
        Document svg = parse(PICTURES.svg(picture(words, LINES)));

        assertThat(texts(svg)).contains(words);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void theColoursAreThoseOfTheStylesheet() {
        assertThat(ChartScript.palette(
                        ":root { --paper: #ffffff; --ink: #17212b; --quiet: #111111; --rule: #222222; --rule-strong: #333333;"
                                + " --chart-1: #0b5fa5; --chart-2: #d55e00; } @media x { :root { --ink: #eeeeee; } }"))
                .contains("\"colours\":[\"#0b5fa5\",\"#d55e00\"]", "\"ink\":\"#17212b\"", "\"strong\":\"#333333\"");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document svg) {
        NodeList found = svg.getElementsByTagName("text");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static List<String> texts(Document svg) {
        return elements(svg).stream().map(Element::getTextContent).toList();
    }
}
