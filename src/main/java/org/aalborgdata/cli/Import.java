// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.importing.Edition;
import org.aalborgdata.importing.ImportOptions;
import org.aalborgdata.importing.ImportTables;
import org.aalborgdata.importing.Importer;
import org.aalborgdata.importing.ReadFile;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.register.Register;
import org.aalborgdata.registry.PublicationRefusedException;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.TextReport;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;
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
            "Exit status: 0 imported, 1 not acceptable and nothing published, 2 could not be done or no figure found.",
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
                    "Convert region codes to this version of NUTS (2013, 2016 or 2021) where the land is the same.")
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
        Importer importer = new Importer(tables, new ImportOptions(format.format(), dataset, edition, nuts));
        List<ReadFile> read = read(importer);
        ImportText.write(read, importer.editions(), locale, spec.commandLine().getOut());
        if (importer.editions().isEmpty()) {
            err().println("No figure was found; nothing was done.");
            return ExitStatus.COULD_NOT;
        }
        List<AcceptableSubmission> accepted = check(importer, checker, aalborg, locale);
        if (accepted.size() < importer.editions().size()) {
            err().println("Not acceptable; nothing was kept.");
            return ExitStatus.FINDINGS;
        }
        return keep(accepted, importer.editions(), aalborg);
    }

    private List<ReadFile> read(Importer importer) throws IOException, UnreadableSourceException {
        List<ReadFile> read = new ArrayList<>();
        List<Path> all = GivenFile.everyFile(files);
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).toString();
            err().println("[" + (i + 1) + "/" + all.size() + "] reading " + name);
            read.addAll(importer.read(SourceFile.of(name, Files.readAllBytes(all.get(i)))));
        }
        return read;
    }

    private List<AcceptableSubmission> check(
            Importer importer, Checker checker, @Nullable Aalborg aalborg, Locale locale) throws IOException {
        CheckOptions options =
                aalborg == null ? CheckOptions.STANDARD : CheckOptions.STANDARD.withStore(aalborg.storeChecks());
        List<AcceptableSubmission> accepted = new ArrayList<>();
        List<Edition> editions = importer.editions();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            err().println("[" + (i + 1) + "/" + editions.size() + "] checking " + edition.publisher() + "/"
                    + edition.period() + ", " + edition.size() + " figures");
            Checked checked = checker.check(importer.turtle(edition), edition.fileName(), Syntax.TURTLE, options);
            if (checked instanceof Checked.Examined examined) {
                examined.outcome().acceptable().ifPresent(accepted::add);
                if (examined.outcome().acceptable().isEmpty()) {
                    TextReport.write(
                            examined.outcome(), locale, spec.commandLine().getOut());
                } else {
                    ImportText.verdict(
                            edition,
                            examined.outcome(),
                            locale,
                            spec.commandLine().getOut());
                }
            } else if (checked instanceof Checked.Unreadable unreadable) {
                err().println(unreadable.problem().describe(locale));
            }
        }
        spec.commandLine().getOut().flush();
        return accepted;
    }

    private int keep(List<AcceptableSubmission> accepted, List<Edition> editions, @Nullable Aalborg aalborg)
            throws IOException {
        if (aalborg != null) {
            err().println("publishing " + accepted.size() + " submissions");
            try {
                aalborg.registry()
                        .publish(accepted)
                        .forEach(r -> spec.commandLine().getOut().println("Published " + r.graph()));
            } catch (PublicationRefusedException e) {
                err().println(e.getMessage());
                return ExitStatus.FINDINGS;
            }
        } else if (destination.out != null) {
            Files.createDirectories(destination.out);
            for (int i = 0; i < accepted.size(); i++) {
                Path file = destination.out.resolve(editions.get(i).fileName());
                Path half = Files.createTempFile(destination.out, ".import", ".part");
                Files.write(half, accepted.get(i).submission().bytes());
                Files.move(half, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                spec.commandLine().getOut().println("Written " + file);
            }
        }
        spec.commandLine().getOut().flush();
        return ExitStatus.PASSED;
    }

    private static @Nullable SourceFile table(@Nullable Path path) throws IOException, UnreadableSourceException {
        return path == null ? null : SourceFile.of(path.toString(), Files.readAllBytes(path));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
