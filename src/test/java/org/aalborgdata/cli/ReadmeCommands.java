// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;

/** Runs a command line as the README prints it; {@code serve} is only parsed, since it would not end. */
public final class ReadmeCommands {
    private ReadmeCommands() {}

    /** @return the exit status */
    public static int run(String command) {
        String[] words = command.split(" +");
        if ("serve".equals(words[0])) {
            new CommandLine(new Main()).parseArgs(words);
            return 0;
        }
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.run(nowhere, nowhere, words);
    }
}
