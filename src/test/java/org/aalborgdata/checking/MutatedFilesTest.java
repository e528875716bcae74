// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aalborgdata.report.Checked;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of every form, the same in every run: each is refused with a place and a way out or is checked, and nothing
 * else ever happens. {@link Seed} says which files are damaged; {@code -Dfuzz=100000}
 * makes more files. The limit of ten seconds a file finds what hangs; it measures nothing.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("fuzz", 10_400);
    private static final int HANGS_AFTER_SECONDS = 10;

    private final Checker checker = new Checker(new SubmissionReader(), Shipped.VALIDATOR);

    @Test
    void seedsAreRight() throws IOException {
        for (Seed seed : Seed.all()) {
            Checked checked = check(seed.bytes(), seed.name());
            assertThat(checked).as("%s", seed.name()).isInstanceOf(Checked.Examined.class);
            ValidationOutcome outcome = ((Checked.Examined) checked).outcome();
            assertThat(outcome.findings())
                    .as("%s", seed.name())
                    .noneMatch(f -> f.severity() != org.aalborgdata.validation.Severity.INFO);
            assertThat(outcome.verdict().passes()).as("%s", seed.name()).isTrue();
        }
    }

    @Test
    void nothingButARefusalOrAnOutcomeComesOut() throws Exception {
        List<Seed> seeds = Seed.all();
        List<byte[]> contents = seeds.stream().map(Seed::bytes).toList();
        List<String> wrong = new ArrayList<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        ExecutorService worker = Executors.newFixedThreadPool(2, MutatedFilesTest::daemon);
        for (int i = 0; i < FILES && wrong.size() < 20; i++) {
            Seed seed = seeds.get(i % seeds.size());
            String name = seed.name();
            byte[] bytes = seed.damaged(i, contents);
            var running = worker.submit(() -> check(bytes, name));
            try {
                Checked checked = running.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
                counts.merge(checked.getClass().getSimpleName(), 1, Integer::sum);
                problem(checked).forEach(p -> wrong.add(p));
            } catch (ExecutionException e) {
                wrong.add(name + " " + (i) + ": " + e.getCause() + " "
                        + List.of(e.getCause().getStackTrace()).stream()
                                .limit(12)
                                .toList());
            } catch (TimeoutException e) {
                wrong.add(name + " " + i + ": hangs");
                running.cancel(true);
            }
        }
        worker.shutdownNow();
        assertThat(wrong).isEmpty();
        assertThat(counts).as("both kinds of outcome are met").containsOnlyKeys("Examined", "Unreadable");
    }

    private static List<String> problem(Checked checked) {
        List<String> problems = new ArrayList<>();
        if (checked instanceof Checked.Unreadable unreadable) {
            var said = unreadable.problem();
            if (said.problem().en().isBlank() || said.problem().de().isBlank()) {
                problems.add("no problem said: " + said);
            }
            if (said.remedy().en().isBlank() || said.remedy().de().isBlank()) {
                problems.add("no remedy said: " + said);
            }
            String text = said.describe(Locale.ENGLISH) + said.describe(Locale.GERMAN);
            if (text.contains("Exception") || text.contains("java.")) {
                problems.add("not for people: " + text);
            }
        } else if (checked instanceof Checked.Examined examined) {
            ValidationOutcome outcome = examined.outcome();
            if (outcome.verdict().passes() && outcome.focusNodes() == 0) {
                problems.add("passes without a record: " + outcome.submission().sourceName());
            }
        }
        return problems;
    }

    private Checked check(byte[] bytes, String name) {
        return checker.check(bytes, name, Syntax.ofName(name).orElseThrow(), CheckOptions.STANDARD);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "damaged file");
        thread.setDaemon(true);
        return thread;
    }
}
