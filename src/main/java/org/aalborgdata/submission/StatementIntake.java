// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements into a graph and notes their places, in a thread of its own once there are many: to index what was parsed takes
 * about as long as to parse it. To be used by one thread, which must end it either way.
 */
final class StatementIntake implements AutoCloseable {
    private static final int BATCH = 4096;

    /** So many batches may wait; then the parser does. */
    private static final int MOST_WAITING = 16;

    private static final Batch END = new Batch(new Triple[0], new long[0], 0);

    private final Graph graph;
    private final StatementPlaces places;
    private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Semaphore ready = new Semaphore(0);
    private Triple[] statements = new Triple[BATCH];
    private long[] stand = new long[BATCH];
    private int size;
    private @Nullable CompletableFuture<Void> worker;
    private volatile boolean givenUp;

    private record Batch(Triple[] statements, long[] places, int size) {}

    StatementIntake(Graph graph, StatementPlaces places) {
        this.graph = graph;
        this.places = places;
    }

    /** @param place {@link PlaceTable#NOWHERE} if it is not known */
    void add(Triple statement, long place) {
        if (size == BATCH) {
            handOver();
        }
        statements[size] = statement;
        stand[size++] = place;
    }

    private void handOver() {
        if (worker == null) {
            worker = CompletableFuture.runAsync(this::work, work -> {
                Thread thread = new Thread(work, "statements");
                thread.setDaemon(true);
                thread.start();
            });
        }
        room.acquireUninterruptibly();
        put(new Batch(statements, stand, size));
        statements = new Triple[BATCH];
        stand = new long[BATCH];
        size = 0;
    }

    private void put(Batch batch) {
        waiting.add(batch);
        ready.release();
    }

    /** To be called when all statements were added: graph and places are complete afterwards. */
    void finish() {
        if (worker == null) {
            index(new Batch(statements, stand, size));
            return;
        }
        handOver();
        put(END);
        try {
            worker.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        givenUp = true;
        if (worker != null) {
            put(END);
        }
    }

    private void work() {
        try {
            for (Batch batch = take(); batch != END && !givenUp; batch = take()) {
                index(batch);
                room.release();
            }
        } finally {
            // Whatever happened, the parser must not wait for room for ever.
            room.release(Integer.MAX_VALUE / 2);
        }
    }

    private Batch take() {
        ready.acquireUninterruptibly();
        return waiting.remove();
    }

    private void index(Batch batch) {
        for (int i = 0; i < batch.size(); i++) {
            places.add(batch.statements()[i], batch.places()[i]);
            graph.add(batch.statements()[i]);
        }
    }
}
