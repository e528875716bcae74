// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The one account of this server, as it was given from outside.
 *
 * @param hash of the password with its method in front, such as {@code {bcrypt}$2a$10$…}; nobody keeps the password
 */
record Administrator(String name, String hash) {
    private static final int SHORTEST = 12;
    /** What bcrypt takes in; more would be cut off. */
    private static final int LONGEST_BYTES = 72;

    private static final Set<String> METHODS =
            Set.of("bcrypt", "argon2@SpringSecurity_v5_8", "scrypt@SpringSecurity_v5_8", "pbkdf2@SpringSecurity_v5_8");

    /**
     * Reads the account.
     *
     * @param hash empty if there is none
     * @param file holds the password, or its hash, in its first line; empty if there is none
     * @return empty if no administrator is wanted
     * @throws InvalidAdministratorException if both are given, or what is given cannot be used
     */
    static Optional<Administrator> of(String name, String hash, String file, PasswordEncoder encoder) {
        if (hash.isBlank() && file.isBlank()) {
            return Optional.empty();
        }
        if (!hash.isBlank() && !file.isBlank()) {
            throw new InvalidAdministratorException(
                    "The administrator has a password hash and a password file." + " Give one of the two.");
        }
        if (!hash.isBlank()) {
            return Optional.of(new Administrator(name, checked(hash.strip(), "The hash")));
        }
        String first = firstLine(Path.of(file));
        return Optional.of(new Administrator(
                name,
                first.startsWith("{") ? checked(first, "The first line of " + file) : encoded(first, file, encoder)));
    }

    private static String firstLine(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidAdministratorException("The administrator's password file " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "). Name a text file that this user may read.");
        }
        return text.lines().findFirst().orElse("").strip();
    }

    private static String encoded(String password, String file, PasswordEncoder encoder) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > LONGEST_BYTES) {
            throw new InvalidAdministratorException("The password in " + file + " has " + password.length()
                    + " characters. Expected at least " + SHORTEST + " characters and at most " + LONGEST_BYTES
                    + " bytes, in the first line.");
        }
        return encoder.encode(password);
    }

    private static String checked(String hash, String what) {
        int end = hash.indexOf('}');
        if (hash.startsWith("{") && end > 0 && hash.length() > end + 1 && METHODS.contains(hash.substring(1, end))) {
            return hash;
        }
        throw new InvalidAdministratorException(
                what + " is no hash of a password that can be used. Expected {bcrypt} and"
                        + " what for example htpasswd -nBC 12 prints behind the name.");
    }
}
