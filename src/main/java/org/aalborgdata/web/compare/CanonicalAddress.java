// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Each view has one address, so that two people who see the same have the same link. */
final class CanonicalAddress {
    private CanonicalAddress() {}

    /** Where the page of a request stands; empty if the caller is there already. */
    static Optional<ResponseEntity<byte[]>> elsewhere(HttpServletRequest request, ComparisonRequest asked) {
        String query = asked.toQuery();
        if (request.getParameter(Page.LANGUAGE) != null) {
            query += "&" + Page.LANGUAGE + "=" + Page.language(request).getLanguage();
        }
        if (query.equals(request.getQueryString())) {
            return Optional.empty();
        }
        return Optional.of(ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/compare?" + query)
                .build());
    }
}
