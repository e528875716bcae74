// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.JsonReport;
import org.aalborgdata.report.TextReport;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.SubmissionValidator;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Checks submissions without publishing or keeping anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 passed, 1 findings at or above --fail-on, 2 a file could not be checked,",
            "3 no such profile.",
            "",
            "Example:",
            "  java -jar aalborg.jar validate --format json my-city.ttl"
        })
final class Validate implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    enum Threshold {
        VIOLATION,
        WARNING,
        INFO,
        NONE
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Turtle, or N-Triples if its name ends in .nt; - is standard input (Turtle).")
    private List<String> files;

    @Option(
            names = "--profile",
            paramLabel = "P",
            description =
                    "Profile that the files must follow, by name (ims, champ, …) or IRI (default: the one each file names).")
    private @Nullable String profile;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text).")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "violation",
            description =
                    "violation, warning, info or none: from which severity on the exit status is 1 (default: violation).")
    private Threshold failOn;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        Release release = Release.load();
        String wanted = profile == null ? null : Profiles.find(release, profile).orElse(null);
        if (profile != null && wanted == null) {
            spec.commandLine()
                    .getErr()
                    .println("There is no profile " + profile + "; this release knows: "
                            + String.join(", ", Profiles.names(release)) + ".");
            return ExitStatus.UNSUPPORTED;
        }
        SubmissionValidator validator = Aalborg.validator(release, new Register(release.register()), Clock.systemUTC());
        PrintWriter out = spec.commandLine().getOut();
        int status = ExitStatus.PASSED;
        String between = "[";
        for (String file : files) {
            if (format == Format.JSON) {
                out.print(between);
                between = ",\n";
            }
            status = Math.max(status, check(file, validator, wanted, locale, out));
        }
        if (format == Format.JSON) {
            out.println("]");
        }
        out.flush();
        return status;
    }

    private int check(
            String file, SubmissionValidator validator, @Nullable String wanted, Locale locale, PrintWriter out)
            throws IOException {
        ValidationOutcome outcome;
        try {
            String name = "-".equals(file) ? "stdin.ttl" : file;
            outcome = validator.validate(
                    new SubmissionReader().read(bytes(file), name), CheckOptions.STANDARD.withProfile(wanted));
        } catch (UnreadableSubmissionException e) {
            spec.commandLine().getErr().println(e.describe(locale));
            if (format == Format.JSON) {
                JsonReport.writeUnreadable(e, file, locale, out);
            }
            return ExitStatus.COULD_NOT;
        } catch (IOException e) {
            String problem = Problems.inWords(e);
            spec.commandLine().getErr().println("Could not be done: " + problem);
            if (format == Format.JSON) {
                JsonReport.writeMissing(file, problem, locale, out);
            }
            return ExitStatus.COULD_NOT;
        }
        if (format == Format.JSON) {
            JsonReport.write(outcome, locale, out);
        } else {
            TextReport.write(outcome, locale, out);
        }
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            return ExitStatus.COULD_NOT;
        }
        return outcome.findings().stream().anyMatch(f -> reaches(f.severity()))
                ? ExitStatus.FINDINGS
                : ExitStatus.PASSED;
    }

    private boolean reaches(Severity severity) {
        return failOn != Threshold.NONE && severity.ordinal() <= failOn.ordinal();
    }

    private static byte[] bytes(String file) throws IOException {
        if (!"-".equals(file)) {
            return Files.readAllBytes(Path.of(file));
        }
        try (InputStream in = System.in) {
            return in.readAllBytes();
        }
    }
}
