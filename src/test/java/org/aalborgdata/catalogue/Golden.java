// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is generated: compared in a normal run, rewritten only with {@code -Dgolden=write}. */
public final class Golden {
    private Golden() {}

    /** Fails with the file's name and the first differing line when the committed file is not what was generated. */
    public static void check(Path file, String generated) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated, StandardCharsets.UTF_8);
        }
        assertThat(file).as("run with -Dgolden=write to make it").exists();
        assertThat(Files.readString(file).lines().toList())
                .as("%s is not what its sources generate; run the test with -Dgolden=write and review the change", file)
                .containsExactlyElementsOf(generated.lines().toList());
    }
}
