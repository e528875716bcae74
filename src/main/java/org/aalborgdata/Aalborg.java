// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.FiguresBuilder;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.plausibility.Plausibility;
import org.aalborgdata.register.Register;
import org.aalborgdata.registry.Audience;
import org.aalborgdata.registry.BudgetPeriods;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.registry.ReleaseGraphs;
import org.aalborgdata.release.Release;
import org.aalborgdata.store.Store;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.table.Forms;
import org.aalborgdata.submission.table.TableReader;
import org.aalborgdata.submission.table.Templates;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.StoreChecks;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.SubmissionShapes;
import org.aalborgdata.validation.SubmissionValidator;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * The whole program without a web server or command line.
 *
 * <pre>{@code
 * try (Aalborg aalborg = Aalborg.at(Path.of("var"))) {
 *     Submission submission = aalborg.reader().read(Files.readAllBytes(file), file.getFileName().toString());
 *     ValidationOutcome outcome = aalborg.validator().validate(submission);
 *     outcome.acceptable().ifPresent(aalborg.registry()::publish);
 * }
 * }</pre>
 *
 * Safe to share between threads.
 */
public final class Aalborg implements AutoCloseable {
    private final Release release;
    private final Catalogue catalogue;
    private final Register register;
    private final Forms forms;
    private final SubmissionValidator validator;
    private final Store store;
    private final Registry registry;
    private final ManagementReader management;
    private final Efforts efforts;
    private final Plausibility plausibility;
    private final Clock clock;
    private volatile Figures figures;

    private Aalborg(Path directory, Clock clock) {
        this.clock = clock;
        release = Release.load();
        catalogue = new Catalogue(release.catalogue());
        store = Store.open(directory.resolve("store"));
        try {
            ReleaseGraphs.load(store, release);
            register = new Register(store.read(dataset -> copy(dataset.getGraph(Iris.GRAPH_REGISTER))));
            forms = new Forms(release, register);
            validator = validator(release, register, clock);
            registry = new Registry(directory, store, register, clock, new FiguresAudience());
            management = new ManagementReader(store);
            efforts = new Efforts(management, catalogue, comparisons());
            plausibility = new Plausibility(catalogue, register);
            figures = FiguresBuilder.build(store);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /**
     * Opens a data directory, creating it if absent, and finishes what a killed process left.
     *
     * @throws org.aalborgdata.store.StoreInUseException if another process holds it
     */
    public static Aalborg at(Path directory) {
        return at(directory, Clock.systemUTC());
    }

    /** The same with a clock of the caller's; what counts as today decides some rules. */
    public static Aalborg at(Path directory, Clock clock) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the data directory " + directory, e);
        }
        return new Aalborg(directory, clock);
    }

    /** A validator that needs no store: it knows the release and its register only. */
    public static SubmissionValidator validator(Release release, Register register, Clock clock) {
        Graph reference = GraphMemFactory.createGraphMem2();
        release.ontology().find().forEach(reference::add);
        release.catalogue().find().forEach(reference::add);
        register.graph().find().forEach(reference::add);
        Plausibility plausibility = new Plausibility(new Catalogue(release.catalogue()), register);
        return new SubmissionValidator(
                new SubmissionShapes(release.shapes()),
                reference,
                AcceptancePolicy.standard(),
                clock,
                submission -> plausibility.faults(submission, Figures.none()));
    }

    public Release release() {
        return release;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Register register() {
        return register;
    }

    /** Forms to fill, for the register of this store. */
    public Templates templates() {
        return new Templates(forms);
    }

    /** The forms behind {@link #templates}; finds profiles by their names. */
    public Forms forms() {
        return forms;
    }

    public SubmissionReader reader() {
        return new SubmissionReader(new TableReader(forms));
    }

    public SubmissionValidator validator() {
        return validator;
    }

    /** The rules that compare a submission with what is public at the moment of the check. */
    public StoreChecks storeChecks() {
        return submission -> {
            List<StoreFault> faults = new ArrayList<>(store.read(dataset -> BudgetPeriods.faults(dataset, submission)));
            faults.addAll(plausibility.faults(submission, figures));
            return faults;
        };
    }

    /** Reads and checks one file, for every door. */
    public Checker checker() {
        return new Checker(reader(), validator);
    }

    public Store store() {
        return store;
    }

    public Registry registry() {
        return registry;
    }

    /** Compares figures, with the register as it is then. */
    public Comparisons comparisons() {
        return new Comparisons(catalogue, this::register);
    }

    /** What territories undertake: targets with progress, measures and good practices. */
    public Efforts efforts() {
        return efforts;
    }

    /** Reads the management systems in the store, for pages. */
    public ManagementReader management() {
        return management;
    }

    /** Says what counts as today. */
    public Clock clock() {
        return clock;
    }

    /** The figures as of the last publication; take it once per request, so that one answer speaks of one state. */
    public Figures figures() {
        return figures;
    }

    @Override
    public void close() {
        store.close();
    }

    /**
     * What an organisation published for a period; if it published nothing for it, what it published last.
     *
     * @param organisation its short name, for example {@code vaxjo}
     * @param period for example {@code 2027}
     * @return empty if it published nothing, or withdrew it
     */
    public Optional<Graph> lastSubmission(String organisation, String period) {
        return registry.history().stream()
                .filter(r -> r.current() && r.submission().startsWith(Iris.SUBMISSION + organisation + "/"))
                .max(Comparator.comparing((Receipt r) -> r.submission()
                                .equals(Iris.submission(organisation, period).getURI()))
                        .thenComparing(Receipt::time))
                .map(r -> store.read(dataset -> copy(dataset.getGraph(Iris.uri(r.graph())))));
    }

    /** Keeps the figures equal to the store. */
    private final class FiguresAudience implements Audience {
        @Override
        public void rehearse(Graph submission) {
            FiguresBuilder.rehearse(submission);
        }

        @Override
        public void published() {
            figures = FiguresBuilder.build(store);
        }
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphMemFactory.createGraphMem2();
        graph.find().forEach(copy::add);
        return new GraphReadOnly(copy);
    }
}
