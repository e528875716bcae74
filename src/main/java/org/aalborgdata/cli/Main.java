// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.aalborgdata.release.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point of the jar: {@code java -jar aalborg.jar COMMAND}; without a command it prints help and fails, so that no script takes it for a check. */
@Command(
        name = "aalborg",
        description =
                "Checks and publishes what regions report under the Aalborg Commitments, and serves it for comparison.",
        subcommands = {Serve.class, Validate.class, Publish.class, Import.class, Template.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit status: 0 passed, 1 findings, 2 could not be done, 3 not supported.",
            "",
            "Example:",
            "  java -jar aalborg.jar serve --samples"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (status != Serve.KEEPS_RUNNING) {
            System.exit(status);
        }
    }

    /** Runs one command in this process; tests use it, too. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                // The examples stand on one line each, so that they can be copied.
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, commandLine, result) -> {
                    commandLine.getErr().println("Could not be done: " + Problems.inWords(exception));
                    return ExitStatus.COULD_NOT;
                })
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }

    /** Version of the release, as {@code --version} prints it. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"aalborg " + Release.VERSION};
        }
    }
}
