// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aalborgdata.importing.source.CsvTable;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;

/** The codes of European regions, the versions in which each is valid, and which became which. Immutable. */
public final class NutsCodes {
    static final List<String> COLUMNS =
            List.of("code", "level", "country", "label_en", "label_de", "versions", "names");
    static final List<String> CHANGES = List.of("from_version", "code", "to_version", "new_code", "kind", "source");

    private final Map<String, Code> codes = new HashMap<>();
    private final TreeSet<Integer> versions = new TreeSet<>();
    private final Map<String, Step> forward = new HashMap<>();
    private final Map<String, Step> back = new HashMap<>();

    private NutsCodes() {}

    /** @param names as its versions write it, the newest first */
    record Code(String code, int level, TreeSet<Integer> versions, List<String> names) {}

    private record Step(String code, boolean sameLand) {}

    /**
     * Reads the codes and their changes.
     *
     * @throws UnreadableSourceException with file and line
     */
    public static NutsCodes read(SourceFile codes, SourceFile changes) throws UnreadableSourceException {
        NutsCodes nuts = new NutsCodes();
        for (CsvTable.Row row : CsvTable.read(codes, COLUMNS)) {
            TreeSet<Integer> valid = new TreeSet<>();
            for (String version : row.required("versions").split(";")) {
                valid.add(Integer.valueOf(version));
            }
            nuts.versions.addAll(valid);
            nuts.codes.put(
                    row.required("code"),
                    new Code(
                            row.get("code"),
                            Integer.parseInt(row.required("level")),
                            valid,
                            List.of(row.get("names").split("\\|"))));
        }
        for (CsvTable.Row row : CsvTable.read(changes, CHANGES)) {
            boolean same = row.required("kind").equals("recoded");
            nuts.forward.put(row.get("from_version") + row.get("code"), new Step(row.get("new_code"), same));
            nuts.back.put(row.get("to_version") + row.get("new_code"), new Step(row.get("code"), same));
        }
        return nuts;
    }

    public boolean knows(String code) {
        return codes.containsKey(code);
    }

    /** The years of the versions, oldest first. */
    public TreeSet<Integer> versions() {
        return new TreeSet<>(versions);
    }

    Iterable<Code> all() {
        return codes.values();
    }

    /**
     * The version that a code is meant in: the stated one if the code is valid in it, else the newest before it, else the
     * oldest after it.
     *
     * @return empty for a country, whose code has no version, and for a code that is not known
     */
    public Optional<Integer> versionOf(String code, int stated) {
        Code known = codes.get(code);
        if (known == null || known.level() == 0) {
            return Optional.empty();
        }
        Integer before = known.versions().floor(stated);
        return Optional.of(before != null ? before : known.versions().first());
    }

    /**
     * The code of the same land in another version.
     *
     * @return empty if the land was split, merged or moved on the way, or no table says what became of it
     */
    public Optional<String> convert(String code, int from, int to) {
        String current = code;
        List<Integer> steps = new ArrayList<>(
                from <= to
                        ? versions.tailSet(from, true).headSet(to, true)
                        : versions.headSet(from, true).tailSet(to, true).descendingSet());
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = (from <= to ? forward : back).get(steps.get(i) + current);
            if (step != null && step.sameLand()) {
                current = step.code();
            } else if (step != null
                    || !codes.containsKey(current)
                    || !codes.get(current).versions().contains(steps.get(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }
}
