// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.importing.Edition;
import org.aalborgdata.importing.ImportOptions;
import org.aalborgdata.importing.ImportRun;
import org.aalborgdata.importing.ImportTables;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.register.Register;
import org.aalborgdata.registry.PublicationRefusedException;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.TextReport;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Turns files of official statistics into submissions of their publishers and publishes them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Every submission passes the same check as any other; if one fails, nothing is published.",
            "With --data only while no server holds the data directory.",
            "What is here already is not published twice; the text says where it is.",
            "Exit status: 0 imported or here already, 1 not acceptable and nothing published, 2 could not be done or no figure found.",
            "",
            "Examples:",
            "  java -jar aalborg.jar import auto statistics/ --dry-run",
            "  java -jar aalborg.jar import eurostat-tsv tgs00010.tsv --edition 2019-07-09 --data var"
        })
final class Import implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            converter = Choices.ImportFormats.class,
            completionCandidates = Choices.ImportFormats.class,
            description = "${COMPLETION-CANDIDATES}; auto tells it by the content of each file.")
    private Choices.WantedFormat format;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files or folders, packed with gzip or not; of a folder every file, also in folders below.")
    private List<String> files;

    @ArgGroup(multiplicity = "1", exclusive = true)
    private Destination destination;

    /** Where the submissions go. */
    static final class Destination {
        @Option(names = "--data", paramLabel = "DIR", description = "Publish into this data directory.")
        private @Nullable Path data;

        @Option(names = "--out", paramLabel = "DIR", description = "Check without a store and write Turtle files here.")
        private @Nullable Path out;

        @Option(names = "--dry-run", description = "Check without a store and keep nothing.")
        private boolean dryRun;
    }

    @Option(
            names = "--edition",
            paramLabel = "DATE",
            description = "Date of this state of the statistics, for files that state none, such as 2019-07-09.")
    private @Nullable LocalDate edition;

    @Option(names = "--dataset", paramLabel = "CODE", description = "Dataset of all files, if they do not say it.")
    private @Nullable String dataset;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Your table of which dataset is which indicator; its lines go before the shipped ones.")
    private @Nullable Path mapping;

    @Option(
            names = "--layout",
            paramLabel = "FILE",
            description = "Your table of which columns of a CSV or XLSX file hold the figures.")
    private @Nullable Path layout;

    @Option(
            names = "--nuts",
            paramLabel = "YEAR",
            description =
                    "Convert region codes to this version of NUTS (2013, 2016, 2021 or 2024) where the land is the same.")
    private @Nullable Integer nuts;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            if (destination.data != null) {
                try (Aalborg aalborg = Aalborg.at(destination.data)) {
                    return run(aalborg.release(), aalborg.register(), aalborg.checker(), aalborg);
                }
            }
            Release release = Release.load();
            Register register = new Register(release.register());
            Checker checker =
                    new Checker(new SubmissionReader(), Aalborg.validator(release, register, Clock.systemUTC()));
            return run(release, register, checker, null);
        } catch (UnreadableSourceException e) {
            err().println(e.describe(language.locale()));
            return ExitStatus.COULD_NOT;
        }
    }

    private int run(Release release, Register register, Checker checker, @Nullable Aalborg aalborg)
            throws IOException, UnreadableSourceException {
        Locale locale = language.locale();
        ImportTables tables = ImportTables.of(release, register, table(mapping), table(layout));
        if (nuts != null && !tables.nuts().versions().contains(nuts)) {
            err().println("There is no NUTS " + nuts + "; known are "
                    + tables.nuts().versions() + ".");
            return ExitStatus.COULD_NOT;
        }
        ImportRun run = new ImportRun(tables, new ImportOptions(format.format(), dataset, edition, nuts), checker);
        read(run);
        if (aalborg != null) {
            run.leaveOut(aalborg.figures());
        }
        ImportText.write(run.files(), run.editions(), locale, out());
        if (run.isAllPublic()) {
            out().println(new Label(
                            "All of this is here already; nothing was published.",
                            "All das ist schon hier; nichts wurde veröffentlicht.")
                    .in(locale));
            out().flush();
            return ExitStatus.PASSED;
        }
        if (run.editions().isEmpty()) {
            err().println("No figure was found; nothing was done.");
            return ExitStatus.COULD_NOT;
        }
        check(run, aalborg, locale);
        if (!run.isAcceptable()) {
            err().println("Not acceptable; nothing was kept.");
            return ExitStatus.FINDINGS;
        }
        return aalborg == null ? write(run) : publish(run, aalborg, locale);
    }

    private void read(ImportRun run) throws IOException, UnreadableSourceException {
        List<Path> all = GivenFile.everyFile(files);
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).toString();
            err().println("[" + (i + 1) + "/" + all.size() + "] reading " + name);
            run.read(SourceFile.of(name, Files.readAllBytes(all.get(i))));
        }
    }

    private void check(ImportRun run, @Nullable Aalborg aalborg, Locale locale) throws IOException {
        CheckOptions options =
                aalborg == null ? CheckOptions.STANDARD : CheckOptions.STANDARD.withStore(aalborg.storeChecks());
        List<ImportRun.Examined> examined =
                run.check(options, (number, all, edition) -> err().println("[" + number + "/" + all + "] checking "
                        + edition.publisher() + "/" + edition.period() + ", " + edition.size() + " figures"));
        for (ImportRun.Examined one : examined) {
            if (one.checked() instanceof Checked.Unreadable unreadable) {
                err().println(unreadable.problem().describe(locale));
            } else if (one.checked() instanceof Checked.Examined checked) {
                if (one.acceptable().isEmpty()) {
                    TextReport.write(checked.outcome(), locale, out());
                } else {
                    ImportText.verdict(one.edition(), checked.outcome(), locale, out());
                }
            }
        }
        out().flush();
    }

    private int publish(ImportRun run, Aalborg aalborg, Locale locale) {
        int many = run.editions().size();
        err().println("publishing " + many + (many == 1 ? " submission" : " submissions"));
        try {
            for (ImportRun.Published published : run.publish(aalborg.registry())) {
                Label word = published.before()
                        ? new Label("Already here as ", "Schon hier als ")
                        : new Label("Published ", "Veröffentlicht: ");
                out().println(word.in(locale) + published.receipt().graph());
            }
        } catch (PublicationRefusedException e) {
            err().println(e.getMessage());
            return ExitStatus.FINDINGS;
        }
        out().flush();
        return ExitStatus.PASSED;
    }

    private int write(ImportRun run) throws IOException {
        if (destination.out != null) {
            Files.createDirectories(destination.out);
            for (Edition one : run.editions()) {
                Path file = destination.out.resolve(one.fileName());
                Path half = Files.createTempFile(destination.out, ".import", ".part");
                Files.write(half, run.turtle(one));
                Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                out().println("Written " + file);
            }
        }
        out().flush();
        return ExitStatus.PASSED;
    }

    private static @Nullable SourceFile table(@Nullable Path path) throws IOException, UnreadableSourceException {
        return path == null ? null : SourceFile.of(path.toString(), Files.readAllBytes(path));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
