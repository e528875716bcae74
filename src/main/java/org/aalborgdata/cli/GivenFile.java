// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.submission.Syntax;

/**
 * One file that is to be checked.
 *
 * @param name path as it was typed, or as it was found in a folder that was typed; {@code -} for standard input
 */
record GivenFile(String name) {
    private static final String STANDARD_INPUT = "-";

    /** The files themselves and those in the folders, in the order of the words, folders in alphabetical order. */
    static List<GivenFile> all(List<String> words) {
        List<GivenFile> files = new ArrayList<>();
        for (String word : words) {
            if (!STANDARD_INPUT.equals(word) && Files.isDirectory(Path.of(word))) {
                List<GivenFile> found = inside(Path.of(word));
                // A folder in which nothing is checked must not pass; reading it as a file says so.
                files.addAll(found.isEmpty() ? List.of(new GivenFile(word)) : found);
            } else {
                files.add(new GivenFile(word));
            }
        }
        return files;
    }

    /** The files themselves and every visible file in the folders, whatever its ending. */
    static List<Path> everyFile(List<String> words) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String word : words) {
            Path path = Path.of(word);
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            files.addAll(visible(path));
        }
        return files;
    }

    private static List<GivenFile> inside(Path folder) {
        try {
            return visible(folder).stream()
                    .filter(f -> Syntax.ofName(f.getFileName().toString()).isPresent())
                    .map(f -> new GivenFile(f.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> !hidden(folder.relativize(f)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** As reports call it. */
    String shownName() {
        return STANDARD_INPUT.equals(name) ? "stdin" : name;
    }

    /** @param most of a larger file no more bytes are read than show that it is larger */
    byte[] bytes(int most) throws IOException {
        if (STANDARD_INPUT.equals(name)) {
            return System.in.readNBytes(Math.max(most, most + 1));
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new EmptyFolderException(name);
        }
        if (Files.size(path) <= most) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Math.max(most, most + 1));
        }
    }

    /** A folder without any file that could be checked. */
    static final class EmptyFolderException extends IOException {
        private static final long serialVersionUID = 1L;

        EmptyFolderException(String folder) {
            super(folder);
        }
    }
}
