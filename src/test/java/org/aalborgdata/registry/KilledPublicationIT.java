// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.aalborgdata.Aalborg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real process (SIGKILL) at random points while it publishes, and looks at what it leaves: the old state or the
 * new one, nothing half, and every publication it had a receipt for. This shows nothing about a power cut. {@code -Dkills=N}
 * kills N times, {@code -Dseed=N} at the same points again.
 */
class KilledPublicationIT {
    private static final int KILLS = Integer.getInteger("kills", 20);

    @TempDir
    private Path directory;

    @Test
    void leavesTheOldStateOrTheNewOne() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int acknowledged = 0;
        int finishedLater = 0;
        int whilePublishing = 0;
        Map<String, String> receipts = new HashMap<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> printed = runAndKill(random);
            long held = printed.stream().filter(l -> l.startsWith("RECEIPT ")).count();
            whilePublishing += held < PublishUntilKilled.PREPARED ? 1 : 0;
            for (String line : printed) {
                if (line.startsWith("RECEIPT ")) {
                    String[] parts = line.split(" ");
                    receipts.put(parts[1], parts[2]);
                    acknowledged++;
                }
            }
            try (Aalborg aalborg = Aalborg.at(directory)) {
                Map<String, String> published = new HashMap<>();
                aalborg.registry().history().forEach(r -> published.put(r.graph(), r.sha256()));
                assertThat(published)
                        .as("kill %d of seed %d: every acknowledged publication is there", kill, seed)
                        .containsAllEntriesOf(receipts);
                assertThat(published.size() - receipts.size())
                        .as("kill %d of seed %d: at most one publication more than acknowledged", kill, seed)
                        .isBetween(0, 1);
                finishedLater += published.size() - receipts.size();
                receipts.putAll(published);
                StoreState.isWhole(aalborg);
            }
        }
        // How many depends on the machine and what else it does.
        assertThat(acknowledged).as("the process did publish between kills").isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(whilePublishing).as("kills that hit a publishing process").isGreaterThanOrEqualTo(KILLS * 4 / 5);
        System.out.printf(
                "%d kills (seed %d), %d while publishing: %d publications acknowledged, all there; %d more finished at the"
                        + " next start%n",
                KILLS, seed, whilePublishing, acknowledged, finishedLater);
    }

    /** Lets a child publish for a random while, kills it, and returns the complete lines it printed. */
    private List<String> runAndKill(Random random) throws IOException, InterruptedException {
        Path printed = directory.resolveSibling(directory.getFileName() + ".out");
        Path errors = directory.resolveSibling(directory.getFileName() + ".err");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishUntilKilled.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.to(errors.toFile()))
                .redirectOutput(printed.toFile())
                .start();
        while (child.isAlive() && !Files.readString(printed).startsWith("READY")) {
            child.waitFor(10, TimeUnit.MILLISECONDS);
        }
        child.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
        assertThat(child.isAlive())
                .as("the child was publishing when killed, it printed " + Files.readString(errors))
                .isTrue();
        child.destroyForcibly().waitFor();
        String text = Files.readString(printed);
        Files.delete(printed);
        Files.delete(errors);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
