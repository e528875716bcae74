// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The SPARQL 1.1 protocol at one path, for queries only (conventions page, section 4.3).
 *
 * <p>A servlet filter: map it to {@link #PATH} exactly, behind whatever guards the application. A GET without a query
 * is passed on down the chain, where the service description is given.
 */
public final class SparqlEndpoint implements Filter {
    public static final String PATH = "/sparql";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final int RETRY_SECONDS = 5;

    private final DatasetGraph dataset;
    private final QueryLimits limits;
    private final Semaphore free;
    private final FusekiFilter fuseki = new FusekiFilter();

    /** @param dataset such as {@link org.aalborgdata.store.Store#unionDataset()} */
    public SparqlEndpoint(DatasetGraph dataset, QueryLimits limits) {
        this.dataset = dataset;
        this.limits = limits;
        this.free = new Semaphore(limits.concurrent());
    }

    @Override
    public void init(FilterConfig config) {
        DataService service =
                DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(PATH, service));
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, WebContent.contentTypeSPARQLQuery, new LimitedQuery(limits));
        service.setEndpointProcessors(operations);
        service.goActive();
        ServletContext context = config.getServletContext();
        OperationRegistry.set(context, operations);
        DataAccessPointRegistry.set(context, registry);
        context.setAttribute(Fuseki.attrVerbose, false);
    }

    @Override
    public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) in;
        HttpServletResponse response = (HttpServletResponse) out;
        if (isForDescription(request)) {
            chain.doFilter(request, response);
            return;
        }
        Refusal refusal = beforehand(request);
        if (refusal != null) {
            refusal.send(response);
            return;
        }
        if (!free.tryAcquire()) {
            busy().send(response);
            return;
        }
        try {
            answer(request, response);
        } finally {
            free.release();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        fuseki.doFilter(new ProtocolRequest(request), new GuardedResponse(request, response), (q, a) -> Refusal.of(
                        404, "There is nothing at this address. Queries go to " + PATH + ".")
                .send(response));
        if (request.getAttribute(Refusal.ATTRIBUTE) instanceof Refusal refusal) {
            if (response.isCommitted()) {
                // The status is sent, so all that is left is to break the connection before the last chunk. Of all
                // exceptions this is the one for which Tomcat writes no error page behind the rows.
                throw new ClientAbortException("SPARQL result cut short: " + refusal.message());
            }
            refusal.send(response);
        }
    }

    private static boolean isForDescription(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && request.getParameter("query") == null && request.getParameter("update") == null;
    }

    private @org.jspecify.annotations.Nullable Refusal beforehand(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Refusal.of(
                    405,
                    "This endpoint answers GET, HEAD, POST and OPTIONS, not " + request.getMethod()
                            + ". Send the query with GET or POST.");
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith(WebContent.contentTypeSPARQLUpdate) || request.getParameter("update") != null) {
            return Refusal.of(
                    403,
                    "This endpoint only answers queries; updates are refused and nothing was changed."
                            + " Data are published as a checked submission, see /validate.");
        }
        if (type.startsWith(WebContent.contentTypeSPARQLQuery)) {
            if (request.getContentLengthLong() < 0) {
                return Refusal.of(
                        411, "The length of the query is not stated. Send it with a Content-Length, or as a form.");
            }
            if (request.getContentLengthLong() > limits.queryBytes()) {
                return Refusal.of(
                        413,
                        "The query is longer than " + limits.queryBytes()
                                + " bytes. Shorten it, for example by asking in several steps.");
            }
        }
        return null;
    }

    private Refusal busy() {
        return new Refusal(
                503,
                limits.concurrent() + " queries are running already, which is as many as this server takes at a time."
                        + " Send the query again in " + RETRY_SECONDS + " seconds.",
                RETRY_SECONDS);
    }
}
