// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.JobLimits;
import org.aalborgdata.importing.ImportDesk;
import org.aalborgdata.importing.ImportJobs;
import org.aalborgdata.web.UploadLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the import with their limits. */
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {
    private static final int WAITING = 4;
    private static final int KEPT = 20;
    private static final int LARGEST_FILES = 4;

    /** One at a time: each may hold the records of a whole country in memory. */
    @Bean
    ImportJobs importJobs(Aalborg aalborg, UploadLimit largest, @Value("${aalborg.import.keep:30m}") Duration keep) {
        return new ImportJobs(
                new ImportDesk(
                        aalborg.release(),
                        aalborg.register(),
                        aalborg.checker(),
                        aalborg.storeChecks(),
                        aalborg.registry(),
                        aalborg::figures),
                new JobLimits(1, WAITING, KEPT, (long) LARGEST_FILES * largest.bytes(), keep),
                Clock.systemUTC());
    }

    @Bean
    TableFiles tableFiles(@Value("${aalborg.data}") String data) {
        return new TableFiles(Path.of(data));
    }
}
