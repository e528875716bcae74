// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Turns one cell into the values that it states; what cannot be read is a problem, never a guess. */
final class CellReading {
    /** Entries of a cell stand on lines of their own, or between semicolons. */
    private static final Pattern LINES = Pattern.compile("\\R");

    private static final Pattern SEMICOLONS = Pattern.compile(";");
    private static final Pattern LINK_ENDS = Pattern.compile(";\\s*(?=[a-z]+:)");
    private static final Pattern LINK = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern LOCAL_ID = Pattern.compile("[^\\s<>\"{}|\\\\^`:;]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}[A-Za-z0-9._-]*/");
    private static final int MOST_OFFERED = 4;

    private final Reading reading;
    private final NumberCells numbers;

    CellReading(Reading reading) {
        this.reading = reading;
        this.numbers = new NumberCells(reading);
    }

    /**
     * One cell with what stands around it.
     *
     * @param unit UCUM unit of the row; null if it has none
     * @param sign decimal sign of the sheet; null if it is not known
     */
    record Context(
            Node subject,
            Place place,
            @Nullable String unit,
            @Nullable Character sign) {}

    List<Node> read(Column column, Grid.Raw cell, Context at) {
        if (cell.type() == Grid.Type.ERROR) {
            problem(TableRule.ERROR_CELL, column, cell.text(), at, null);
            return List.of();
        }
        List<Node> values = new ArrayList<>();
        for (String text : parts(column, cell)) {
            one(column, cell, text, at).ifPresent(values::add);
        }
        return values;
    }

