// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import org.aalborgdata.comparison.TableDescription;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A form of a selection as a file that says where its description, its page and its licence are. */
final class Download {
    private Download() {}

    /**
     * The answer.
     *
     * @param query of the canonical address
     * @param name that the file is saved under
     */
    static ResponseEntity<byte[]> of(String query, String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(
                        HttpHeaders.LINK,
                        "</compare.metadata.json?" + query + ">; rel=\"describedby\"; type=\""
                                + TableDescription.MEDIA_TYPE + "\"",
                        "</compare?" + query + ">; rel=\"alternate\"; type=\"text/html\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .body(content);
    }
}
