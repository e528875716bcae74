// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.aalborgdata.release.ShippedFiles;

/**
 * The example files beside the shapes, and which of them show a rule best. Thread-safe.
 *
 * <p>What a file breaks stands in the {@code .expected} file beside it, which a test compares with the validator.
 */
final class Examples {
    private static final Pattern NAME = Pattern.compile("shapes/[a-z-]+/(valid|invalid|warning|info)\\.[\\w.-]+\\.ttl");

    private final Set<String> files;
    private final List<String> valid;
    private final Map<String, List<Broken>> byCode;
    private final Map<String, Optional<ExamplePair>> pairs = new ConcurrentHashMap<>();

    private Examples(Set<String> files, Map<String, List<Broken>> byCode) {
        this.files = files;
        this.valid = files.stream()
                .filter(f -> f.contains("/valid."))
                .sorted(Comparator.comparing((String f) -> !f.endsWith("/valid.minimal.ttl"))
                        .thenComparing(f -> text(f).length())
                        .thenComparing(f -> f))
                .toList();
        this.byCode = byCode;
    }

    /**
     * One finding of a file.
     *
     * @param focus of the finding, as {@code .expected} writes it, and so is the path
     * @param others the other codes that the file breaks
     */
    record Broken(String file, String code, String focus, String path, Set<String> others, int weight) {
        /** Whether only completeness is at stake: then the fullest valid file is the good one. */
        boolean isHint() {
            return file.contains("/info.");
        }
    }

    /** Reads the lists of findings, not yet the examples. */
    static Examples load() {
        Set<String> files = new LinkedHashSet<>();
        Map<String, List<Broken>> byCode = new TreeMap<>();
        for (String name : ShippedFiles.below("shapes")) {
            if (NAME.matcher(name).matches()) {
                files.add(name);
            } else if (name.endsWith(".expected")) {
                String file = name.replaceFirst("\\.expected$", ".ttl");
                findings(file, text(name)).forEach(b -> byCode.computeIfAbsent(b.code(), c -> new ArrayList<>())
                        .add(b));
            }
        }
        byCode.values()
                .forEach(all -> all.sort(Comparator.comparingInt(Broken::weight).thenComparing(Broken::file)));
        return new Examples(files, byCode);
    }

    private static List<Broken> findings(String file, String expected) {
        List<String[]> lines = expected.lines().map(line -> line.split(" \\| ")).toList();
        List<Broken> found = new ArrayList<>();
        for (String[] line : lines) {
            Set<String> others = new LinkedHashSet<>();
            int weight = lines.size();
            for (String[] other : lines) {
                if (!other[1].equals(line[1]) && others.add(other[1])) {
                    weight += switch (other[0]) {
                        case "Violation" -> 1000;
                        case "Warning" -> 100;
                        default -> 10;
                    };
                }
            }
            found.add(new Broken(file, line[1], line[2], line[3], others, weight));
        }
        return found;
    }

    /** The content of a file if it is one of the examples. */
    Optional<byte[]> file(String name) {
        return files.contains(name) ? Optional.of(ShippedFiles.read(name)) : Optional.empty();
    }

    /** The files that break a rule, the clearest first. */
    List<String> breaking(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .map(Broken::file)
                .distinct()
                .toList();
    }

    /** A bad and a good example of a rule; empty if no example breaks it. */
    Optional<ExamplePair> of(String code) {
        return pairs.computeIfAbsent(code, c -> byCode.getOrDefault(c, List.of()).stream()
                .findFirst()
                .map(broken -> ExamplePair.of(broken, candidates(broken))));
    }

    /** The valid files, those of the same folder first, in it the smallest first, for a hint the fullest. */
    private List<String> candidates(Broken broken) {
        String folder = broken.file().substring(0, broken.file().lastIndexOf('/') + 1);
        List<String> ordered = new ArrayList<>(valid);
        if (broken.isHint()) {
            Collections.reverse(ordered);
        }
        return ordered.stream()
                .sorted(Comparator.comparing((String f) -> !f.startsWith(folder)))
                .toList();
    }

    static String text(String file) {
        return new String(ShippedFiles.read(file), StandardCharsets.UTF_8);
    }
}
