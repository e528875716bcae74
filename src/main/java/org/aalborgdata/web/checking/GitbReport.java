// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aalborgdata.release.Release;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report in GITB's test reporting language, as ITB's validators write it: in JSON and in XML, for clients that show
 * or count findings. Items are errors, warnings and infos; each says place, test and value.
 *
 * @param attachments name and text of what the caller wanted to have in the report
 */
record GitbReport(ValidationOutcome outcome, Locale locale, Map<String, String> attachments) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NAMESPACE = "http://www.gitb.com/tr/v1/";
    private static final String CORE = "http://www.gitb.com/core/v1/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String NAME = "SHACL Validation";
    private static final Map<Severity, String> ITEMS =
            new EnumMap<>(Map.of(Severity.VIOLATION, "error", Severity.WARNING, "warning", Severity.INFO, "info"));

    /** {@code SUCCESS}, {@code WARNING} or {@code FAILURE}; a file in which nothing was checked is a failure. */
    private String result() {
        Verdict verdict = outcome.verdict();
        return verdict == Verdict.ACCEPTABLE ? "SUCCESS" : verdict.passes() ? "WARNING" : "FAILURE";
    }

    byte[] json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", outcome.checkedAt().toString());
        json.put("result", result());
        json.put("overview", overview());
        json.put("counters", counters());
        if (!attachments.isEmpty()) {
            List<Object> items = new ArrayList<>();
            attachments.forEach((name, text) -> {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("name", name);
                item.put("type", "string");
                item.put("embeddingMethod", "STRING");
                item.put("value", text);
                items.add(item);
            });
            Map<String, Object> context = new LinkedHashMap<>();
            context.put("type", "map");
            context.put("items", items);
            json.put("context", context);
        }
        Map<String, Object> reports = new LinkedHashMap<>();
        ITEMS.forEach((severity, name) -> {
            List<Map<String, String>> items = items(severity);
            if (!items.isEmpty()) {
                reports.put(name, items);
            }
        });
        json.put("reports", reports);
        json.put("name", NAME);
        return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> overview() {
        Map<String, String> overview = new LinkedHashMap<>();
        overview.put("profileID", outcome.profile());
        overview.put("validationServiceName", "aalborg");
        overview.put("validationServiceVersion", Release.VERSION);
        return overview;
    }

    private Map<String, Integer> counters() {
        Map<Severity, Integer> counts = outcome.countBySeverity();
        Map<String, Integer> counters = new LinkedHashMap<>();
        counters.put("nrOfAssertions", counts.get(Severity.INFO));
        counters.put("nrOfErrors", counts.get(Severity.VIOLATION));
        counters.put("nrOfWarnings", counts.get(Severity.WARNING));
        return counters;
    }

    private List<Map<String, String>> items(Severity severity) {
        return outcome.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(this::item)
                .toList();
    }

    private Map<String, String> item(Finding finding) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("assertionID", finding.code());
        item.put("description", finding.told(locale));
        item.put("location", finding.place().toString());
        item.put("test", finding.shape());
        if (finding.value() != null) {
            item.put("value", finding.value().toString());
        }
        return item;
    }

    byte[] xml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("TestStepReport");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("core", CORE);
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute("xsi", INSTANCE, "type", "TAR");
            xml.writeAttribute("name", NAME);
            text(xml, "date", outcome.checkedAt().toString());
            text(xml, "result", result());
            xml.writeStartElement("overview");
            for (Map.Entry<String, String> entry : overview().entrySet()) {
                text(xml, entry.getKey(), entry.getValue());
            }
            xml.writeEndElement();
            xml.writeStartElement("counters");
            for (Map.Entry<String, Integer> entry : counters().entrySet()) {
                text(xml, entry.getKey(), entry.getValue().toString());
            }
            xml.writeEndElement();
            context(xml);
            xml.writeStartElement("reports");
            for (Map.Entry<Severity, String> kind : ITEMS.entrySet()) {
                for (Map<String, String> item : items(kind.getKey())) {
                    item(xml, kind.getValue(), item);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can always be written to", e);
        }
        return out.toByteArray();
    }

    private void context(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("context");
        for (Map.Entry<String, String> attachment : attachments.entrySet()) {
            xml.writeStartElement(CORE, "item");
            xml.writeAttribute("name", attachment.getKey());
            xml.writeAttribute("type", "string");
            xml.writeAttribute("embeddingMethod", "STRING");
            xml.writeStartElement(CORE, "value");
            xml.writeCharacters(legal(attachment.getValue()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, String kind, Map<String, String> item) throws XMLStreamException {
        xml.writeStartElement(kind);
        xml.writeAttribute("xsi", INSTANCE, "type", "BAR");
        for (Map.Entry<String, String> entry : item.entrySet()) {
            text(xml, entry.getKey(), entry.getValue());
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML 1.0, section 2.2: most control characters cannot be written at all. */
    private static String legal(String text) {
        return text.replaceAll(
                "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
