// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * By what a finding is recognised in a later run: rule, record, property and value. Line and wording do not matter, since
 * they change when something else in the file is mended.
 */
final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {}

    /** 32 lower-case hexadecimal digits. Two findings have the same one if only blank nodes tell them apart. */
    static String of(Finding finding) {
        return of(finding.code(), written(finding.focus()), finding.path(), writtenOrNull(finding.value()));
    }

    static String of(String code, String focus, @Nullable String path, @Nullable String value) {
        String all = code + '\n' + focus + '\n' + (path == null ? "" : path) + '\n' + (value == null ? "" : value);
        return DigestUtils.sha256Hex(all).substring(0, LENGTH);
    }

    /** An IRI in full, anything else as {@link Prefixes#show} writes it. */
    static String written(Node node) {
        return node.isURI() ? node.getURI() : Prefixes.show(node);
    }

    static @Nullable String writtenOrNull(@Nullable Node node) {
        return node == null ? null : written(node);
    }
}
