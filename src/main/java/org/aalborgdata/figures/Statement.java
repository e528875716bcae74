// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The properties of one record of a submission. Throws where validation should have refused the record. */
record Statement(Graph graph, Node node) {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");

    @Nullable
    String optional(Node property) {
        return graph.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().isURI()
                        ? t.getObject().getURI()
                        : t.getObject().getLiteralLexicalForm())
                .orElse(null);
    }

    @Nullable
    Label label(Node property) {
        return graph.contains(node, property, Node.ANY) ? Label.of(graph, node, property) : null;
    }

    String text(Node property) {
        String value = optional(property);
        if (value == null) {
            throw new IllegalStateException(node + " was published without " + property);
        }
        return value;
    }

    String iri(Node property) {
        return text(property);
    }

    int year(Node property) {
        return Integer.parseInt(text(property));
    }

    BigDecimal decimal(Node property) {
        return new BigDecimal(text(property));
    }

    /**
     * The printed digits where they are this number, with its sign: a page says 41 % less where the change is -41, or 630
     * where it counts in thousands. A store writes 72 as 72.0, so digits that matter are stated.
     */
    String stated(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        String digits = optional(AalborgTerms.STATED_VALUE);
        if (digits == null) {
            return plain;
        }
        String signed = value.signum() < 0 && !digits.startsWith("-") ? "-" + digits : digits;
        boolean sameNumber = DIGITS.matcher(signed).matches() && new BigDecimal(signed).compareTo(value) == 0;
        return sameNumber ? signed : plain;
    }

    @Nullable
    Edition edition() {
        LocalDate date = date(AalborgTerms.EDITION);
        return date == null ? null : new Edition(date, !"true".equals(optional(AalborgTerms.UNDATED)));
    }

    @Nullable
    LocalDate date(Node property) {
        String value = optional(property);
        return value == null ? null : LocalDate.parse(value);
    }
}
