// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * From nodes or statements to places: 16 to 24 bytes an entry where a map of records needs over a hundred. Open
 * addressing; the keys themselves are kept, so no two entries are ever mixed up.
 *
 * @param <K> {@link Node} or {@link Triple}
 */
final class PlaceTable<K> {
    static final long NOWHERE = 0;

    private static final int FIRST_CAPACITY = 256;

    private Object[] keys = new Object[FIRST_CAPACITY];
    private long[] places = new long[FIRST_CAPACITY];
    private int size;

    /** Keeps the first place of a key. */
    void putIfAbsent(K key, long place) {
        if (size >= keys.length - keys.length / 4) {
            grow();
        }
        int i = slot(key);
        if (keys[i] == null) {
            keys[i] = key;
            places[i] = place;
            size++;
        }
    }

    /** Keeps the last place of a key. */
    void put(K key, long place) {
        putIfAbsent(key, place);
        places[slot(key)] = place;
    }

    /** {@link #NOWHERE} if the key is not in the table. */
    long get(K key) {
        return places[slot(key)];
    }

    boolean contains(K key) {
        return keys[slot(key)] != null;
    }

    private int slot(Object key) {
        int i = start(key);
        while (keys[i] != null && keys[i] != key && !keys[i].equals(key)) {
            i = i + 1 == keys.length ? 0 : i + 1;
        }
        return i;
    }

    private int start(Object key) {
        return (int) ((hash(key) & 0xFFFF_FFFFL) * keys.length >>> 32);
    }

    /** A statement's own hash is the exclusive or of its parts, and numbered records would fall on few slots. */
    private static int hash(Object key) {
        int h;
        if (key instanceof Triple t) {
            h = t.getSubject().hashCode();
            h = h * 0x85EBCA6B + t.getPredicate().hashCode();
            h = (h ^ h >>> 15) * 0xC2B2AE35 + t.getObject().hashCode();
        } else {
            h = key.hashCode();
        }
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        return (h ^ h >>> 13) * 0xC2B2AE35;
    }

    private void grow() {
        Object[] oldKeys = keys;
        long[] oldPlaces = places;
        int capacity = keys.length + keys.length / 2;
        keys = new Object[capacity];
        places = new long[capacity];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int slot = start(oldKeys[i]);
                while (keys[slot] != null) {
                    slot = slot + 1 == capacity ? 0 : slot + 1;
                }
                keys[slot] = oldKeys[i];
                places[slot] = oldPlaces[i];
            }
        }
        Arrays.fill(oldKeys, null);
    }
}
