// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Messages about a table name its headings instead of our terms: whoever fills a table has never seen the terms. */
final class HeadingWords {
    private static final Pattern TERM =
            Pattern.compile("\\b(" + String.join("|", Prefixes.ALL.keySet()) + "):([A-Za-z]\\w*)");

    private final Submission submission;

    HeadingWords(Submission submission) {
        this.submission = submission;
    }

    /** The finding as it is if its file is no table, or has no column for the terms. */
    Finding in(Finding finding) {
        if (finding.place().cell() == null) {
            return finding;
        }
        Label message = finding.message();
        return finding.saying(new Label(
                replaced(message.en(), finding.focus(), "“", "”"), replaced(message.de(), finding.focus(), "„", "“")));
    }

    private String replaced(String text, Node focus, String open, String close) {
        return TERM.matcher(text).replaceAll(term -> {
            String heading = heading(focus, Iris.uri(Prefixes.ALL.get(term.group(1)) + term.group(2)));
            return Matcher.quoteReplacement(heading == null ? term.group() : open + heading + close);
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
