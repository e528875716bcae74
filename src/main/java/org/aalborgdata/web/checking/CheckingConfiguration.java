// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.time.Duration;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.CheckJobs;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.checking.JobLimits;
import org.aalborgdata.checking.Profiles;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.table.TableReader;
import org.aalborgdata.web.UploadLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that page and REST share, with their limits. */
@Configuration(proxyBeanMethods = false)
class CheckingConfiguration {
    /** Beside the file a form may send shapes and an earlier report. */
    private static final int FILES_IN_A_FORM = 3;

    private static final int ROOM_FOR_FIELDS = 64 * 1024;

    @Bean
    CheckJobs checkJobs(
            Aalborg aalborg,
            UploadLimit largest,
            @Value("${aalborg.validate.concurrent:2}") int concurrent,
            @Value("${aalborg.validate.waiting:20}") int waiting,
            @Value("${aalborg.validate.kept:100}") int kept,
            @Value("${aalborg.validate.kept-bytes:134217728}") long bytes,
            @Value("${aalborg.validate.keep:30m}") Duration keep) {
        Checker checker = new Checker(
                new SubmissionReader(largest.bytes(), new TableReader(aalborg.forms())), aalborg.validator());
        return new CheckJobs(checker, new JobLimits(concurrent, waiting, kept, bytes, keep), Clock.systemUTC());
    }

    @Bean
    Profiles profiles(Aalborg aalborg) {
        return new Profiles(aalborg.release());
    }

    @Bean
    Throttle throttle(@Value("${aalborg.validate.per-minute:120}") int perMinute) {
        return new Throttle(perMinute);
    }

    /** Uploads stay in memory: nothing of a file that is only checked touches the disk. */
    @Bean
    MultipartConfigElement multipart(UploadLimit largest) {
        long request = (long) FILES_IN_A_FORM * largest.bytes() + ROOM_FOR_FIELDS;
        return new MultipartConfigElement("", largest.bytes(), request, largest.bytes());
    }
}