    private static List<String> parts(Column column, Grid.Raw cell) {
        if (!column.many() || cell.type() != Grid.Type.TEXT) {
            return List.of(cell.text());
        }
        Pattern ends =
                LINES.matcher(cell.text()).find() ? LINES : column.kind() == ColumnKind.LINK ? LINK_ENDS : SEMICOLONS;
        return ends.splitAsStream(cell.text())
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !";".equals(s))
                .toList();
    }

    private Optional<Node> one(Column column, Grid.Raw cell, String text, Context at) {
        return switch (column.kind()) {
            case LANGUAGE_TEXT -> Optional.of(NodeFactory.createLiteralLang(text, column.language()));
            case TEXT -> Optional.of(NodeFactory.createLiteralString(text));
            case NUMBER, WHOLE_NUMBER -> numbers.read(column, cell, text, at);
            case YEAR, DATE -> date(column, cell, text, at);
            case YES_NO -> yesNo(column, text, at);
            case CHOICE, RECORD_CLASS -> choice(column, text, at);
            case RECORD -> record(column, text, at);
            case LINK -> link(column, text, at);
            case ID, SHOWN -> Optional.empty();
        };
    }

    private Optional<Node> date(Column column, Grid.Raw cell, String text, Context at) {
        boolean year = column.kind() == ColumnKind.YEAR;
        if (cell.type() == Grid.Type.DATE) {
            BigDecimal serial = cell.number();
            boolean mayBeYear = serial != null && WorkbookGrids.plain(serial).matches("(19|20)[0-9]{2}");
            boolean yearAsked = year || column.precisions().contains("gYear");
            if (cell.date() == null || year || mayBeYear) {
                String digits = serial == null ? "" : WorkbookGrids.plain(serial);
                problem(
                        TableRule.NOT_A_DATE,
                        column,
                        text,
                        at,
                        mayBeYear && yearAsked ? meant(digits) : expected(column));
                return Optional.empty();
            }
            return Optional.of(DateText.day(cell.date()));
        }
        List<Node> found = DateText.read(text);
        if (found.size() > 1) {
            String both = found.stream().map(Node::getLiteralLexicalForm).collect(Collectors.joining(" / "));
            problem(TableRule.TWO_READINGS, column, text, at, Label.of(both));
            return Optional.empty();
        }
        if (found.isEmpty() || !allowed(column, found.get(0))) {
            problem(TableRule.NOT_A_DATE, column, text, at, expected(column));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static boolean allowed(Column column, Node date) {
        return column.precisions().contains(Iris.lastSegment(date.getLiteralDatatypeURI()));
    }

    private static Label expected(Column column) {
        if (column.kind() == ColumnKind.YEAR) {
            return new Label("a year is asked, for example 2020", "gefragt ist ein Jahr, zum Beispiel 2020");
        }
        return column.precisions().contains("gYear")
                ? new Label("a day, month or year is asked", "gefragt ist ein Tag, Monat oder Jahr")
                : new Label("a day is asked, for example 2020-09-25", "gefragt ist ein Tag, zum Beispiel 25.09.2020");
    }

    private Optional<Node> yesNo(Column column, String text, Context at) {
        Boolean value = YesNo.read(text);
        if (value == null) {
            problem(
                    TableRule.NOT_OF_KIND,
                    column,
                    text,
                    at,
                    new Label("yes or no is asked", "gefragt ist ja oder nein"));
            return Optional.empty();
        }
        return Optional.of(NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDboolean));
    }

    private Optional<Node> choice(Column column, String text, Context at) {
        Choices choices = reading.forms.choices();
        List<Choices.Entry> found = column.kind() == ColumnKind.RECORD_CLASS
                ? RecordClasses.find(reading.forms, column, text)
                : choices.find(column.lists(), text);
        if (found.size() == 1) {
            return Optional.of(found.get(0).node());
        }
        if (found.size() > 1) {
            String several =
                    found.stream().limit(MOST_OFFERED).map(Choices.Entry::key).collect(Collectors.joining(", "));
            problem(
                    TableRule.NOT_IN_LIST,
                    column,
                    text,
                    at,
                    new Label("several have this name: " + several, "mehrere heißen so: " + several));
            return Optional.empty();
        }
        boolean recordsToo = column.lists().contains(AalborgTerms.INDICATOR_CLASS.getURI());
        if (recordsToo && (reading.ids.containsKey(text) || isIri(text))) {
            return record(column, text, at);
        }
        if (isIri(text)) {
            return Optional.of(Iris.uri(Prefixes.MAPPING.expandPrefix(text)));
        }
        Label offer = choices.nearest(column.lists(), text)
                .map(e -> new Label(
                        "did you mean " + e.shown(java.util.Locale.ENGLISH) + "?",
                        "gemeint ist " + e.shown(java.util.Locale.GERMAN) + "?"))
                .or(() -> recordsToo
                        ? Words.nearest(text, reading.ids.keySet()).map(CellReading::meant)
                        : Optional.empty())
                .orElse(null);
        problem(TableRule.NOT_IN_LIST, column, text, at, offer);
        return Optional.empty();
    }

    private Optional<Node> record(Column column, String text, Context at) {
        if (isIri(text)) {
            return Optional.of(Iris.uri(Prefixes.MAPPING.expandPrefix(text)));
        }
        if (!LOCAL_ID.matcher(text).matches()) {
            problem(
                    TableRule.NOT_OF_KIND,
                    column,
                    text,
                    at,
                    new Label(
                            "the Id of a row is asked, without blanks",
                            "gefragt ist die Id einer Zeile, ohne Leerzeichen"));
            return Optional.empty();
        }
        if (!reading.ids.containsKey(text)) {
            Words.nearest(text, reading.ids.keySet())
                    .filter(near -> !isOfOtherPeriod(text, near))
                    .ifPresent(near -> problem(TableRule.NO_SUCH_ROW, column, text, at, meant(near)));
        }
        return Optional.of(reading.record(text));
    }

    /** Rows of this file name records of earlier ones, which differ from their own Ids in nothing but the period. */
    private boolean isOfOtherPeriod(String text, String near) {
        String own = reading.period() + "/";
        return near.startsWith(own)
                && !text.startsWith(own)
                && PERIOD.matcher(text).lookingAt();
    }

    private Optional<Node> link(Column column, String text, Context at) {
        String iri = text.startsWith("www.") ? "https://" + text : Prefixes.MAPPING.expandPrefix(text);
        Optional<Choices.Entry> listed =
                reading.forms.choices().find(column.lists(), text).stream().findFirst();
        if (listed.isPresent()) {
            return listed.map(Choices.Entry::node);
        }
        if (!LINK.matcher(iri).matches() || YEAR.matcher(text).matches()) {
            problem(
                    TableRule.NOT_OF_KIND,
                    column,
                    text,
                    at,
                    new Label(
                            "a web address is asked, beginning with https://",
                            "gefragt ist eine Webadresse, beginnend mit https://"));
            return Optional.empty();
        }
        if (!iri.equals(text) && text.startsWith("www.")) {
            problem(TableRule.READ_AS, column, text, at, new Label("read as " + iri, "gelesen als " + iri));
        }
        return Optional.of(Iris.uri(iri));
    }

    private static boolean isIri(String text) {
        return LINK.matcher(text).matches()
                && (text.startsWith("http://")
                        || text.startsWith("https://")
                        || !Prefixes.MAPPING.expandPrefix(text).equals(text));
    }

    static Label meant(String what) {
        return new Label("did you mean " + what + "?", "gemeint ist " + what + "?");
    }

    private void problem(TableRule rule, Column column, String found, Context at, @Nullable Label offer) {
        reading.problem(rule, at.place(), at.subject(), column.property(), found, offer);
    }
}
