// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address people reach this deployment at. It is never part of an identifier. */
@Component
public final class PublicAddress {
    private final String configured;

    PublicAddress(@Value("${aalborg.public-url:}") String configured) {
        this.configured = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    /**
     * An absolute address.
     *
     * @param request gives host and port where {@code aalborg.public-url} is not set
     * @param path starts with a slash
     */
    public String of(HttpServletRequest request, String path) {
        String start = configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : configured;
        return start + path;
    }
}
