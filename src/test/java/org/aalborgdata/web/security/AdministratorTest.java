// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class AdministratorTest {
    private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private static final String HASH = ENCODER.encode("correct horse battery staple");

    @TempDir
    private Path directory;

    @Test
    void aPasswordOfAFileIsKeptAsAHashOnly() throws IOException {
        Administrator administrator = Administrator.of(
                        "admin", "", file("correct horse battery staple\nmore\n"), ENCODER)
                .orElseThrow();
        assertThat(administrator.hash()).startsWith("{bcrypt}").doesNotContain("horse");
        assertThat(ENCODER.matches("correct horse battery staple", administrator.hash()))
                .isTrue();
    }

    @Test
    void aHashIsTakenFromFileOrEnvironment() throws IOException {
        assertThat(Administrator.of("admin", "", file(HASH), ENCODER)
                        .orElseThrow()
                        .hash())
                .isEqualTo(HASH);
        assertThat(Administrator.of("admin", HASH, "", ENCODER).orElseThrow().hash())
                .isEqualTo(HASH);
        assertThat(Administrator.of("admin", " ", "", ENCODER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            short                    | has 5 characters
            ''                       | has 0 characters
            {noop}a-password-in-clear| is no hash of a password that can be used
            {bcrypt}                 | is no hash of a password that can be used
            """)
    void whatIsNotSafeIsRefusedAndNotRepeated(String line, String words) throws IOException {
        String file = file(line);
        assertThatThrownBy(() -> Administrator.of("admin", "", file, ENCODER))
                .isInstanceOf(InvalidAdministratorException.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("clear");
    }

    @Test
    void tooLongTwiceOrNoFileIsRefused() throws IOException {
        String longOne = file("ä".repeat(40));
        assertThatThrownBy(() -> Administrator.of("admin", "", longOne, ENCODER))
                .hasMessageContaining("72 bytes");
        assertThatThrownBy(() -> Administrator.of("admin", HASH, longOne, ENCODER))
                .hasMessageContaining("one of the two");
        assertThatThrownBy(() -> Administrator.of("admin", "", longOne + "x", ENCODER))
                .hasMessageContaining("cannot be read (NoSuchFileException)");
        assertThatThrownBy(() -> Administrator.of("admin", "secret", "", ENCODER))
                .hasMessageStartingWith("The hash is no hash");
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("password"), text).toString();
    }
}
