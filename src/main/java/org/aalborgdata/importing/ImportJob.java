// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.checking.Job;
import org.aalborgdata.checking.JobState;
import org.aalborgdata.importing.ImportReport.End;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.registry.PublicationRefusedException;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.report.Checked;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** One import, or what came of it. Thread-safe. */
public final class ImportJob extends Job {
    private final ImportRequest request;
    private final ImportDesk desk;
    private Stage stage = Stage.READING;
    private int number;
    private int all;
    private @Nullable ImportReport report;

    /** What the job does at the moment. */
    public enum Stage {
        READING,
        CHECKING,
        /** From here on it is not cancelled any more. */
        PUBLISHING;

        /** For example {@code reading}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ImportJob(String id, ImportRequest request, ImportDesk desk) {
        super(id, request.name(), request.bytes().length);
        this.request = request;
        this.desk = desk;
    }

    /** What was wanted. */
    public ImportRequest request() {
        return request;
    }

    public synchronized Stage stage() {
        return stage;
    }

    /** The submission that is checked, counted from 1; 0 before. */
    public synchronized int number() {
        return number;
    }

    /** How many submissions are checked; 0 while that is not known. */
    public synchronized int all() {
        return all;
    }

    /** Present if and only if the state is {@link JobState#DONE}. */
    public synchronized Optional<ImportReport> report() {
        return state() == JobState.DONE ? Optional.ofNullable(report) : Optional.empty();
    }

    @Override
    protected void work(Progress progress) {
        ImportReport came;
        try {
            came = carryOut(progress);
        } catch (UnreadableSourceException e) {
            came = ImportReport.unreadable(new Label(e.describe(Locale.ENGLISH), e.describe(Locale.GERMAN)));
        }
        synchronized (this) {
            report = came;
        }
    }

    private ImportReport carryOut(Progress progress) throws UnreadableSourceException {
        ImportRun run = new ImportRun(
                ImportTables.of(desk.release(), desk.register(), request.mapping(), request.layout()),
                request.options(),
                desk.checker());
        run.read(SourceFile.of(request.name(), request.bytes(), request.largest()));
        run.leaveOut(desk.figures().get());
        stopIfWanted(progress);
        if (run.editions().isEmpty()) {
            return new ImportReport(
                    run.files(), List.of(), run.isAllPublic() ? End.ALL_PUBLIC : End.NOTHING_FOUND, null);
        }
        List<ImportRun.Examined> examined = run.check(
                CheckOptions.STANDARD.withStore(desk.store()).withProgress(progress),
                (now, of, edition) -> at(Stage.CHECKING, now, of));
        stopIfWanted(progress);
        if (!run.isAcceptable()) {
            return report(run, examined, Map.of(), End.NOT_ACCEPTABLE, null);
        }
        if (!request.publish()) {
            return report(run, examined, Map.of(), End.LOOKED, null);
        }
        at(Stage.PUBLISHING, 0, examined.size());
        try {
            Map<Edition, ImportRun.Published> published = run.publish(desk.registry()).stream()
                    .collect(Collectors.toMap(ImportRun.Published::edition, Function.identity()));
            return report(
                    run,
                    examined,
                    published,
                    published.values().stream().allMatch(ImportRun.Published::before) ? End.ALL_PUBLIC : End.PUBLISHED,
                    null);
        } catch (PublicationRefusedException e) {
            return report(run, examined, Map.of(), End.REFUSED, Label.of(String.valueOf(e.getMessage())));
        }
    }

    private ImportReport report(
            ImportRun run,
            List<ImportRun.Examined> examined,
            Map<Edition, ImportRun.Published> published,
            End end,
            @Nullable Label problem) {
        List<ImportReport.Submission> submissions = new ArrayList<>();
        for (ImportRun.Examined one : examined) {
            Edition edition = one.edition();
            ImportRun.Published done = published.get(edition);
            Receipt standing = desk.registry()
                    .current(Iris.submission(edition.publisher(), edition.period())
                            .getURI())
                    .orElse(null);
            submissions.add(new ImportReport.Submission(
                    edition.publisher() + "/" + edition.period(),
                    edition.title(),
                    edition.date(),
                    edition.size(),
                    Map.copyOf(edition.elsewhere()),
                    Map.copyOf(edition.differing()),
                    one.checked() instanceof Checked.Examined checked
                            ? checked.outcome().verdict()
                            : null,
                    ImportReport.rules(one.checked()),
                    done == null ? standing : null,
                    done == null ? null : done.receipt(),
                    done == null ? isUnchanged(one, standing) : done.before()));
        }
        return new ImportReport(run.files(), submissions, end, problem);
    }

    private static boolean isUnchanged(ImportRun.Examined one, @Nullable Receipt published) {
        return published != null
                && one.acceptable()
                        .map(a -> a.submission().sha256().equals(published.sha256()))
                        .orElse(false);
    }

    private synchronized void at(Stage now, int edition, int of) {
        stage = now;
        number = edition;
        all = of;
    }

    private static void stopIfWanted(Progress progress) {
        if (progress.cancelled()) {
            throw new CheckCancelledException();
        }
    }
}
