// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.cli.ReadmeCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guides say is true: their links lead somewhere, their commands run. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)[^)]*\\)");

    @TempDir
    private Path directory;

    static List<Path> documents() throws IOException {
        try (Stream<Path> guides = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("data/samples/README.md")),
                            guides.filter(f -> f.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        Matcher links = LINK.matcher(Files.readString(document));
        while (links.find()) {
            Path target = document.resolveSibling(links.group(1)).normalize();
            assertThat(target).as("a link in " + document).exists();
        }
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void theBuildServerRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("\n./mvnw verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("\\./mvnw [-a-z ]*verify\n");
    }

    @Test
    void itsCommandsRun() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("README.md")).stream()
                .filter(l -> l.startsWith("java -jar target/aalborg.jar "))
                .map(l -> l.substring("java -jar target/aalborg.jar ".length()))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        for (String command : commands) {
            String here = command.replace("/tmp/aalborg", directory.toString());
            assertThat(ReadmeCommands.run(here)).as(command).isZero();
        }
    }
}
