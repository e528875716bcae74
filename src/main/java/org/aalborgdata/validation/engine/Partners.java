// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rows by the values of several of their variables at once. */
final class Partners {
    private final List<Var> shared;
    private final List<Var> own;
    private final Map<Key, Partner> rows = new HashMap<>();

    /**
     * One row of those that share their values.
     *
     * @param own the values that it does not share
     */
    record Partner(Node[] own, @Nullable Partner next) {}

    /** The values of one row; a list of nodes hashes numbered records to few numbers. */
    private static final class Key {
        private final Node[] values;
        private final int hash;

        Key(Node[] values) {
            this.values = values;
            int h = 0;
            for (Node value : values) {
                h = (h ^ value.hashCode()) * 0x85EBCA6B;
                h ^= h >>> 15;
            }
            hash = h;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(values, key.values);
        }
    }

    Partners(List<Var> shared, List<Var> own) {
        this.shared = shared;
        this.own = own;
    }

    void add(Binding row) {
        Node[] values = values(row, own);
        rows.compute(new Key(values(row, shared)), (key, known) -> new Partner(values, known));
    }

    /** The first of those that have the values of the row; null if there is none. */
    @Nullable
    Partner of(Binding row) {
        return rows.get(new Key(values(row, shared)));
    }

    private static Node[] values(Binding row, List<Var> variables) {
        Node[] values = new Node[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(variables.get(i));
        }
        return values;
    }
}
