// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rules as a table per RFC 4180. Columns do not change with the language of the page: texts are there in both. Several
 * profiles or classes stand in one cell, a blank between two.
 */
final class RulesCsv {
    static final List<String> COLUMNS = List.of(
            "code",
            "severity",
            "profiles",
            "classes",
            "path",
            "message_en",
            "message_de",
            "why_en",
            "why_de",
            "shape",
            "rule");

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private RulesCsv() {}

    /** @throws IOException only as {@code out} throws it */
    static void write(List<Rule> rules, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        for (Rule rule : rules) {
            printer.printRecord(
                    rule.code(),
                    RuleFilter.name(rule.severity()),
                    rule.profiles().stream().map(Profiles.Profile::name).collect(Collectors.joining(" ")),
                    rule.classes().stream().map(RuleFilter::shortName).collect(Collectors.joining(" ")),
                    rule.path(),
                    rule.text().message().en(),
                    rule.text().message().de(),
                    rule.text().why().en(),
                    rule.text().why().de(),
                    rule.hasShape() ? rule.text().shape() : "",
                    rule.address());
        }
        printer.flush();
    }
}
