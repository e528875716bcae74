// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.text.NumberFormat;
import java.util.Locale;
import org.aalborgdata.vocabulary.Label;

/** The words of reports that are not the rules' own; {@code {0}} stands for the first argument. */
public enum Phrase {
    TITLE("Check report", "Prüfbericht"),
    VERDICT("Verdict", "Ergebnis"),
    RECORDS("Records checked", "Geprüfte Datensätze"),
    POLICY("policy", "Regelwerk"),
    POLICY_NAME("Policy", "Regelwerk"),
    NOTHING_CHECKED(
            "No rule found anything to look at, so nothing was checked. Is this a submission?",
            "Keine Regel fand etwas zum Ansehen, also wurde nichts geprüft. Ist das eine Einreichung?"),
    NOT_EVALUATED("Not evaluated", "Nicht geprüft"),
    LEFT_OUT(
            "{0} more findings are counted but not listed: of a published submission at most so many are kept, the heaviest"
                    + " first.",
            "{0} weitere Befunde sind gezählt, aber nicht aufgeführt: Von einer veröffentlichten Einreichung werden höchstens"
                    + " so viele aufbewahrt, die schwersten zuerst."),
    EARLIER_REPORT("the earlier report", "dem früheren Bericht"),
    EARLIER_OTHER(
            "The earlier report does not tell of this submission, so nothing was compared.",
            "Der frühere Bericht handelt nicht von dieser Einreichung; es wurde nichts verglichen."),
    COMPARED("Compared with {0}", "Verglichen mit {0}"),
    FIXED("Fixed since the last run", "Seit dem vorigen Lauf behoben"),
    ONCE("once", "einmal"),
    TIMES("{0} times", "{0}-mal"),
    FILES("Files", "Dateien"),
    FILE("File", "Datei"),
    PROFILE("Profile", "Profil"),
    ENGINE("Engine", "Prüfprogramm"),
    CHECKED_AT("Checked at", "Geprüft am"),
    DAY("Day that counted as today", "Tag, der als heute galt"),
    HASH("SHA-256 of the file", "SHA-256 der Datei"),
    DETAILS("What was checked against what", "Was wogegen geprüft wurde"),
    SUMMARY("Findings by rule", "Befunde nach Regel"),
    BY_COMMITMENT("Findings by commitment", "Befunde nach Commitment"),
    COMMITMENT("Commitment", "Commitment"),
    RULE("Rule", "Regel"),
    RULE_PAGE(
            "Rule {0}: why it exists and how to mend it", "Regel {0}: warum es sie gibt und wie man den Fehler behebt"),
    SEVERITY("Weight", "Schwere"),
    COUNT("Findings", "Befunde"),
    VIOLATIONS("Violations", "Fehler"),
    WARNINGS("Warnings", "Warnungen"),
    INFOS("Info notes", "Hinweise"),
    LINE("Line {0}", "Zeile {0}"),
    CELL("Cell {0}", "Zelle {0}"),
    ROW("Row {0}", "Zeile {0}"),
    WHOLE_FILE("Whole file", "Ganze Datei"),
    COULD_NOT("{0} could not be checked", "{0} konnte nicht geprüft werden"),
    UNREADABLE("The file could not be read.", "Die Datei konnte nicht gelesen werden."),
    MISSING("The file could not be had.", "Die Datei war nicht zu bekommen."),
    SHAPE_DOUBTS("Doubtful in the shapes", "Zweifelhaft in den Shapes"),
    NOT_MET("Looked at by no rule", "Von keiner Regel angesehen"),
    IDLE("Shapes that met no record: {0} of {1}", "Shapes, die keinen Datensatz trafen: {0} von {1}"),
    SHAPE("Shape", "Shape"),
    COVERAGE(
            "What each shape looked at ({0} of {1} met no record)",
            "Was jede Shape angesehen hat ({0} von {1} trafen keinen Datensatz)"),
    WRITTEN_BY("Written by Aalborg data {0}", "Geschrieben von Aalborg data {0}"),
    NEXT_ACCEPTABLE("The file can be published as it is.", "Die Datei kann so veröffentlicht werden."),
    NEXT_ACCEPTABLE_WITH_WARNINGS(
            "The file can be published. Look at the warnings first: they point to what is unusual.",
            "Die Datei kann veröffentlicht werden. Sehen Sie sich zuerst die Warnungen an: Sie weisen auf Ungewöhnliches hin."),
    NEXT_NOT_ACCEPTABLE(
            "Mend the violations and check again; warnings and info notes do not stop publication.",
            "Beheben Sie die Fehler und prüfen Sie erneut; Warnungen und Hinweise verhindern die Veröffentlichung nicht."),
    NEXT_NOT_ACCEPTABLE_STRICT(
            "Mend the findings and check again; this policy also stops at warnings or info notes.",
            "Beheben Sie die Befunde und prüfen Sie erneut; dieses Regelwerk hält auch bei Warnungen oder Hinweisen an.");

    private final Label label;

    Phrase(String en, String de) {
        this.label = new Label(en, de);
    }

    Label label() {
        return label;
    }

    /** @param arguments integers are written as the language writes them */
    public String in(Locale locale, Object... arguments) {
        String text = label.in(locale);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i] instanceof Integer number ? number(number, locale) : arguments[i].toString();
            text = text.replace("{" + i + "}", argument);
        }
        return text;
    }

    /** {@code once} or {@code 1,000 times}. */
    static String times(int count, Locale locale) {
        return count == 1 ? ONCE.in(locale) : TIMES.in(locale, count);
    }

    static String number(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
