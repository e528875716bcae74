// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query. The methods whose name begins with {@code maybe} return null where the variable is unbound; the
 * others throw {@link IllegalStateException}, since a query that leaves them unbound is wrong.
 */
public final class Row {
    private final Reading reading;
    private final Binding binding;

    Row(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** Whether the variable is bound. */
    public boolean has(String variable) {
        return node(variable) != null;
    }

    /** The IRI, or the text of a literal without its language and type. */
    public String text(String variable) {
        String text = maybeText(variable);
        if (text == null) {
            throw new IllegalStateException("A query leaves ?" + variable + " unbound");
        }
        return text;
    }

    public @Nullable String maybeText(String variable) {
        Node node = node(variable);
        return node == null ? null : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    /** The thing whose IRI is bound, with its name in both languages, see {@link Reading#named}. */
    public Named named(String variable) {
        return reading.named(text(variable));
    }

    public @Nullable Named maybeNamed(String variable) {
        return has(variable) ? named(variable) : null;
    }

    /** A text in both languages of the thing whose IRI is bound; null if the thing has none or is not bound. */
    public @Nullable Label maybeLabel(String variable, Node property) {
        String iri = maybeText(variable);
        return iri == null ? null : reading.text(iri, property);
    }

    /** A number with the digits that are stored; use the printed digits of a source where there are any. */
    public @Nullable BigDecimal maybeDecimal(String variable) {
        String text = maybeText(variable);
        return text == null ? null : new BigDecimal(text);
    }

    /** A whole number, or a year. */
    public int integer(String variable) {
        return Integer.parseInt(text(variable));
    }

    public @Nullable Integer maybeInteger(String variable) {
        String text = maybeText(variable);
        return text == null ? null : Integer.valueOf(text);
    }

    public LocalDate date(String variable) {
        return LocalDate.parse(text(variable));
    }

    public @Nullable LocalDate maybeDate(String variable) {
        String text = maybeText(variable);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A day, month or year; null where the variable is unbound. */
    public @Nullable When maybeWhen(String variable) {
        String text = maybeText(variable);
        return text == null ? null : When.of(text);
    }

    /** True where a boolean says so; false where it is unbound. */
    public boolean isTrue(String variable) {
        String text = maybeText(variable);
        return "true".equals(text) || "1".equals(text);
    }

    private @Nullable Node node(String variable) {
        return binding.get(Var.alloc(variable));
    }
}
