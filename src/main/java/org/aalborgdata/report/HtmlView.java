// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.aalborgdata.release.Release;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the HTML report shows. Public for the template only.
 *
 * @param css the styles of the site and of this report
 */
public record HtmlView(Locale locale, String css, List<FileView> files) {
    /** Groups are open until so many findings are shown; the others open with a click and are printed too. */
    private static final int OPEN = 60;

    /** One file: either groups of findings or the reason why it could not be checked. */
    public record FileView(
            String anchor,
            String name,
            Verdict verdict,
            @Nullable ValidationOutcome outcome,
            @Nullable RunComparison comparison,
            String notCompared,
            List<GroupView> groups,
            String problem,
            String place) {
        /** Class of the note that tells the verdict. */
        public String tone() {
            return switch (verdict) {
                case ACCEPTABLE -> "good";
                case ACCEPTABLE_WITH_WARNINGS -> "caution";
                default -> "bad";
            };
        }

        public int count(Severity severity) {
            return outcome == null ? 0 : outcome.countBySeverity().getOrDefault(severity, 0);
        }
    }

    /** One rule's findings. */
    public record GroupView(String anchor, boolean open, GroupedFindings.Group group) {}

    static HtmlView of(Report report) {
        List<FileView> files = IntStream.range(0, report.entries().size())
                .mapToObj(i -> file(report.entries().get(i), "f" + (i + 1), report.locale()))
                .toList();
        return new HtmlView(report.locale(), text("static/assets/aalborg.css") + text("report/check.css"), files);
    }

    private static String text(String file) {
        return new String(ShippedFiles.read(file), StandardCharsets.UTF_8);
    }

    private static FileView file(Report.Entry entry, String anchor, Locale locale) {
        Checked checked = entry.checked();
        if (checked instanceof Checked.Examined examined) {
            ValidationOutcome outcome = examined.outcome();
            String problem = outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED
                    ? Report.nothingChecked(outcome).in(locale)
                    : "";
            GroupedFindings grouped = GroupedFindings.of(outcome, entry.comparison());
            return new FileView(
                    anchor,
                    checked.file(),
                    outcome.verdict(),
                    outcome,
                    entry.comparison(),
                    entry.notCompared() == null ? "" : entry.notCompared().in(locale),
                    groups(grouped, anchor),
                    problem,
                    "");
        }
        String problem = checked instanceof Checked.Unreadable unreadable
                ? unreadable.problem().problem().in(locale) + " "
                        + unreadable.problem().remedy().in(locale)
                : ((Checked.Missing) checked).problem().in(locale);
        String place = checked instanceof Checked.Unreadable unreadable
                ? where(unreadable.problem().place(), locale)
                : "";
        return new FileView(anchor, checked.file(), checked.verdict(), null, null, "", List.of(), problem, place);
    }

    private static List<GroupView> groups(GroupedFindings grouped, String anchor) {
        List<GroupView> views = new ArrayList<>();
        int shown = 0;
        for (GroupedFindings.Group group : grouped.groups()) {
            shown += group.count();
            views.add(new GroupView(anchor + "-" + (views.size() + 1), shown <= OPEN, group));
        }
        return views;
    }

    /** The place in words; empty if it is not known. */
    private static String where(Place place, Locale locale) {
        if (place.cell() != null) {
            String heading =
                    place.cell().label().isEmpty() ? "" : " (" + place.cell().label() + ")";
            Phrase phrase = place.cell().column() == 0 ? Phrase.ROW : Phrase.CELL;
            return phrase.in(locale, place.cell().address()) + heading;
        }
        if (place.line() == 0) {
            return "";
        }
        String line = Phrase.LINE.in(locale, String.valueOf(place.line()));
        return place.column() == 0 ? line : line + ":" + place.column();
    }

    public String title() {
        String only = files.size() == 1 ? ": " + files.get(0).name() : "";
        return t("TITLE") + only;
    }

    /** Words of the report. */
    public String t(String phrase, Object... arguments) {
        return Phrase.valueOf(phrase).in(locale, arguments);
    }

    /** What to do now. */
    public String next(FileView file) {
        ValidationOutcome outcome = file.outcome();
        if (outcome == null || !file.problem().isEmpty() || outcome.againstCustomShapes()) {
            return "";
        }
        boolean strict = outcome.policy().stopsAt() != Severity.VIOLATION;
        return t("NEXT_" + outcome.verdict().name()
                + (strict && outcome.verdict() == Verdict.NOT_ACCEPTABLE ? "_STRICT" : ""));
    }

    public String in(Label label) {
        return label.in(locale);
    }

    public String number(int number) {
        return Phrase.number(number, locale);
    }

    public String place(GroupedFindings.Occurrence occurrence) {
        String place = where(occurrence.finding().place(), locale);
        return place.isEmpty() ? Phrase.WHOLE_FILE.in(locale) : place;
    }

    /** The rules that were not evaluated, by what was left out of them. */
    public Map<Label, List<StoreRule>> leftOut(ValidationOutcome outcome) {
        return Report.leftOut(outcome);
    }

    /** {@code once} or {@code 1,000 times}. */
    public String times(int count) {
        return Phrase.times(count, locale);
    }

    /** Only addresses of the web become links: shapes of the user's own may have any IRI. */
    public @Nullable String link(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : null;
    }

    public String severityTone(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "bad";
            case WARNING -> "caution";
            case INFO -> "";
        };
    }

    public String shown(Node node) {
        return Prefixes.show(node);
    }

    public String shorten(String iri) {
        return Prefixes.shorten(iri);
    }

    /** Facts about the check as name and value. */
    public Map<String, String> facts(ValidationOutcome outcome) {
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        facts.put(t("PROFILE"), outcome.profile());
        facts.put(t("ENGINE"), outcome.engine() + ", Aalborg data " + outcome.release());
        facts.put(t("POLICY_NAME"), outcome.policy().name());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale("de".equals(locale.getLanguage()) ? Locale.GERMANY : Locale.UK)
                .withZone(ZoneOffset.UTC);
        facts.put(t("CHECKED_AT"), time.format(outcome.checkedAt()) + " UTC");
        facts.put(t("DAY"), outcome.assessmentDate().toString());
        facts.put(t("HASH"), outcome.inputSha256());
        return facts;
    }

    public String version() {
        return Release.VERSION;
    }
}
