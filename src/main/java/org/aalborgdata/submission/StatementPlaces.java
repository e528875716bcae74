// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * From statements to places. Every statement of a file has one, and few are ever asked for: so the statements of one subject
 * are chained, and only subjects are hashed. Filled by one thread, then read by many.
 */
final class StatementPlaces {
    private static final int FIRST_CAPACITY = 1024;

    /** So many comparisons take about as long as to hash all statements of a large file. */
    private static final long MOST_STEPS = 5_000_000;

    private Triple[] statements = new Triple[FIRST_CAPACITY];
    private long[] places = new long[FIRST_CAPACITY];

    /** The statement of the same subject before each; 0 for none, so the first has the number 1. */
    private int[] before = new int[FIRST_CAPACITY];

    private int size = 1;

    /** The last statement of each subject but the one that is being read. */
    private final PlaceTable<Node> chains = new PlaceTable<>();

    private @Nullable Node subject;
    private int last;

    private final AtomicLong steps = new AtomicLong();
    private volatile @Nullable PlaceTable<Triple> table;

    void add(Triple statement, long place) {
        if (size == statements.length) {
            int capacity = size + size / 2;
            statements = Arrays.copyOf(statements, capacity);
            places = Arrays.copyOf(places, capacity);
            before = Arrays.copyOf(before, capacity);
        }
        if (statement.getSubject() != subject) {
            if (subject != null) {
                chains.put(subject, last);
            }
            subject = statement.getSubject();
            last = (int) chains.get(subject);
        }
        statements[size] = statement;
        places[size] = place;
        before[size] = last;
        last = size++;
    }

    /** The first place of a statement; {@link PlaceTable#NOWHERE} if it was not in the file. */
    long get(Triple statement) {
        PlaceTable<Triple> all = table;
        if (all != null) {
            return all.get(statement);
        }
        long place = PlaceTable.NOWHERE;
        int walked = 0;
        int i = statement.getSubject().equals(subject) ? last : (int) chains.get(statement.getSubject());
        for (; i != 0; i = before[i]) {
            if (statements[i].equals(statement)) {
                place = places[i];
            }
            walked++;
        }
        // Many questions about a subject with very many statements would else take time with the square of them.
        if (steps.addAndGet(walked) > MOST_STEPS) {
            table = hashed();
        }
        return place;
    }

    private PlaceTable<Triple> hashed() {
        PlaceTable<Triple> all = new PlaceTable<>();
        for (int i = 1; i < size; i++) {
            all.putIfAbsent(statements[i], places[i]);
        }
        return all;
    }
}
