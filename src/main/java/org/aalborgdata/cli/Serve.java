// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.aalborgdata.AalborgApplication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Starts web pages, REST interface and SPARQL endpoint.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example:", "  java -jar aalborg.jar serve --samples --port 8080 --data var"})
final class Serve implements Callable<Integer> {
    /** Not an exit status: the server goes on in its own threads. */
    static final int KEEPS_RUNNING = -1;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "TCP port (default: 8080).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:aalborg.data:-var}",
            description = "Data directory; nothing is written outside it (default: ./var).")
    private Path data;

    @Option(names = "--samples", description = "Fill an empty store with the shipped real sample data.")
    private boolean samples;

    @Option(
            names = "--admin-password-file",
            paramLabel = "FILE",
            description = "First line: the password of the administrator, or its hash. Without it nobody can sign in,"
                    + " unless AALBORG_ADMIN_PASSWORD_HASH is set.")
    private @Nullable Path password;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        spec.commandLine().getErr().println("Opening the data in " + data + " ...");
        AalborgApplication.Running running = AalborgApplication.start(data, port, samples, password);
        String here = "http://localhost:" + running.port();
        int figures = running.aalborg().figures().size();
        out.println();
        out.println("Aalborg data is running with " + figures + " figures. Open");
        out.println("  " + here + "/          start page");
        out.println("  " + here + "/compare   compare territories");
        out.println("  " + here + "/validate  check a file");
        out.println("  " + here + "/query     ask with SPARQL (endpoint: " + here + "/sparql)");
        if (running.administered()) {
            out.println("  " + here + "/admin     sign in and import statistics");
        }
        out.println("Stop it with Ctrl+C.");
        out.flush();
        return KEEPS_RUNNING;
    }
}
