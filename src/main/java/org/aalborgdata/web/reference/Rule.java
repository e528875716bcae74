// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import java.util.Set;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.reference.Profiles.Profile;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One rule, read off its shape.
 *
 * @param name in few words; null for a rule that no shape can express
 * @param file name of the shape file without its ending; empty where there is no shape
 * @param classes whose records it looks at; empty where it looks at the file as a whole
 * @param property what it looks at; null for the record itself or a longer path
 * @param path as SPARQL writes it; empty for the record itself
 * @param mentions every term its path or query names
 * @param values datatypes, classes and code lists of the values it allows
 * @param turtle its shape as the file writes it; empty where there is none
 * @param profiles those that have its file as a resource; all of them where there is no shape
 */
record Rule(
        RuleDescription text,
        @Nullable Label name,
        String file,
        List<Node> classes,
        @Nullable Node property,
        String path,
        Set<Node> mentions,
        Shacl.Count count,
        List<Node> values,
        String turtle,
        List<Profile> profiles) {
    String code() {
        return text.code();
    }

    Severity severity() {
        return text.severity();
    }

    String address() {
        return Iris.RULE + code();
    }

    boolean hasShape() {
        return !file.isEmpty();
    }

    /** Whether it says how often a property stands and with which values, rather than comparing with something. */
    boolean isStructural() {
        return property != null && (count.isStated() || !values.isEmpty());
    }

    /** What is wrong: the first sentence of the message. */
    static String problem(String message) {
        return message.substring(0, cut(message)).strip();
    }

    /** How to mend it: what follows; empty if the message is one sentence. */
    static String remedy(String message) {
        return message.substring(cut(message)).strip();
    }

    /** End of the first sentence. Points inside quotation marks, IRIs and numbers end nothing. */
    private static int cut(String message) {
        boolean quoted = false;
        for (int i = 0; i < message.length() - 1; i++) {
            char c = message.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == '.' && Character.isWhitespace(message.charAt(i + 1))) {
                return i + 1;
            }
        }
        return message.length();
    }
}
