// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aalborgdata.checking.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Garbage never passes on the command line, and nobody there sees the inside of the program. */
class DamagedFilesTest {
    private static final int FILES = 270;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void garbageOfEveryKindCouldNotBeChecked() throws IOException {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        Map<String, byte[]> garbage = Map.of(
                "empty.ttl",
                new byte[0],
                "zeros.xlsx",
                new byte[100],
                "noise.csv",
                noise,
                "noise.zip",
                noise,
                "page.jsonld",
                "<!doctype html><p>Hello".getBytes(StandardCharsets.UTF_8),
                "image.rdf",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        for (Map.Entry<String, byte[]> file : garbage.entrySet()) {
            Path path = Files.write(directory.resolve(file.getKey()), file.getValue());
            assertThat(run("validate", "--lang", "en", path.toString()))
                    .as(file.getKey())
                    .isEqualTo(2);
        }
        assertThatNobodySeesTheInside();
    }

    @Test
    void aFolderOfDamagedFilesEndsInOrder() throws IOException {
        List<Seed> seeds = Seed.all();
        List<byte[]> contents = seeds.stream().map(Seed::bytes).toList();
        for (int i = 0; i < FILES; i++) {
            Seed seed = seeds.get(i % seeds.size());
            Files.write(directory.resolve(i + "." + seed.name()), seed.damaged(i, contents));
        }
        assertThat(run("validate", "--lang", "en", directory.toString())).isEqualTo(2);
        assertThatNobodySeesTheInside();
    }

    private void assertThatNobodySeesTheInside() {
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out.toString()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
