// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Somebody's CONSTRUCT query over one graph. It asks no other endpoint, reads no file, runs no foreign code and ends in time.
 * Thread-safe.
 */
public final class LimitedConstruct {
    /** Longest time and most statements of an answer. */
    public static final QueryLimits STANDARD =
            QueryLimits.STANDARD.withTime(Duration.ofSeconds(10)).withTriples(200_000);

    private final Query query;
    private final QueryLimits limits;

    private LimitedConstruct(Query query, QueryLimits limits) {
        this.query = query;
        this.limits = limits;
    }

    /** The query cannot be used, or did not end; the message says why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** @throws RefusedException if it is no CONSTRUCT query, or asks for data from elsewhere */
    public static LimitedConstruct parse(String text, QueryLimits limits) throws RefusedException {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxARQ);
            RemoteAccess.check(query);
        } catch (QueryException | RemoteAccess.WantedException e) {
            // The parser goes on to list every word that might have stood there.
            throw new RefusedException(String.valueOf(e.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip());
        } catch (StackOverflowError e) {
            throw new RefusedException("The query is nested too deeply to be read.");
        }
        if (!query.isConstructType() || query.isConstructQuad()) {
            throw new RefusedException("It is not a CONSTRUCT query of triples.");
        }
        if (query.hasDatasetDescription()) {
            throw new RefusedException("FROM names data that are not here.");
        }
        return new LimitedConstruct(query, limits);
    }

    /**
     * The answer, with the prefixes of the query.
     *
     * @param graph not changed
     * @throws RefusedException if it takes too long or gives too much
     */
    public Graph of(Graph graph) throws RefusedException {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        FunctionRegistry.set(context, new StandardFunctions());
        BoundedGraph answer = new BoundedGraph(limits.triples());
        answer.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        long millis = limits.time().toMillis();
        try (QueryExec run = QueryExec.newBuilder()
                .dataset(DatasetGraphFactory.wrap(graph))
                .query(query)
                .context(context)
                .initialTimeout(millis, TimeUnit.MILLISECONDS)
                .overallTimeout(millis, TimeUnit.MILLISECONDS)
                .build()) {
            for (Iterator<Triple> triples = run.constructTriples(); triples.hasNext(); ) {
                answer.add(triples.next());
            }
            return answer;
        } catch (QueryCancelledException e) {
            throw new RefusedException("It did not end within " + limits.time().toSeconds() + " seconds.");
        } catch (BoundedGraph.FullException e) {
            throw new RefusedException("Its answer has more than " + limits.triples() + " statements.");
        } catch (QueryException | StackOverflowError e) {
            throw new RefusedException("It cannot be run: " + e.getMessage());
        }
    }
}
