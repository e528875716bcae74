// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A text in English and German, the two languages of the product.
 *
 * @param en never empty
 * @param de never empty; equals {@code en} where a name has no German form
 */
public record Label(String en, String de) {

    public static Label of(String sameInBoth) {
        return new Label(sameInBoth, sameInBoth);
    }

    public String in(Locale locale) {
        return "de".equals(locale.getLanguage()) ? de : en;
    }

    /**
     * Reads the texts of a property. A missing language falls back to the other, then to a text without language, then
     * to any language, then to the last part of the subject's IRI.
     */
    public static Label of(Graph graph, Node subject, Node property) {
        String en = null;
        String de = null;
        String plain = null;
        String any = null;
        for (var it = graph.find(subject, property, Node.ANY); it.hasNext(); ) {
            Node o = it.next().getObject();
            if (!o.isLiteral()) {
                continue;
            }
            switch (o.getLiteralLanguage()) {
                case "en" -> en = o.getLiteralLexicalForm();
                case "de" -> de = o.getLiteralLexicalForm();
                case "" -> plain = o.getLiteralLexicalForm();
                default -> any = o.getLiteralLexicalForm();
            }
        }
        String fallback = plain != null
                ? plain
                : any != null ? any : subject.isURI() ? Iris.lastSegment(subject.getURI()) : subject.toString();
        String first = en != null ? en : de != null ? de : fallback;
        return new Label(first, de != null ? de : first);
    }
}
