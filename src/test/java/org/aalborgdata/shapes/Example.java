// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;

/** An example file beside a shape file; its name tells what it shows. */
record Example(Path file) {
    static final Path SHAPES = Path.of("shapes");

    /** Every Turtle file in a folder below {@code shapes/}, whatever its name. */
    static List<Example> all() {
        try (Stream<Path> files = Files.walk(SHAPES, 2)) {
            return files.filter(f -> f.getNameCount() == 3 && f.toString().endsWith(".ttl"))
                    .sorted()
                    .map(Example::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shape files that state rules, without their ending. */
    static List<String> folders() {
        try (Stream<Path> files = Files.list(SHAPES)) {
            return files.filter(f -> f.toString().endsWith(".ttl") && statesRules(f))
                    .map(f -> f.getFileName().toString().replace(".ttl", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String folder() {
        return file.getParent().getFileName().toString();
    }

    /** The part of the name before the first dot: valid, info, warning or invalid. */
    String kind() {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    Path expectedFile() {
        return file.resolveSibling(file.getFileName().toString().replace(".ttl", ".expected"));
    }

    Submission read() {
        try {
            return new SubmissionReader()
                    .read(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static boolean statesRules(Path file) {
        try {
            return Files.readString(file).contains("aalborg:ruleCode");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
