// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aalborgdata.Aalborg;
import org.aalborgdata.store.Store;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryReadersTest {
    @TempDir
    private Path directory;

    @Test
    void whoReadsDoesNotWaitForAPublicationAndSeesItWhenItIsThere() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Audience slow = new Audience() {
            @Override
            public void rehearse(Graph submission) {
                busy.countDown();
                await(goOn);
            }

            @Override
            public void published() {}
        };
        Path place = Files.createDirectories(directory.resolve("b"));
        try (Aalborg aalborg = Aalborg.at(directory.resolve("a"));
                Store store = Store.open(place.resolve("store"))) {
            Registry registry = new Registry(place, store, aalborg.register(), Clock.systemUTC(), slow);
            var accepted = Published.accepted(aalborg, VaxjoFile.turtle("2020", 1, 3));
            var publication = CompletableFuture.supplyAsync(() -> registry.publish(accepted));
            try {
                await(busy);
                String graph = VaxjoFile.SUBMISSION + "2020/1";
                assertThat(CompletableFuture.supplyAsync(() -> List.of(
                                        registry.history(),
                                        registry.current(),
                                        registry.version(graph).stream().toList()))
                                .get(20, TimeUnit.SECONDS))
                        .isEqualTo(List.of(List.of(), List.of(), List.of()));
            } finally {
                goOn.countDown();
            }
            Receipt receipt = publication.get(1, TimeUnit.MINUTES);
            assertThat(registry.version(receipt.graph())).contains(receipt);
            assertThat(registry.current(receipt.submission())).contains(receipt);
            assertThat(registry.statements(receipt.graph())).isPresent();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
