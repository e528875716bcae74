// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /** Names that no language translates. */
    private static final Set<String> NAMES =
            Set.of("SHA", "SPARQL", "Turtle", "JSON", "RDF", "XML", "Triples", "IRI", "URI", "CSV", "nbsp");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Texts.in(Locale.GERMAN).keys())
                .isEqualTo(Texts.in(Locale.ENGLISH).keys());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Pattern argument = Pattern.compile("\\{\\d}");
        for (String key : Texts.in(Locale.ENGLISH).keys()) {
            assertThat(found(argument, Texts.in(Locale.GERMAN).t(key)))
                    .as(key)
                    .isEqualTo(found(argument, Texts.in(Locale.ENGLISH).t(key)));
        }
    }

    @TestFactory
    Stream<DynamicTest> noTemplateHoldsWordsOfItsOwn() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            files = all.filter(f -> f.toString().endsWith(".jte")).toList();
        }
        return files.stream()
                .map(f -> DynamicTest.dynamicTest(TEMPLATES.relativize(f).toString(), () -> {
                    String template = Files.readString(f);
                    String text = TemplateText.of(template);
                    Set<String> words = found(WORD, text);
                    words.removeAll(NAMES);
                    assertThat(words).isEmpty();
                }));
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        Pattern key = Pattern.compile("(?:page|texts\\(\\))\\.(t|count)\\(\"([^\"]+)\"\\s*[,)]");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".jte")).toList()) {
                Matcher m = key.matcher(Files.readString(file));
                while (m.find()) {
                    String name = "count".equals(m.group(1)) ? m.group(2) + ".one" : m.group(2);
                    if (!Texts.in(Locale.ENGLISH).keys().contains(name)) {
                        missing.add(file + ": " + name);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.870,1.870,'1,870'",
        "2.7,2.7,'2,7'",
        "-59.1,−59.1,'−59,1'",
        "1871,1871,1871",
        "12024116.41,'12,024,116.41','12.024.116,41'",
        "about 40,about 40,about 40"
    })
    void numbersKeepTheirDigits(String stated, String english, String german) {
        assertThat(Texts.in(Locale.ENGLISH).stated(stated)).isEqualTo(english);
        assertThat(Texts.in(Locale.GERMAN).stated(stated)).isEqualTo(german);
    }

    @Test
    void oneAndManyAreToldApart() {
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(english.count("count.figures", 1)).isEqualTo("1 figure");
        assertThat(english.count("count.figures", 2035)).isEqualTo("2,035 figures");
        assertThat(Texts.in(Locale.GERMAN).count("count.figures", 2035)).isEqualTo("2.035 Werte");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.add(m.group());
        }
        return found;
    }
}
