// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.CheckJobs;
import org.aalborgdata.checking.CheckRequest;
import org.aalborgdata.checking.JobLimits;
import org.aalborgdata.checking.JobsFullException;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.checking.Profiles;
import org.aalborgdata.checking.PublishedVersion;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptancePolicy;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomShapes;
import org.aalborgdata.validation.CustomValidator;
import org.aalborgdata.validation.StoreChecks;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands files to the jobs and turns what can go wrong there into problems. */
@Component
class Checks {
    static final int RETRY_SECONDS = 5;

    private final CheckJobs jobs;
    private final Profiles profiles;
    private final StoreChecks store;
    private final LastRun published;

    Checks(CheckJobs jobs, Profiles profiles, Aalborg aalborg) {
        this.store = aalborg.storeChecks();
        this.published = new PublishedVersion(aalborg.registry());
        this.jobs = jobs;
        this.profiles = profiles;
    }

    Profiles profiles() {
        return profiles;
    }

    JobLimits limits() {
        return jobs.limits();
    }

    /**
     * How a file is checked here: against the profile that somebody asks for, else the file's own, and compared with what is
     * public.
     *
     * @throws ProblemException with 404 if there is no such profile
     */
    CheckOptions options(HttpServletRequest request, @Nullable String wanted, String pointer) {
        return CheckOptions.STANDARD.withStore(store).withProfile(profile(request, wanted, pointer));
    }

    private @Nullable String profile(HttpServletRequest request, @Nullable String wanted, String pointer) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        return profiles.find(wanted.strip()).orElseThrow(() -> {
            String detail = Texts.in(Page.language(request))
                    .t("problem.unknown-profile.detail", wanted, String.join(", ", profiles.names()));
            return new ProblemException(new Problem(
                    ProblemKind.UNKNOWN_PROFILE, detail, List.of(new Problem.Fault(pointer, null, detail))));
        });
    }

    /**
     * Begins a check.
     *
     * @param before what the result is compared with
     * @throws ProblemException with 503 if the server has as many as it takes
     */
    CheckJob submit(
            HttpServletRequest request,
            Upload upload,
            CheckOptions options,
            @Nullable CustomValidator shapes,
            LastRun before) {
        try {
            return jobs.submit(
                    new CheckRequest(upload.bytes(), upload.name(), upload.syntax(), options, shapes, before));
        } catch (JobsFullException e) {
            throw busy(request);
        }
    }

    /** The current public version of the submission, since no report of an earlier run was handed in. */
    LastRun published() {
        return published;
    }

    /**
     * A validator for the shapes that somebody brought; null for ours.
     *
     * @param pointer part of the request that holds them
     * @throws ProblemException with 422 if they cannot be read or used; it says where in them
     */
    @Nullable
    CustomValidator shapes(HttpServletRequest request, List<CustomShapes.File> files, String pointer) {
        if (files.isEmpty()) {
            return null;
        }
        Locale locale = Page.language(request);
        CustomShapes shapes;
        try {
            shapes = CustomShapes.parse(files);
        } catch (UnreadableSubmissionException e) {
            throw new ProblemException(
                    ReportAnswers.unreadable(new Checked.Unreadable(files.get(0).name(), e), locale, pointer));
        }
        if (!shapes.usable()) {
            List<Problem.Fault> faults = shapes.problems().stream()
                    .map(p -> new Problem.Fault(pointer, p.place(), p.message().in(locale)))
                    .toList();
            throw new ProblemException(new Problem(
                    ProblemKind.UNREADABLE, Texts.in(locale).t("problem.shapes.detail", faults.size()), faults));
        }
        return shapes.validator(AcceptancePolicy.standard(), Clock.systemUTC());
    }

    /** The server has as many as it takes; 503. */
    ProblemException busy(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        String detail =
                texts.count("validate.full", limits().workers()) + " " + texts.t("validate.full.remedy", RETRY_SECONDS);
        return new ProblemException(
                new Problem(ProblemKind.BUSY, ProblemKind.BUSY.status(), detail, List.of(), RETRY_SECONDS));
    }

    /** @throws ProblemException with 404 if there is none or it is forgotten */
    CheckJob find(HttpServletRequest request, String id) {
        return jobs.find(id)
                .orElseThrow(() -> new ProblemException(new Problem(
                        ProblemKind.UNKNOWN_JOB,
                        Texts.in(Page.language(request)).t("problem.unknown-job.remedy"),
                        List.of())));
    }

    /** Whether the check is over after so long at most. */
    boolean await(CheckJob job, Duration longest) {
        try {
            return job.await(longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean cancel(String id) {
        return jobs.cancel(id);
    }

    boolean forget(String id) {
        return jobs.forget(id);
    }
}
