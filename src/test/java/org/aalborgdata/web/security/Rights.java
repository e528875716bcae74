// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.web.PublicSite;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Asks the filters of a running program whether a request would be let through, without sending it. */
final class Rights {
    private final List<SecurityFilterChain> chains;

    Rights(PublicSite site) {
        chains = site.bean(FilterChainProxy.class).getFilterChains();
    }

    boolean isAllowed(String path, String method, Authentication who) {
        HttpServletRequest request = request(path, method);
        SecurityFilterChain chain =
                chains.stream().filter(c -> c.matches(request)).findFirst().orElseThrow();
        for (Filter filter : chain.getFilters()) {
            if (filter instanceof AuthorizationFilter authorization) {
                AuthorizationResult result =
                        authorization.getAuthorizationManager().authorize(() -> who, request);
                return result == null || result.isGranted();
            }
        }
        throw new IllegalStateException("no filter decides on " + path);
    }

    private static HttpServletRequest request(String path, String method) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Rights.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> {
                    switch (called.getName()) {
                        case "getMethod":
                            return method;
                        case "getRequestURI", "getServletPath":
                            return path;
                        case "getContextPath":
                            return "";
                        case "getHttpServletMapping":
                            return Proxy.newProxyInstance(
                                    Rights.class.getClassLoader(),
                                    new Class<?>[] {HttpServletMapping.class},
                                    (p, c, a) -> c.getName().equals("getMappingMatch") ? MappingMatch.DEFAULT : "");
                        case "getDispatcherType":
                            return DispatcherType.REQUEST;
                        case "getAttribute":
                            return attributes.get(arguments[0].toString());
                        case "setAttribute":
                            attributes.put(arguments[0].toString(), arguments[1]);
                            return null;
                        case "removeAttribute":
                            attributes.remove(arguments[0].toString());
                            return null;
                        case "hashCode":
                            return System.identityHashCode(proxy);
                        case "equals":
                            return proxy == arguments[0];
                        default:
                            return null;
                    }
                });
    }
}
