// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;

/** Files that were checked, for the tests of reports. */
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/submissions");

    private Samples() {}

    static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    static Checked.Examined examined(String name, String text) {
        return new Checked.Examined(outcome(name, text));
    }

    static ValidationOutcome outcome(String name, String text) {
        try {
            return Shipped.VALIDATOR.validate(new SubmissionReader().read(text.getBytes(StandardCharsets.UTF_8), name));
        } catch (UnreadableSubmissionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Checked.Examined threeErrors() throws IOException {
        return examined("three-errors.ttl", file("three-errors.ttl"));
    }

    static Checked.Unreadable unreadable() {
        byte[] bytes = "a b <c\u0001> .\n".getBytes(StandardCharsets.UTF_8);
        try {
            new SubmissionReader().read(bytes, "brüchig & <kaputt>.ttl");
            throw new IllegalStateException("that is no Turtle");
        } catch (UnreadableSubmissionException e) {
            return new Checked.Unreadable("brüchig & <kaputt>.ttl", e);
        }
    }

    static Checked.Missing missing() {
        return new Checked.Missing("not/there.ttl", new Label("There is no such file.", "Diese Datei gibt es nicht."));
    }

    /** As many figures below their minimum; half of them also have a wrong unit. */
    static Checked.Examined many(int records) throws IOException {
        String three = file("three-errors.ttl");
        String head = three.substring(0, three.indexOf("record:planted-territory"));
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < records; i++) {
            text.append("record:planted-").append(i).append(" a qb:Observation ; qb:dataSet submission:trial ;\n");
            text.append("    sdmx-dimension:refArea territory:SE-0780 ; aalborg:indicator indicator:AC10-02 ;\n");
            text.append("    sdmx-dimension:refPeriod \"2019\"^^xsd:gYear ;\n");
            text.append("    sdmx-measure:obsValue -").append(i + 1).append(".87 ;\n");
            text.append("    aalborg:unit \"").append(i % 2 == 0 ? "t" : "kg").append("\" ;\n");
            text.append(
                    "    sdmx-attribute:obsStatus sdmx-code:obsStatus-A ; aalborg:method method:vaxjo-fossil-co2 ;\n");
            text.append("    dcterms:source <https://example.org/").append(i).append("> ;\n");
            text.append("    aalborg:edition \"2020-09-25\"^^xsd:date .\n\n");
        }
        return examined("many.ttl", text.toString());
    }

    static String written(List<Checked> checked, ReportFormat format, Locale locale) throws IOException {
        return written(checked, format, ReportOptions.in(locale));
    }

    static String written(List<Checked> checked, ReportFormat format, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(checked, format, options, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
