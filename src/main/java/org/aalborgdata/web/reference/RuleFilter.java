// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.reference.Profiles.Profile;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are asked for; an empty text asks for all.
 *
 * @param profile name of a profile; its rules are those of the profiles it builds on, too
 * @param severity lower-case name of a severity
 * @param record short name of a class, see {@link #shortName}, or {@link #FILE}
 */
public record RuleFilter(String profile, String severity, String record) {
    /** Asks for the rules about the file as a whole. */
    public static final String FILE = "file";

    static RuleFilter of(@Nullable String profile, @Nullable String severity, @Nullable String record) {
        return new RuleFilter(
                Objects.requireNonNullElse(profile, "").strip(),
                Objects.requireNonNullElse(severity, "").strip().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(record, "").strip());
    }

    /** Class names without our own prefix. */
    static String shortName(Node node) {
        String name = Prefixes.shorten(node.getURI());
        return node.getURI().startsWith(AalborgTerms.NS) ? name.substring(name.indexOf(':') + 1) : name;
    }

    /** The values that exist nowhere, as they were asked for. */
    List<String> unknown(Reference reference) {
        List<String> unknown = new ArrayList<>();
        if (!profile.isEmpty() && reference.profiles().named(profile).isEmpty()) {
            unknown.add(profile);
        }
        if (!severity.isEmpty()
                && java.util.Arrays.stream(Severity.values()).noneMatch(s -> name(s).equals(severity))) {
            unknown.add(severity);
        }
        if (!record.isEmpty()
                && !record.equals(FILE)
                && reference.checkedClasses().stream()
                        .noneMatch(c -> shortName(c).equals(record))) {
            unknown.add(record);
        }
        return unknown;
    }

    /** The rules that are asked for, in their order. A class is also looked at by the rules of what it is a case of. */
    List<Rule> of(Reference reference) {
        Profile wanted = reference.profiles().named(profile).orElse(null);
        List<Node> classes = reference.checkedClasses().stream()
                .filter(c -> shortName(c).equals(record))
                .flatMap(c -> reference.lineage(c).stream())
                .toList();
        return reference.rules().list().stream()
                .filter(r -> profile.isEmpty()
                        || !r.hasShape()
                        || wanted != null && wanted.shapes().contains(r.file()))
                .filter(r -> severity.isEmpty() || name(r.severity()).equals(severity))
                .filter(r -> record.isEmpty()
                        || (record.equals(FILE)
                                ? !r.hasShape()
                                : r.classes().stream().anyMatch(classes::contains)))
                .toList();
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
