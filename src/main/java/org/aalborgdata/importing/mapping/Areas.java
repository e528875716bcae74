// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds the territory of the register that a code or a name of a file means. It never guesses. */
public final class Areas {
    private final Register register;
    private final NutsCodes nuts;
    private final @Nullable Integer target;
    private final Map<String, Map<String, Set<String>>> names = new HashMap<>();

    /** @param target version of NUTS into which codes are converted; null to leave them as the file has them */
    public Areas(Register register, NutsCodes nuts, @Nullable Integer target) {
        this.register = register;
        this.nuts = nuts;
        this.target = target;
    }

    /** Why an area is none of ours, or which one it is. */
    public enum Kind {
        FOUND,
        /** A code for what belongs to no region; not a place. */
        EXTRA_REGIO,
        UNKNOWN,
        /** A name that several territories bear. */
        AMBIGUOUS
    }

    /**
     * @param code of the territory; empty unless found
     * @param boundary such as {@code NUTS 2016}; empty where there is none
     * @param kept true if the code should have been converted but its land was split, merged or moved
     */
    public record Area(Kind kind, String code, String boundary, boolean kept) {}

    public Area of(String text, Mapping mapping) {
        return mapping.areaTypes().isEmpty() ? ofCode(text, mapping.boundary()) : ofName(text, mapping);
    }

    private Area ofCode(String code, String boundary) {
        if (code.length() > 2 && code.matches("[A-Z]{2}[0-9A-Z]*Z") && !nuts.knows(code)) {
            return new Area(Kind.EXTRA_REGIO, "", "", false);
        }
        if (register.territory(Iris.TERRITORY + code).isEmpty()) {
            return new Area(Kind.UNKNOWN, "", "", false);
        }
        return located(code, boundary);
    }

    private Area located(String code, String boundary) {
        if (boundary.isEmpty()) {
            return new Area(Kind.FOUND, code, "", false);
        }
        Integer version =
                nuts.versionOf(code, Integer.parseInt(boundary.substring(5))).orElse(null);
        if (version == null) {
            return new Area(Kind.FOUND, code, "", false);
        }
        if (target != null && !target.equals(version)) {
            Optional<String> converted = nuts.convert(code, version, target);
            return converted.isPresent()
                    ? new Area(Kind.FOUND, converted.get(), "NUTS " + target, false)
                    : new Area(Kind.FOUND, code, "NUTS " + version, true);
        }
        return new Area(Kind.FOUND, code, "NUTS " + version, false);
    }

    private Area ofName(String name, Mapping mapping) {
        Set<String> codes = new HashSet<>();
        for (String type : mapping.areaTypes()) {
            codes.addAll(names.computeIfAbsent(type + mapping.boundary(), t -> byName(type, mapping.boundary()))
                    .getOrDefault(plain(name), Set.of()));
        }
        if (codes.size() == 1) {
            return located(codes.iterator().next(), mapping.boundary());
        }
        return new Area(codes.isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS, "", "", false);
    }

    private Map<String, Set<String>> byName(String type, String boundary) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Territory territory : register.territories()) {
            if (territory.type().equals(type)) {
                register.graph()
                        .find(Iris.uri(territory.iri()), Terms.PREF_LABEL, Node.ANY)
                        .forEach(t -> put(codes, t.getObject().getLiteralLexicalForm(), territory.code()));
            }
        }
        if (type.startsWith("nuts-") && !boundary.isEmpty()) {
            codes.clear();
            int level = type.charAt(5) - '0';
            int version = Integer.parseInt(boundary.substring(5));
            for (NutsCodes.Code code : nuts.all()) {
                if (code.level() == level) {
                    nutsNames(codes, code, version);
                }
            }
        }
        return codes;
    }

    /**
     * A region of the version is called by its name, or by that and its country as in {@code Burgenland (AT)}; one of an
     * older version by its name and that version, as in {@code Vzhodna Slovenija (NUTS 2010)}.
     */
    private static void nutsNames(Map<String, Set<String>> codes, NutsCodes.Code code, int version) {
        boolean valid = code.versions().contains(version);
        for (String name : code.names()) {
            if (valid) {
                put(codes, name, code.code());
                put(codes, name + " (" + code.code().substring(0, 2) + ")", code.code());
            } else {
                put(codes, name + " (NUTS " + code.versions().last() + ")", code.code());
            }
        }
    }

    private static void put(Map<String, Set<String>> codes, String name, String code) {
        codes.computeIfAbsent(plain(name), n -> new HashSet<>()).add(code);
    }

    /** Without capitals, marks above letters, punctuation and blanks; nothing else is taken for the same. */
    static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.replace("ı", "i");
    }
}
