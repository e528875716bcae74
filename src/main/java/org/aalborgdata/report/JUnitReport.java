// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aalborgdata.validation.Coverage;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Writes JUnit XML as build servers read it: a suite per file, a case per rule that was asked and found nothing, a case
 * per finding. A finding at or above the threshold is a failure, a lighter one is the output of a case that passes; what
 * could not be checked is an error, a rule that was not evaluated is skipped.
 */
final class JUnitReport {
    private final XMLStreamWriter xml;
    private final Locale locale;
    private final Threshold failOn;

    private JUnitReport(XMLStreamWriter xml, ReportOptions options) {
        this.xml = xml;
        this.locale = options.locale();
        this.failOn = options.failOn();
    }

    /** @param failure null if the case passed */
    private record Case(
            String name,
            @Nullable String failure,
            @Nullable String error,
            @Nullable String skipped,
            @Nullable String output,
            @Nullable String type) {
        static Case passed(String name, @Nullable String output) {
            return new Case(name, null, null, null, output, null);
        }

        static Case failed(String name, String failure, String type) {
            return new Case(name, failure, null, null, null, type);
        }

        static Case error(String name, String error) {
            return new Case(name, null, error, null, null, Verdict.COULD_NOT_BE_CHECKED.key());
        }

        static Case skipped(String name, String reason) {
            return new Case(name, null, null, reason, null, null);
        }
    }

    private record Suite(Checked checked, Map<String, String> properties, List<Case> cases) {
        int failures() {
            return (int) cases.stream().filter(c -> c.failure() != null).count();
        }

        int errors() {
            return (int) cases.stream().filter(c -> c.error() != null).count();
        }

        int skipped() {
            return (int) cases.stream().filter(c -> c.skipped() != null).count();
        }
    }

    static void write(Report report, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitReport(xml, report.options()).document(report.entries());
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document(List<Report.Entry> entries) throws XMLStreamException {
        List<Suite> suites = entries.stream().map(this::suite).toList();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", "Aalborg data");
        attribute("tests", suites.stream().mapToInt(s -> s.cases().size()).sum());
        attribute("failures", suites.stream().mapToInt(Suite::failures).sum());
        attribute("errors", suites.stream().mapToInt(Suite::errors).sum());
        for (Suite suite : suites) {
            write(suite);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private Suite suite(Report.Entry entry) {
        Checked checked = entry.checked();
        if (checked instanceof Checked.Unreadable unreadable) {
            String problem = unreadable.problem().describe(locale);
            return new Suite(checked, Map.of(), List.of(Case.error(Phrase.UNREADABLE.in(locale), problem)));
        }
        if (checked instanceof Checked.Missing missing) {
            String problem = missing.file() + ": " + missing.problem().in(locale);
            return new Suite(checked, Map.of(), List.of(Case.error(Phrase.MISSING.in(locale), problem)));
        }
        ValidationOutcome outcome = ((Checked.Examined) checked).outcome();
        return new Suite(checked, properties(outcome, entry), cases(outcome, entry.comparison()));
    }

    private Map<String, String> properties(ValidationOutcome outcome, Report.Entry entry) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("verdict", outcome.verdict().key());
        properties.put("policy", outcome.policy().name());
        properties.put("profile", outcome.profile());
        properties.put("engine", outcome.engine());
        properties.put("sha256", outcome.inputSha256());
        properties.put("assessmentDate", outcome.assessmentDate().toString());
        properties.put("recordsChecked", Integer.toString(outcome.focusNodes()));
        Coverage coverage = outcome.coverage();
        properties.put("shapes", Integer.toString(coverage.focusNodesByShape().size()));
        properties.put("shapesWithoutRecord", String.join(" ", coverage.shapesWithoutRecord()));
        properties.put(
                "notMet", coverage.notMet().stream().map(Fingerprint::written).collect(Collectors.joining(" ")));
        RunComparison comparison = entry.comparison();
        if (comparison != null) {
            properties.put("comparedWith", comparison.source().in(locale));
            for (FindingState state : FindingState.values()) {
                properties.put(state.key(), Integer.toString(comparison.count(state)));
            }
        }
        if (entry.notCompared() != null) {
            properties.put("notCompared", entry.notCompared().in(locale));
        }
        return properties;
    }

    private List<Case> cases(ValidationOutcome outcome, @Nullable RunComparison comparison) {
        List<Case> cases = new ArrayList<>();
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            String nothing = Report.nothingChecked(outcome).in(locale);
            cases.add(
                    Case.error(Phrase.COULD_NOT.in(locale, outcome.submission().sourceName()), nothing));
        }
        Set<String> broken = new HashSet<>();
        for (int i = 0; i < outcome.findings().size(); i++) {
            Finding finding = outcome.findings().get(i);
            broken.add(finding.code());
            String state = comparison == null
                    ? ""
                    : " [" + comparison.states().get(i).label().in(locale) + "]";
            String name = finding.code() + " " + finding.place();
            String text = finding.place() + "  " + finding.severity().label().in(locale) + " " + finding.code() + state
                    + "  " + finding.found(locale) + "\n" + finding.message().in(locale) + "\n"
                    + finding.why().in(locale) + "\n" + finding.rule();
            cases.add(
                    failOn.reaches(finding.severity())
                            ? Case.failed(name, text, finding.severity().name().toLowerCase(Locale.ROOT))
                            : Case.passed(name, text));
        }
        Stream<RuleDescription> kept = outcome.rules().stream().filter(rule -> !broken.contains(rule.code()));
        kept.forEach(
                rule -> cases.add(Case.passed(rule.code() + " " + rule.why().in(locale), null)));
        for (StoreRule rule : outcome.notEvaluated()) {
            cases.add(Case.skipped(
                    rule.code() + " " + rule.why().in(locale),
                    Phrase.NOT_EVALUATED.in(locale) + ": " + rule.leftOut().in(locale)));
        }
        return cases;
    }

    private void write(Suite suite) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", suite.checked().file());
        attribute("tests", suite.cases().size());
        attribute("failures", suite.failures());
        attribute("errors", suite.errors());
        attribute("skipped", suite.skipped());
        if (suite.checked() instanceof Checked.Examined examined) {
            attribute("timestamp", examined.outcome().checkedAt().toString().replaceFirst("(\\.\\d+)?Z$", ""));
        }
        if (!suite.properties().isEmpty()) {
            xml.writeStartElement("properties");
            for (Map.Entry<String, String> property : suite.properties().entrySet()) {
                xml.writeEmptyElement("property");
                attribute("name", property.getKey());
                attribute("value", property.getValue());
            }
            xml.writeEndElement();
        }
        for (Case one : suite.cases()) {
            write(suite.checked().file(), one);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private void write(String file, Case one) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", one.name());
        attribute("time", "0");
        told("failure", one.failure(), one.type());
        told("error", one.error(), one.type());
        if (one.skipped() != null) {
            xml.writeEmptyElement("skipped");
            attribute("message", one.skipped());
        }
        if (one.output() != null) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(PlainText.xml(one.output()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void told(String element, @Nullable String text, @Nullable String type) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(element);
            attribute("message", text.lines().findFirst().orElse(""));
            attribute("type", type == null ? "" : type);
            xml.writeCharacters(PlainText.xml(text));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, int number) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(number));
    }

    private void attribute(String name, String text) throws XMLStreamException {
        xml.writeAttribute(name, PlainText.xml(text));
    }
}
