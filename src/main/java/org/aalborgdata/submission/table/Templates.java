// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.submission.Syntax;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Writes forms to fill: empty ones for an organisation, or ones that hold a submission. Thread-safe. */
public final class Templates {
    private final Forms forms;

    public Templates(Forms forms) {
        this.forms = forms;
    }

    /**
     * What the form is for.
     *
     * @param organisation IRI of the publisher, which must be in the register
     * @param profile IRI of the profile, see {@link Forms#profile}
     * @param locale English or German
     * @param period such as {@code 2020}
     * @param today stands as day of issue
     * @param earlier statements of an earlier submission of the organisation; null if there is none. Of the same period, they
     *     are filled in; of another, its figures stand beside the new ones
     */
    public record Request(
            Node organisation,
            Node profile,
            Locale locale,
            String period,
            LocalDate today,
            @Nullable Graph earlier) {}

    /**
     * Writes a form.
     *
     * @param syntax {@link Syntax#XLSX} or {@link Syntax#CSV_PACKAGE}
     * @throws IllegalArgumentException if the organisation is not in the register, the period cannot be one, or the syntax is
     *     another; the message is a sentence for the user
     */
    public void write(Request request, Syntax syntax, OutputStream out) throws IOException {
        write(new Blank(forms, request).sheets(), request.locale(), syntax, out);
    }

    /**
     * Writes a submission as a filled form.
     *
     * @param submission the statements of one submission
     * @return the statements that no form has a place for; empty for everything that the shapes know
     * @throws IllegalArgumentException if the statements hold no single submission with one publisher
     */
    public List<Triple> write(Graph submission, Locale locale, Syntax syntax, OutputStream out) throws IOException {
        Filling filling = new Filling(forms, locale, submission);
        write(filling.sheets(List.of()), locale, syntax, out);
        return filling.leftOut();
    }

    private void write(List<FilledSheet> sheets, Locale locale, Syntax syntax, OutputStream out) throws IOException {
        switch (syntax) {
            case XLSX -> WorkbookWriter.write(forms, locale, sheets, out);
            case CSV_PACKAGE -> PackageWriter.write(locale, sheets, out);
            default -> throw new IllegalArgumentException("A form is written as XLSX or as a CSV package.");
        }
    }
}
