// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.table.FormWords;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Messages about a table have its headings and the words of its lists for our terms: whoever fills a table never saw the terms. */
final class HeadingWords {
    private static final Pattern TERM =
            Pattern.compile("\\b(" + String.join("|", Prefixes.ALL.keySet()) + "):([A-Za-z][\\w-]*)( \\([^)]*\\))?");
    /** A value as Turtle types it; a cell holds the bare value. */
    private static final Pattern TYPED = Pattern.compile("\"([^\"]*)\"\\^\\^xsd:\\w+");

    private final Submission submission;
    private final Reference reference;

    HeadingWords(Submission submission, Reference reference) {
        this.submission = submission;
        this.reference = reference;
    }

    /** The finding as it is if its file is no table, or has no column for the terms. */
    Finding in(Finding finding) {
        if (finding.place().cell() == null) {
            return finding;
        }
        Label expected = finding.expected();
        return finding.saying(
                replaced(finding.message(), finding.focus()),
                expected == null ? null : replaced(expected, finding.focus()));
    }

    private Label replaced(Label text, Node focus) {
        return new Label(
                replaced(text.en(), focus, Label::en, "“", "”"), replaced(text.de(), focus, Label::de, "„", "“"));
    }

    private String replaced(String text, Node focus, Function<Label, String> language, String open, String close) {
        String bare = TYPED.matcher(text).replaceAll("$1");
        return TERM.matcher(bare).replaceAll(found -> {
            Node term = Iris.uri(Prefixes.ALL.get(found.group(1)) + found.group(2));
            String gloss = found.group(3) == null ? "" : found.group(3);
            Optional<Label> entry = FormWords.entry(term);
            String words = entry.map(language).orElseGet(() -> heading(focus, term));
            if (words == null) {
                words = reference.nameInForms(term).map(language).orElse(null);
            }
            return Matcher.quoteReplacement(
                    words == null ? found.group() : open + words + close + (entry.isPresent() ? "" : gloss));
        });
    }

    /** Of the record's own sheet if it has such a column, else of another sheet; null if the file has none. */
    private @Nullable String heading(Node focus, Node property) {
        String own = stated(focus, property)
                .or(() -> heading(submission.places().ofMissing(focus, property)))
                .orElse(null);
        return own != null ? own : stated(Node.ANY, property).orElse(null);
    }

    private Optional<String> stated(Node subject, Node property) {
        return submission
                .graph()
                .find(subject, property, Node.ANY)
                .nextOptional()
                .flatMap(t -> heading(submission.places().of(t)));
    }

    private static Optional<String> heading(Place place) {
        return Optional.ofNullable(place.cell())
                .filter(cell -> cell.column() > 0)
                .map(Cell::label)
                .filter(label -> !label.isEmpty());
    }
}
