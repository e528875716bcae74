// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.CheckJobs;
import org.aalborgdata.checking.CheckRequest;
import org.aalborgdata.checking.JobsFullException;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.web.PublicSite;

/** Jobs that hold the places of a site until they are closed. */
final class TakenPlaces implements AutoCloseable {
    private final CheckJobs jobs;
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final CountDownLatch began;
    private final List<CheckJob> held = new ArrayList<>();

    private TakenPlaces(CheckJobs jobs) {
        this.jobs = jobs;
        this.began = new CountDownLatch(jobs.limits().workers());
    }

    /** All workers are busy. */
    static TakenPlaces workers(PublicSite site) throws JobsFullException, InterruptedException {
        TakenPlaces places = new TakenPlaces(site.bean(CheckJobs.class));
        places.take(places.jobs.limits().workers());
        places.began.await();
        return places;
    }

    /** All workers are busy and as many wait as may. */
    static TakenPlaces of(PublicSite site) throws JobsFullException, InterruptedException {
        TakenPlaces places = workers(site);
        places.take(places.jobs.limits().waiting());
        return places;
    }

    /** How many there are. */
    int count() {
        return held.size();
    }

    private void take(int count) throws JobsFullException {
        for (int i = 0; i < count; i++) {
            held.add(jobs.submit(new CheckRequest(
                    "x".getBytes(StandardCharsets.UTF_8),
                    "held.ttl",
                    null,
                    CheckOptions.STANDARD.withProgress(new Held()),
                    null,
                    LastRun.NONE)));
        }
    }

    @Override
    public void close() {
        letGo.countDown();
        held.forEach(job -> jobs.forget(job.id()));
    }

    private final class Held implements Progress {
        @Override
        public void at(long done, long total) {
            // only the end matters here
        }

        @Override
        public boolean cancelled() {
            began.countDown();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }
    }
}
