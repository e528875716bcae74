// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.aalborgdata.Aalborg;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.validation.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Jobs whose checks are held by a latch, so that nothing here depends on how quick a machine is. */
class CheckJobsTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final JobLimits SMALL = new JobLimits(1, 1, 2, 1_000_000, Duration.ofMinutes(30));

    private static Checker checker;
    private static byte[] valid;

    private final Hands clock = new Hands();
    private final List<CheckJobs> open = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Release release = Release.load();
        checker = new Checker(
                new SubmissionReader(),
                Aalborg.validator(release, new Register(release.register()), Clock.systemUTC()));
        valid = Files.readAllBytes(Path.of("src/test/resources/submissions/valid.ttl"));
    }

    @AfterEach
    void close() {
        open.forEach(CheckJobs::close);
    }

    @Test
    void aJobEndsWithTheResultOfTheChecker() throws Exception {
        CheckJob job = jobs(SMALL).submit(request(valid, "valid.ttl", CheckOptions.STANDARD));

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.result())
                .hasValueSatisfying(r ->
                        assertThat(((Checked.Examined) r).outcome().verdict()).isEqualTo(Verdict.ACCEPTABLE));
        assertThat(job.expires()).hasValue(clock.instant().plus(SMALL.keep()));
    }

    @Test
    void whatCannotBeReadIsAResultToo() throws Exception {
        CheckJob job = jobs(SMALL).submit(request(new byte[] {1, 2}, "rubbish.ttl", CheckOptions.STANDARD));

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.result()).containsInstanceOf(Checked.Unreadable.class);
        assertThat(job.unread()).hasValue(new byte[] {1, 2});
    }

    @Test
    void oneRunsOneWaitsAndTheThirdIsSentAway() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        Held held = new Held();
        CheckJob first = submit(jobs, held);
        held.began.await();
        CheckJob second = submit(jobs, held);

        assertThat(first.state()).isEqualTo(JobState.RUNNING);
        assertThat(second.state()).isEqualTo(JobState.QUEUED);
        assertThatThrownBy(() -> submit(jobs, held)).isInstanceOf(JobsFullException.class);
        held.letGo.countDown();
        assertThat(first.await(LONG)).isTrue();
        assertThat(second.await(LONG)).isTrue();
        assertThat(second.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void filesThatTogetherAreTooLargeAreSentAway() throws Exception {
        CheckJobs jobs = jobs(new JobLimits(1, 9, 9, valid.length * 3L / 2, Duration.ofMinutes(1)));
        Held held = new Held();
        submit(jobs, held);

        assertThatThrownBy(() -> submit(jobs, held)).isInstanceOf(JobsFullException.class);
        held.letGo.countDown();
    }

    @Test
    void oneThatWaitsIsCancelledAtOnceAndFreesItsPlace() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        Held held = new Held();
        submit(jobs, held);
        held.began.await();
        CheckJob waiting = submit(jobs, held);

        assertThat(jobs.cancel(waiting.id())).isTrue();

        assertThat(waiting.state()).isEqualTo(JobState.CANCELLED);
        assertThat(waiting.result()).isEmpty();
        CheckJob next = submit(jobs, held);
        held.letGo.countDown();
        assertThat(next.await(LONG)).isTrue();
        assertThat(next.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void oneThatRunsStopsWhenItNextAsks() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        Held held = new Held();
        CheckJob job = submit(jobs, held);
        held.began.await();

        jobs.cancel(job.id());
        held.letGo.countDown();

        assertThat(job.await(LONG)).isTrue();
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.cancel("unknown")).isFalse();
    }

    @Test
    void aCheckThatFailsLeavesItsWorkerAlive() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        CheckJob failing = jobs.submit(request(valid, "valid.ttl", CheckOptions.STANDARD.withProgress(new Progress() {
            @Override
            public void at(long done, long total) {
                throw new StackOverflowError("planted");
            }

            @Override
            public boolean cancelled() {
                throw new StackOverflowError("planted");
            }
        })));
        assertThat(failing.await(LONG)).isTrue();
        CheckJob next = jobs.submit(request(valid, "valid.ttl", CheckOptions.STANDARD));

        assertThat(failing.state()).isEqualTo(JobState.FAILED);
        assertThat(failing.failure()).containsInstanceOf(StackOverflowError.class);
        assertThat(next.await(LONG)).isTrue();
        assertThat(next.state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aResultIsForgottenWhenItsTimeIsOver() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        CheckJob job = finished(jobs);

        clock.now = clock.now.plus(SMALL.keep()).minusSeconds(1);
        assertThat(jobs.find(job.id())).isPresent();
        clock.now = clock.now.plusSeconds(1);
        assertThat(jobs.find(job.id())).isEmpty();
    }

    @Test
    void theOldestResultIsForgottenWhenThereAreTooMany() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        CheckJob first = finished(jobs);
        CheckJob second = finished(jobs);
        CheckJob third = finished(jobs);

        assertThat(jobs.find(first.id())).isEmpty();
        assertThat(jobs.find(second.id())).isPresent();
        assertThat(jobs.find(third.id())).isPresent();
    }

    @Test
    void theOldestResultIsForgottenWhenTheyAreTooLarge() throws Exception {
        CheckJobs jobs = jobs(new JobLimits(1, 1, 9, valid.length * 3L / 2, Duration.ofMinutes(1)));
        CheckJob first = finished(jobs);
        CheckJob second = finished(jobs);

        assertThat(jobs.find(first.id())).isEmpty();
        assertThat(jobs.find(second.id())).isPresent();
    }

    @Test
    void whatIsForgottenIsGone() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        CheckJob job = finished(jobs);

        assertThat(jobs.forget(job.id())).isTrue();
        assertThat(jobs.find(job.id())).isEmpty();
        assertThat(jobs.forget(job.id())).isFalse();
    }

    @Test
    void idsDoNotRepeatAndCannotBeGuessed() throws Exception {
        CheckJobs jobs = jobs(new JobLimits(1, 1, 1, 1, Duration.ofMinutes(1)));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            CheckJob job = jobs.submit(request(new byte[0], "empty.ttl", CheckOptions.STANDARD));
            job.await(LONG);
            assertThat(job.id()).matches("[-_A-Za-z0-9]{22}");
            ids.add(job.id());
        }
        assertThat(ids).hasSize(50);
    }

    @Test
    void closingStopsTheThreads() throws Exception {
        CheckJobs jobs = jobs(SMALL);
        Held held = new Held();
        submit(jobs, held);
        held.began.await();

        jobs.close();
        held.letGo.countDown();

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread == held.thread) {
                thread.join(LONG.toMillis());
                assertThat(thread.isAlive()).isFalse();
            }
        }
        assertThatThrownBy(() -> jobs.submit(request(valid, "valid.ttl", CheckOptions.STANDARD)))
                .isInstanceOf(JobsFullException.class);
    }

    private static CheckRequest request(byte[] bytes, String name, CheckOptions options) {
        return new CheckRequest(bytes, name, null, options, null, LastRun.NONE);
    }

    private CheckJobs jobs(JobLimits limits) {
        CheckJobs jobs = new CheckJobs(checker, limits, clock);
        open.add(jobs);
        return jobs;
    }

    private CheckJob finished(CheckJobs jobs) throws Exception {
        CheckJob job = jobs.submit(request(valid, "valid.ttl", CheckOptions.STANDARD));
        assertThat(job.await(LONG)).isTrue();
        return job;
    }

    private static CheckJob submit(CheckJobs jobs, Held held) throws JobsFullException {
        return jobs.submit(request(valid, "valid.ttl", CheckOptions.STANDARD.withProgress(held)));
    }

    /** Holds a check until the test lets it go. */
    private static final class Held implements Progress {
        private final CountDownLatch began = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);
        private volatile Thread thread;

        @Override
        public void at(long done, long total) {
            // only the end matters here
        }

        @Override
        public boolean cancelled() {
            thread = Thread.currentThread();
            began.countDown();
            boolean interrupted = false;
            while (true) {
                try {
                    letGo.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }
}
