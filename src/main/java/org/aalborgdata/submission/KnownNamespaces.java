// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;

/**
 * IRIs that need not be parsed again, because one of the same namespace was: {@code http://example.org/a/} was found without
 * fault, so {@code http://example.org/a/b-1} is too and means itself, whatever the base (RFC 3986, sections 3.3 and 3.5). Only
 * names of letters, digits, hyphens and underscores, which mean nothing special behind a slash or a number sign, are taken.
 * A tenth of the time of reading is spent on this otherwise. For one thread.
 */
final class KnownNamespaces {
    /** A file uses few; the list is looked through from the beginning. */
    private static final int MOST = 12;

    private static final IRIxResolver RESOLVER = IRIxResolver.create(Iris.BASE).build();

    private final List<String> known = new ArrayList<>();
    private int tried;

    /** @return true if the IRI is absolute and has no fault; false if somebody else must find out */
    boolean holds(String iri) {
        int name = beginningOfName(iri);
        if (name <= 0 || name == iri.length()) {
            return false;
        }
        for (String namespace : known) {
            if (namespace.length() == name && iri.startsWith(namespace)) {
                return true;
            }
        }
        return tried < MOST && learn(iri.substring(0, name));
    }

    private boolean learn(String namespace) {
        tried++;
        int host = namespace.indexOf("://") + 3;
        boolean good = (namespace.startsWith("http://") || namespace.startsWith("https://"))
                && namespace.indexOf('/', host) > host
                && isFaultless(namespace + "a");
        if (good) {
            known.add(namespace);
        }
        return good;
    }

    private static boolean isFaultless(String iri) {
        try {
            IRIx parsed = RESOLVER.resolve(iri);
            AtomicBoolean faulty = new AtomicBoolean();
            parsed.handleViolations((isError, message) -> faulty.set(true));
            return !faulty.get() && parsed.str().equals(iri);
        } catch (IRIException e) {
            return false;
        }
    }

    /** The index behind the last slash or number sign, if only letters, digits, hyphens and underscores follow; else 0. */
    private static int beginningOfName(String iri) {
        for (int i = iri.length() - 1; i >= 0; i--) {
            char c = iri.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_';
            if (!plain) {
                return c == '/' || c == '#' ? i + 1 : 0;
            }
        }
        return 0;
    }
}
