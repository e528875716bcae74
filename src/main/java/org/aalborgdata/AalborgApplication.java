// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The web application: publishes the parts of {@link Aalborg} as beans; controllers are in {@code web}. */
@SpringBootApplication(
        exclude = org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration.class)
public class AalborgApplication {
    static {
        org.apache.jena.sys.JenaSystem.init();
    }

    /**
     * Starts the web application.
     *
     * @param data the data directory
     * @param port 0 picks a free one
     * @param samples whether an empty store is filled with the shipped samples
     * @return the running application; closing it stops it
     */
    public static Running start(Path data, int port, boolean samples) {
        return start(data, port, samples, null);
    }

    /**
     * The same with an administrator.
     *
     * @param password file whose first line holds the administrator's password or its hash; null for what the environment
     *     says, which may be none
     */
    public static Running start(Path data, int port, boolean samples, @Nullable Path password) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("aalborg.data", data.toString());
        settings.put("aalborg.samples", samples);
        settings.put("server.port", port);
        if (password != null) {
            settings.put("aalborg.admin.password-file", password.toString());
        }
        SpringApplication application = new SpringApplication(AalborgApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(settings);
        return new Running(application.run());
    }

    @Bean
    Aalborg aalborg(@Value("${aalborg.data}") String data, @Value("${aalborg.samples}") boolean samples) {
        Aalborg aalborg = Aalborg.at(Path.of(data));
        try {
            if (samples) {
                Samples.publish(aalborg);
            }
            return aalborg;
        } catch (RuntimeException e) {
            aalborg.close();
            throw e;
        }
    }

    /** A started application, for callers that do not know Spring. */
    public static final class Running implements AutoCloseable {
        private final ConfigurableApplicationContext context;

        private Running(ConfigurableApplicationContext context) {
            this.context = context;
        }

        /** The TCP port it listens on. */
        public int port() {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        /** Whether somebody can sign in. */
        public boolean administered() {
            return context.getEnvironment()
                                    .getProperty("aalborg.admin.password-file", "")
                                    .length()
                            + context.getEnvironment()
                                    .getProperty("aalborg.admin.password-hash", "")
                                    .length()
                    > 0;
        }

        public Aalborg aalborg() {
            return context.getBean(Aalborg.class);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
