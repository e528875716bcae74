// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalborgdata.Aalborg;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.submission.table.FormRefusedException;
import org.aalborgdata.submission.table.Forms;
import org.aalborgdata.submission.table.Templates;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        description = "Writes a spreadsheet to fill: the form of a profile for an organisation.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 written, 2 could not be done, 3 no such profile.",
            "",
            "Example:",
            "  java -jar aalborg.jar template --organisation vaxjo --period 2027 --lang de"
        })
final class Template implements Callable<Integer> {
    enum Form {
        XLSX,
        CSV
    }

    @Option(
            names = "--organisation",
            paramLabel = "ORG",
            required = true,
            description = "Who submits, for example vaxjo.")
    private String organisation;

    @Option(names = "--period", paramLabel = "P", required = true, description = "For which period, for example 2027.")
    private String period;

    @Option(
            names = "--profile",
            paramLabel = "P",
            defaultValue = "figures",
            description = "Profile by name (figures, ims, champ, …) or IRI (default: figures).")
    private String profile;

    @Option(
            names = "--format",
            defaultValue = "xlsx",
            description = "xlsx, or csv for CSV files with their CSVW description in a ZIP archive (default: xlsx).")
    private Form format;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory of a registry; the last submission of the organisation is taken from it.")
    private @Nullable Path data;

    @Option(names = "--from", paramLabel = "FILE", description = "An earlier submission of the organisation.")
    private @Nullable Path from;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: ORG-PERIOD.xlsx or .zip).")
    private @Nullable Path out;

    @Mixin
    private ReportLanguage language = new ReportLanguage();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            if (data == null) {
                Release release = Release.load();
                Graph earlier = from == null ? null : read(new SubmissionReader(), from);
                return write(new Forms(release, new Register(release.register())), earlier);
            }
            try (Aalborg aalborg = Aalborg.at(data)) {
                return write(aalborg.forms(), from == null ? last(aalborg) : read(aalborg.reader(), from));
            }
        } catch (UnreadableSubmissionException e) {
            spec.commandLine().getErr().println(e.describe(language.locale()));
            return ExitStatus.COULD_NOT;
        } catch (FormRefusedException e) {
            spec.commandLine().getErr().println(e.words().in(language.locale()));
            return ExitStatus.COULD_NOT;
        }
    }

    private int write(Forms forms, @Nullable Graph earlier) throws IOException {
        Optional<Node> wanted = forms.profile(profile);
        if (wanted.isEmpty()) {
            String names = String.join(", ", forms.profiles());
            Label refused = new Label(
                    "There is no profile " + profile + ". Choose one of " + names + ".",
                    "Es gibt kein Profil " + profile + ". Wählen Sie eines von " + names + ".");
            spec.commandLine().getErr().println(refused.in(language.locale()));
            return ExitStatus.UNSUPPORTED;
        }
        Syntax syntax = format == Form.XLSX ? Syntax.XLSX : Syntax.CSV_PACKAGE;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Templates(forms)
                .write(
                        new Templates.Request(
                                Iris.organisation(organisation),
                                wanted.get(),
                                language.locale(),
                                period,
                                LocalDate.now(Clock.systemUTC()),
                                earlier),
                        syntax,
                        bytes);
        Path file = out != null
                ? out
                : Path.of(organisation + "-" + period + "." + syntax.endings().get(0));
        Files.write(file, bytes.toByteArray());
        spec.commandLine().getOut().println(file);
        return ExitStatus.PASSED;
    }

    private static Graph read(SubmissionReader reader, Path file) throws IOException, UnreadableSubmissionException {
        return reader.read(Files.readAllBytes(file), file.getFileName().toString())
                .graph();
    }

    /** What the organisation published for this period, or last; null if it published nothing. */
    private @Nullable Graph last(Aalborg aalborg) {
        return aalborg.lastSubmission(organisation, period).orElse(null);
    }
}
