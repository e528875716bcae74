// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.checking.Profiles;
import org.aalborgdata.checking.SyntaxGuess;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.ReportOptions;
import org.aalborgdata.report.Reports;
import org.aalborgdata.report.Threshold;
import org.aalborgdata.report.UnreadableReportException;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomShapes;
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
            "The report goes to standard output or --output, everything else to standard error.",
            "Exit status: 0 passed, 1 findings at or above --fail-on, 2 a file could not be checked,",
            "3 no such profile. Never 0 when nothing was checked.",
            "",
            "Examples:",
            "  java -jar aalborg.jar validate --format json my-city.ttl",
            "  java -jar aalborg.jar validate --format sarif --output report.sarif submissions/",
            "  java -jar aalborg.jar validate --compare-with last.json --fail-on warning my-city.xlsx"
        })
final class Validate implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files or folders; of a folder every file with a known ending, also in folders below;"
                    + " - is standard input.")
    private List<String> files;

    @Option(
            names = "--profile",
            paramLabel = "P",
            description =
                    "Profile that the files must follow, by name (ims, champ, …) or IRI (default: the one each file names).")
    private @Nullable String profile;

    @Option(
            names = "--as",
            paramLabel = "SYNTAX",
            converter = Choices.Syntaxes.class,
            completionCandidates = Choices.Syntaxes.class,
            description = "Syntax of all files: ${COMPLETION-CANDIDATES} (default: auto, by the ending of the name).")
    private @Nullable Syntax as;

    @Option(
            names = "--format",
            defaultValue = "text",
            converter = Choices.Formats.class,
            completionCandidates = Choices.Formats.class,
            description = "Form of the report: ${COMPLETION-CANDIDATES} (default: text).")
    private ReportFormat format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the report goes (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "violation",
            description =
                    "violation, warning, info or none: from which severity on the exit status is 1 (default: violation).")
    private Threshold failOn;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Option(
            names = "--shapes",
            paramLabel = "FILE",
            description = "Check against these shapes and not against ours; may be given several times.")
    private List<Path> shapes = List.of();

    @Option(
            names = "--compare-with",
            paramLabel = "REPORT",
            description = "JSON or SHACL report of an earlier run: says what is fixed, new and still open.")
    private @Nullable Path compareWith;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "${sys:aalborg.validate.max-bytes:-" + SubmissionReader.DEFAULT_LIMIT + "}",
            description = "Largest file that is read (default: ${DEFAULT-VALUE}).")
    private int maxBytes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        // Our release takes a second to load, and shapes that somebody brought need none of it.
        Release release = shapes.isEmpty() || profile != null ? Release.load() : null;
        String wanted = null;
        if (profile != null) {
            Profiles profiles = new Profiles(release);
            wanted = profiles.find(profile).orElse(null);
            if (wanted == null) {
                err().println("There is no profile " + profile + "; this release knows: "
                        + String.join(", ", profiles.names()) + ".");
                return ExitStatus.UNSUPPORTED;
            }
        }
        EarlierReport earlier;
        Checker checker;
        try {
            earlier = compareWith == null ? null : EarlierReport.read(Files.readAllBytes(compareWith));
            checker = shapes.isEmpty() ? ours(release) : brought(locale).orElse(null);
        } catch (UnreadableReportException e) {
            err().println(compareWith + ": " + e.problem().in(locale));
            return ExitStatus.COULD_NOT;
        } catch (UnreadableSubmissionException e) {
            err().println(e.describe(locale));
            return ExitStatus.COULD_NOT;
        }
        if (checker == null) {
            return ExitStatus.COULD_NOT;
        }
        List<Checked> checked = check(checker, CheckOptions.STANDARD.withProfile(wanted), locale);
        write(checked, ReportOptions.in(locale).withFailOn(failOn).withEarlier(earlier));
        return checked.stream().mapToInt(this::status).max().orElse(ExitStatus.COULD_NOT);
    }

    private Checker ours(Release release) {
        return new Checker(
                new SubmissionReader(maxBytes),
                Aalborg.validator(release, new Register(release.register()), Clock.systemUTC()));
    }

    /** Empty, and said why, if the shapes are of no use. */
    private Optional<Checker> brought(Locale locale) throws IOException, UnreadableSubmissionException {
        List<CustomShapes.File> files = new ArrayList<>();
        for (Path path : shapes) {
            files.add(new CustomShapes.File(path.toString(), Files.readAllBytes(path), null));
        }
        CustomShapes custom = CustomShapes.parse(files);
        custom.problems().forEach(p -> err().println(
                        p.place() + "  " + p.severity().label().in(locale) + " " + p.code() + "  "
                                + p.message().in(locale)));
        return custom.usable()
                ? Optional.of(new Checker(
                        new SubmissionReader(maxBytes),
                        custom.validator(AcceptancePolicy.standard(), Clock.systemUTC())))
                : Optional.empty();
    }

    private List<Checked> check(Checker checker, CheckOptions options, Locale locale) {
        List<Checked> checked = new ArrayList<>();
        for (GivenFile file : GivenFile.all(files)) {
            Checked one;
            try {
                byte[] bytes = file.bytes(maxBytes);
                boolean guessed = as == null && STANDARD_INPUT.equals(file.name());
                Syntax syntax = guessed ? SyntaxGuess.of(bytes) : as;
                one = checker.check(bytes, file.shownName(), syntax, options);
            } catch (IOException e) {
                one = new Checked.Missing(file.name(), Problems.label(e));
            }
            if (one instanceof Checked.Unreadable unreadable) {
                err().println(unreadable.problem().describe(locale));
            } else if (one instanceof Checked.Missing missing) {
                err().println("Could not be done: " + missing.problem().in(locale));
            }
            checked.add(one);
        }
        return checked;
    }

    /** All of it or nothing: a report that breaks off would look like one with fewer findings. */
    private void write(List<Checked> checked, ReportOptions options) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        Reports.write(checked, format, options, report);
        if (output != null) {
            Files.write(output, report.toByteArray());
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(report.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    private int status(Checked checked) {
        if (!(checked instanceof Checked.Examined examined)
                || examined.outcome().verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            return ExitStatus.COULD_NOT;
        }
        return failOn.reached(examined.outcome()) ? ExitStatus.FINDINGS : ExitStatus.PASSED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
