// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the cells of number columns: real numbers, numbers kept as text, percentages, numbers with their unit. */
final class NumberCells {
    private static final Set<String> WORDS_FOR_MISSING = Set.of(
            "-", "–", "—", ".", "/", "x", "n/a", "na", "n.a.", "k. a.", "k.a.", "keine angabe", "?", "…", "...", "nan");

    /** What follows the digits in 1,44E+03, as spreadsheet programs write wide numbers into CSV. */
    private static final Pattern SHORTENED = Pattern.compile("[eE][+-]?[0-9]{1,2}");

    private final Reading reading;
    /** Columns of which it was said already how their texts are read; once is enough. */
    private final Set<String> told = new HashSet<>();

    NumberCells(Reading reading) {
        this.reading = reading;
    }

    Optional<Node> read(Column column, Grid.Raw cell, String text, CellReading.Context at) {
        BigDecimal number = cell.number();
        if (cell.type() == Grid.Type.NUMBER && number != null) {
            return cell.unit().isEmpty() ? node(column, text, number, at) : formatted(column, cell, number, at);
        }
        if (cell.type() != Grid.Type.TEXT) {
            problem(
                    TableRule.NOT_A_NUMBER,
                    column,
                    text,
                    at,
                    cell.type() == Grid.Type.DATE
                            ? new Label(
                                    "the program made a day of it; format the cell as a number and write the value again",
                                    "das Programm hat daraus einen Tag gemacht; formatieren Sie die Zelle als Zahl und schreiben Sie den"
                                            + " Wert neu")
                            : null);
            return Optional.empty();
        }
        NumberText.Reading read = NumberText.read(text, at.sign());
        if (read instanceof NumberText.Two two) {
            String decimals = WorkbookGrids.plain(two.withDecimals());
            String whole = WorkbookGrids.plain(two.whole());
            problem(
                    TableRule.TWO_READINGS,
                    column,
                    text,
                    at,
                    new Label(decimals + " or " + whole + "?", decimals.replace('.', ',') + " oder " + whole + "?"));
            return Optional.empty();
        }
        if (!(read instanceof NumberText.One one)) {
            boolean missing = WORDS_FOR_MISSING.contains(Words.plain(text));
            problem(
                    TableRule.NOT_A_NUMBER,
                    column,
                    text,
                    at,
                    missing
                            ? new Label(
                                    "leave the cell empty and choose the reason in the next column",
                                    "lassen Sie die Zelle leer und wählen Sie den Grund in der nächsten Spalte")
                            : null);
            return Optional.empty();
        }
        if (SHORTENED.matcher(one.unit()).matches()) {
            BigDecimal value =
                    one.value().scaleByPowerOfTen(Integer.parseInt(one.unit().substring(1)));
            problem(TableRule.NOT_A_NUMBER, column, text, at, shortened(WorkbookGrids.plain(value)));
            return Optional.empty();
        }
        if (!one.unit().isEmpty() && (at.unit() == null || !isSameUnit(one.unit(), at.unit()))) {
            problem(TableRule.WRONG_UNIT, column, text, at, at.unit() == null ? null : unitOfRow(at.unit()));
            return Optional.empty();
        }
        if (one.byRule() || !one.unit().isEmpty()) {
            tell(column, text, one.value(), at);
        }
        return node(column, text, one.value(), at);
    }

    /** The number of a cell whose format shows a unit. */
    private Optional<Node> formatted(Column column, Grid.Raw cell, BigDecimal number, CellReading.Context at) {
        String shown = cell.text() + " " + cell.unit();
        if (at.unit() != null && !isSameUnit(cell.unit(), at.unit())) {
            problem(TableRule.WRONG_UNIT, column, shown, at, unitOfRow(at.unit()));
            return Optional.empty();
        }
        tell(column, shown, number, at);
        return node(column, cell.text(), number, at);
    }

    /** Whether people's way of writing a unit, such as m² or MWh, means the one in UCUM. */
    private static boolean isSameUnit(String written, String unit) {
        return plainUnit(written).equals(plainUnit(unit));
    }

    private static String plainUnit(String unit) {
        return unit.replaceAll("[{}.\\s]", "")
                .replace('²', '2')
                .replace('³', '3')
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace("€", "EUR");
    }

    private Optional<Node> node(Column column, String text, BigDecimal number, CellReading.Context at) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (column.kind() == ColumnKind.WHOLE_NUMBER && !whole) {
            problem(
                    TableRule.NOT_OF_KIND,
                    column,
                    text,
                    at,
                    new Label("a whole number is asked", "gefragt ist eine ganze Zahl"));
            return Optional.empty();
        }
        XSDDatatype type = column.kind() == ColumnKind.WHOLE_NUMBER ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
        return Optional.of(NodeFactory.createLiteralDT(WorkbookGrids.plain(number), type));
    }

    private void tell(Column column, String text, BigDecimal value, CellReading.Context at) {
        Cell cell = at.place().cell();
        if (told.add(
                (cell == null ? "" : cell.sheet()) + "\n" + column.heading().en())) {
            String plain = WorkbookGrids.plain(value);
            problem(
                    TableRule.READ_AS,
                    column,
                    text,
                    at,
                    new Label(
                            text + " read as " + plain + "; the same in the rest of the column",
                            text + " gelesen als " + plain.replace('.', ',') + "; ebenso im Rest der Spalte"));
        }
    }

    private static Label shortened(String value) {
        return new Label(
                "the program has shortened the number; if " + value + " is meant, write it with all its digits",
                "das Programm hat die Zahl abgekürzt; ist " + value.replace('.', ',')
                        + " gemeint, schreiben Sie sie mit allen Ziffern");
    }

    private static Label unitOfRow(String unit) {
        return new Label("the unit of the row is " + unit, "die Einheit der Zeile ist " + unit);
    }

    private void problem(
            TableRule rule,
            Column column,
            String found,
            CellReading.Context at,
            @org.jspecify.annotations.Nullable Label offer) {
        reading.problem(rule, at.place(), at.subject(), column.property(), found, offer);
    }
}
