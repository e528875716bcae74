// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script hands to Java, with a stand-in for Java that prints it. */
class StartScriptTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void lay() throws IOException {
        Files.copy(Path.of("src/scripts/aalborg"), directory.resolve("aalborg"));
        Files.writeString(directory.resolve("aalborg.jar"), "jar");
    }

    @Test
    void aShortCommandIsStartedForAShortLife() throws Exception {
        assertThat(run("17.0.15", "validate", "my city.ttl"))
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "[validate]", "[my city.ttl]")
                .doesNotContain("AOTCache");
    }

    @Test
    void aLargeFileIsGivenBothCompilersAndMemory() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("my city"));
        Path file = Files.write(folder.resolve("figures.ttl"), new byte[1_048_577]);

        for (Path large : List.of(file, folder)) {
            assertThat(run("17.0.15", "validate", "small.ttl", large.toString()))
                    .contains("[-XX:MaxRAMPercentage=50]", "[" + large + "]")
                    .doesNotContain("TieredStopAtLevel");
        }
        Files.write(file, new byte[1_048_576]);

        assertThat(run("17.0.15", "validate", file.toString())).contains("TieredStopAtLevel");
    }

    @Test
    void aServerIsNot() throws Exception {
        assertThat(run("25.0.1", "serve", "--samples"))
                .doesNotContain("TieredStopAtLevel")
                .contains("[serve]");
    }

    @Test
    void theCacheIsUsedWhereJavaKnowsIt() throws Exception {
        Path unpacked = Files.createDirectory(directory.resolve("aalborg-unpacked"));
        Files.writeString(unpacked.resolve("aalborg.jar"), "jar");
        Files.writeString(unpacked.resolve("aalborg-25.aot"), "cache");

        assertThat(run("25.0.1", "validate", "-"))
                .contains("[-XX:AOTCache=" + unpacked.resolve("aalborg-25.aot") + "]");
        assertThat(run("17.0.15", "validate", "-"))
                .doesNotContain("AOTCache", "SharedArchiveFile")
                .contains("[" + unpacked.resolve("aalborg.jar") + "]");

        Files.writeString(unpacked.resolve("aalborg-17.jsa"), "classes");

        assertThat(run("17.0.15", "validate", "-"))
                .contains("[-XX:SharedArchiveFile=" + unpacked.resolve("aalborg-17.jsa") + "]");
        assertThat(run("21.0.3", "validate", "-")).doesNotContain("AOTCache", "SharedArchiveFile");
    }

    @Test
    void preparingUnpacksAndRecordsWithWhatJavaKnows() throws Exception {
        String cache = directory.resolve("aalborg-unpacked").toString();

        assertThat(run("17.0.15", "prepare")).contains("[-Djarmode=tools]", "prepared " + cache, "status 0");
        assertThat(Files.readString(directory.resolve("calls")))
                .contains("[-XX:ArchiveClassesAtExit=" + cache + "/aalborg-17.jsa]");
        assertThat(run("25.0.1", "prepare")).contains("status 0");
        assertThat(Files.readString(directory.resolve("calls")))
                .contains("[-XX:AOTCacheOutput=" + cache + "/aalborg-25.aot]");
    }

    @Test
    void aMissingJarIsSaid() throws Exception {
        Files.delete(directory.resolve("aalborg.jar"));
        assertThat(run("17.0.15", "validate", "x")).contains("there is no aalborg.jar", "status 2");
    }

    private String run(String version, String... arguments) throws IOException, InterruptedException {
        Path java = Files.createDirectories(directory.resolve("jdk-" + version + "/bin"))
                .resolve("java");
        Files.writeString(
                java,
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\"' >&2; exit 0; fi\nfor a in \"$@\"; do echo \"[$a]\"; done"
                        + " | tee -a '" + directory.resolve("calls") + "'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(
                List.of("sh", directory.toRealPath().resolve("aalborg").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment()
                .put("JAVA_HOME", directory.resolve("jdk-" + version).toString());
        process.environment().remove("AALBORG_JAR");
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "status " + running.waitFor();
    }
}
