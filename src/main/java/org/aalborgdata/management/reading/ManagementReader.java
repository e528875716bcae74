// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * Opens read transactions on the public store for the classes of this package.
 *
 * <pre>{@code
 * List<Named> cycles = reader.read(reading ->
 *     reading.rows("cycles", Map.of("territory", iri), row -> row.named("cycle")));
 * }</pre>
 *
 * Safe to share between threads.
 */
public final class ManagementReader {
    private static final Map<String, Query> PARSED = new ConcurrentHashMap<>();

    private final Store store;

    public ManagementReader(Store store) {
        this.store = store;
    }

    /**
     * Everything read inside belongs to one state of the store. The result must hold plain values only, never the
     * reading itself.
     */
    public <T> T read(Function<Reading, T> reader) {
        return store.readUnion(dataset -> reader.apply(new Reading(dataset)));
    }

    /**
     * The query of {@code src/main/resources/management/}, with the product's prefixes before it.
     *
     * @param name of the file without {@code .rq}
     * @throws IllegalArgumentException if there is no such file
     */
    public static Query query(String name) {
        return PARSED.computeIfAbsent(name, n -> {
            String text = new String(ShippedFiles.read("management/" + n + ".rq"), StandardCharsets.UTF_8);
            return QueryFactory.create(Prefixes.sparql() + text);
        });
    }
}
