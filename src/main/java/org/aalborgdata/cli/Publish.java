// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.registry.PublicationRefusedException;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.report.TextReport;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        description = "Checks submissions and, if all of them pass, makes them public.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Only while no server holds the data directory.",
            "Exit status: 0 published, 1 not acceptable and nothing published, 2 could not be done.",
            "",
            "Example:",
            "  java -jar aalborg.jar publish my-city.ttl --data var"
        })
final class Publish implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Submissions in any form that validate reads, such as Turtle, JSON-LD, XLSX or CSV.")
    private List<Path> files;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Data directory of the registry.")
    private Path data;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (Aalborg aalborg = Aalborg.at(data)) {
            List<AcceptableSubmission> accepted = new ArrayList<>();
            for (Path file : files) {
                ValidationOutcome outcome;
                try {
                    outcome = aalborg.validator()
                            .validate(
                                    aalborg.reader()
                                            .read(
                                                    Files.readAllBytes(file),
                                                    file.getFileName().toString()),
                                    CheckOptions.STANDARD.withStore(aalborg.storeChecks()));
                } catch (UnreadableSubmissionException e) {
                    err.println(e.describe(locale));
                    return ExitStatus.COULD_NOT;
                }
                TextReport.write(outcome, locale, out);
                outcome.acceptable().ifPresent(accepted::add);
            }
            out.flush();
            if (accepted.size() < files.size()) {
                err.println("Nothing was published.");
                return ExitStatus.FINDINGS;
            }
            List<Receipt> receipts;
            try {
                receipts = aalborg.registry().publish(accepted);
            } catch (PublicationRefusedException e) {
                err.println(e.getMessage());
                return ExitStatus.FINDINGS;
            }
            for (Receipt receipt : receipts) {
                out.println("Published " + receipt.graph());
                out.println("  at " + receipt.time() + ", SHA-256 " + receipt.sha256());
                out.println("  verdict " + receipt.verdict() + ", profile " + receipt.profile());
            }
            return ExitStatus.PASSED;
        }
    }
}
