// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.IteratorWrapper;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Fuseki's query operation with our limits: what may be asked, for how long, and how a broken answer ends. */
final class LimitedQuery extends SPARQL_QueryDataset {
    private final QueryLimits limits;
    private final FunctionRegistry functions = new StandardFunctions();

    LimitedQuery(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try {
            RemoteAccess.check(QueryFactory.create(query, Syntax.syntaxARQ));
        } catch (QueryParseException e) {
            throw Refusal.of(400, malformed(query, e)).raise(action);
        } catch (RemoteAccess.WantedException e) {
            throw Refusal.of(403, e.getMessage()).raise(action);
        } catch (QueryException e) {
            throw Refusal.of(400, "The query cannot be used: " + e.getMessage()).raise(action);
        } catch (StackOverflowError e) {
            throw Refusal.of(400, "The query is nested too deeply to be read. Use fewer brackets inside each other.")
                    .raise(action);
        }
        try {
            super.execute(query, action);
        } catch (QueryCancelledException e) {
            throw outOfTime(action).raise(action);
        } catch (StackOverflowError e) {
            throw Refusal.of(400, "The query is too deep to be run. Use fewer groups inside each other.")
                    .raise(action);
        }
    }

    private static String malformed(String query, QueryParseException e) {
        if (looksLikeUpdate(query)) {
            return "This endpoint only answers queries (SELECT, ASK, CONSTRUCT, DESCRIBE); nothing can be changed here."
                    + " Data are published as a checked submission, see /validate.";
        }
        String where = e.getMessage() == null
                ? "It is nested too deeply to be read."
                : e.getMessage().lines().findFirst().orElse("");
        if (!where.contains("line") && e.getLine() > 0) {
            where += " (line " + e.getLine() + ", column " + e.getColumn() + ")";
        }
        return "The query is not SPARQL. " + where;
    }

    private static boolean looksLikeUpdate(String text) {
        try {
            return !org.apache.jena.update.UpdateFactory.create(text)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException | StackOverflowError e) {
            return false;
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        long time = millis(action);
        Context context = action.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        FunctionRegistry.set(context, functions);
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                // Both: Jena waits for a first row by the one limit and for the last by the other.
                .initialTimeout(time, TimeUnit.MILLISECONDS)
                .overallTimeout(time, TimeUnit.MILLISECONDS)
                .build();
    }

    /** The server's limit, or less if the client asks for less. */
    private long millis(HttpAction action) {
        long limit = limits.time().toMillis();
        String wanted = action.getRequestParameter("timeout");
        if (wanted == null || wanted.isBlank()) {
            return limit;
        }
        try {
            double seconds = Double.parseDouble(wanted.strip());
            if (seconds > 0) {
                return Math.max(1, (long) Math.min(limit, seconds * 1000));
            }
        } catch (NumberFormatException e) {
            // Refused below, with the same words as a negative number.
        }
        throw Refusal.of(
                        400,
                        "timeout=" + wanted + " is not a number of seconds greater than 0. Leave it out to have "
                                + limits.time().toSeconds() + " seconds.")
                .raise(action);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        if (query.isDescribeType()) {
            try {
                return new QueryExecResult(exec.describe(new BoundedGraph(limits.triples())));
            } catch (BoundedGraph.FullException e) {
                throw tooMany().raise(action);
            }
        }
        if (!query.isConstructType()) {
            return super.executeQuery(action, exec, query, log);
        }
        DatasetGraph result = DatasetGraphFactory.createGeneral();
        result.prefixes().putAll(query.getPrefixMapping());
        int left = limits.triples();
        for (Iterator<Quad> quads = exec.constructQuads(); quads.hasNext(); left--) {
            if (left == 0) {
                throw tooMany().raise(action);
            }
            result.add(quads.next());
        }
        return new QueryExecResult(result);
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (!result.isRowSet()) {
            super.sendResults(action, result, prologue);
            return;
        }
        RowSet rows = result.rowSet();
        RowSet guarded = RowSetStream.create(rows.getResultVars(), new CutShort(rows, action));
        super.sendResults(action, new QueryExecResult(guarded), prologue);
    }

    private Refusal tooMany() {
        return Refusal.of(
                422,
                "The answer has more than " + limits.triples()
                        + " statements. Ask for fewer with a narrower pattern or LIMIT and OFFSET.");
    }

    private Refusal outOfTime(HttpAction action) {
        return new Refusal(
                503,
                "The query was stopped after " + millis(action) / 1000.0 + " seconds, without a result. Ask for less,"
                        + " for example with fewer territories or a LIMIT.",
                30);
    }

    /** Turns the end of time or of the allowed rows in mid-stream into a failure that the response notices. */
    private final class CutShort extends IteratorWrapper<Binding> {
        private final HttpAction action;
        private int left = limits.rows();

        CutShort(Iterator<Binding> rows, HttpAction action) {
            super(rows);
            this.action = action;
        }

        @Override
        public boolean hasNext() {
            try {
                boolean more = super.hasNext();
                if (more && left == 0) {
                    throw new TooManyRows();
                }
                return more;
            } catch (RuntimeException e) {
                throw broken(e);
            }
        }

        @Override
        public Binding next() {
            try {
                left--;
                return super.next();
            } catch (RuntimeException e) {
                throw broken(e);
            }
        }

        private RuntimeException broken(RuntimeException cause) {
            Refusal refusal;
            if (cause instanceof QueryCancelledException) {
                refusal = outOfTime(action);
            } else if (cause instanceof TooManyRows) {
                refusal = Refusal.of(
                        422,
                        "The answer has more than " + limits.rows() + " rows. Ask for fewer with LIMIT and OFFSET.");
            } else {
                refusal = Refusal.of(500, "The result could not be read to its end. Please tell us the query.");
            }
            action.getRequest().setAttribute(Refusal.ATTRIBUTE, refusal);
            return new RuntimeIOException("Result cut short", cause);
        }
    }

    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
