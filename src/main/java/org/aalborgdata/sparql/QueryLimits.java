// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.time.Duration;

/**
 * What one query, and all queries together, may take.
 *
 * @param time from the start of a query to its last row; a client may ask for less, never for more
 * @param concurrent queries that run at the same time; the next one is turned away
 * @param triples in the answer of a CONSTRUCT or DESCRIBE, which is built in memory before it is sent
 * @param rows of a SELECT; after them the answer is broken off visibly
 * @param queryBytes length of a query sent as the body of a POST
 */
public record QueryLimits(Duration time, int concurrent, int triples, int rows, int queryBytes) {
    public static final QueryLimits STANDARD =
            new QueryLimits(Duration.ofSeconds(30), 8, 1_000_000, 1_000_000, 200_000);

    public QueryLimits {
        if (time.toMillis() < 1 || concurrent < 1 || triples < 1 || rows < 1 || queryBytes < 1) {
            throw new IllegalArgumentException("Every limit of the SPARQL endpoint must be at least 1");
        }
    }

    public QueryLimits withTime(Duration other) {
        return new QueryLimits(other, concurrent, triples, rows, queryBytes);
    }

    public QueryLimits withConcurrent(int other) {
        return new QueryLimits(time, other, triples, rows, queryBytes);
    }

    public QueryLimits withTriples(int other) {
        return new QueryLimits(time, concurrent, other, rows, queryBytes);
    }

    public QueryLimits withRows(int other) {
        return new QueryLimits(time, concurrent, triples, other, queryBytes);
    }
}
