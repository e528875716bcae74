// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The request as Fuseki may see it: HEAD asks what GET asks, and only parameters of the protocol pass.
 *
 * <p>Fuseki's {@code callback} and {@code stylesheet} would let a foreign page run a script under our name.
 */
final class ProtocolRequest extends HttpServletRequestWrapper {
    private static final Set<String> PARAMETERS =
            Set.of("query", "default-graph-uri", "named-graph-uri", "timeout", "format", "output");

    ProtocolRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "HEAD".equals(super.getMethod()) ? "GET" : super.getMethod();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return PARAMETERS.contains(name) ? super.getParameter(name) : null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return PARAMETERS.contains(name) ? super.getParameterValues(name) : null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> kept = new LinkedHashMap<>(super.getParameterMap());
        kept.keySet().retainAll(PARAMETERS);
        return kept;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
