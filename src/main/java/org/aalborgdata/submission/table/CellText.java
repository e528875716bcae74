// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes values as the reader of cells understands them, in the words of one language. */
final class CellText {
    private final Forms forms;
    private final Locale locale;
    private final String space;

    /** @param organisation last part of the IRI of the organisation whose records are written */
    CellText(Forms forms, Locale locale, String organisation) {
        this.forms = forms;
        this.locale = locale;
        this.space = Iris.RECORD + organisation + "/";
    }

    /** The Id of a record: short within the own organisation. */
    String id(Node record) {
        String iri = record.getURI();
        if (iri.startsWith(space) && RowIds.isUsable(iri.substring(space.length()))) {
            return iri.substring(space.length());
        }
        String shorter = Prefixes.shorten(iri);
        return Prefixes.MAPPING.expandPrefix(shorter).equals(iri) ? shorter : iri;
    }

    /** @param values of one property, those in other languages left out; null if there are none */
    @Nullable
    Object cell(Column column, List<Node> values) {
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() == 1 && !column.many()) {
            return one(column, values.get(0));
        }
        List<String> texts = values.stream()
                .map(v -> one(column, v))
                .map(v -> v instanceof BigDecimal n ? WorkbookGrids.plain(n) : String.valueOf(v))
                .sorted()
                .toList();
        boolean lines = texts.stream().anyMatch(t -> t.contains(";"));
        return !lines ? String.join("; ", texts) : String.join("\n", texts) + (texts.size() == 1 ? "\n;" : "");
    }

    private Object one(Column column, Node value) {
        return switch (column.kind()) {
            case NUMBER, WHOLE_NUMBER -> new BigDecimal(value.getLiteralLexicalForm());
            case YEAR, DATE -> date(value);
            case YES_NO -> ("true".equals(value.getLiteralLexicalForm()) ? YesNo.YES : YesNo.NO).in(locale);
            case CHOICE, RECORD_CLASS -> choice(column, value);
            case RECORD -> id(value);
            case LINK -> value.getURI();
            default -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
        };
    }

    private static Object date(Node value) {
        String text = value.getLiteralLexicalForm();
        return switch (Iris.lastSegment(value.getLiteralDatatypeURI())) {
            case "date" -> LocalDate.parse(text);
            case "gYear" -> new BigDecimal(text);
            default -> text;
        };
    }

    private String choice(Column column, Node value) {
        boolean classes = column.kind() == ColumnKind.RECORD_CLASS;
        Optional<Choices.Entry> entry = classes
                ? RecordClasses.entries(forms, column).stream()
                        .filter(e -> e.node().equals(value))
                        .findFirst()
                : forms.choices().of(column.lists(), value);
        if (entry.isEmpty()) {
            return id(value);
        }
        String shown = entry.get().shown(locale);
        List<Choices.Entry> understood = classes
                ? RecordClasses.find(forms, column, shown)
                : forms.choices().find(column.lists(), shown);
        return understood.size() == 1 ? shown : entry.get().key();
    }
}
