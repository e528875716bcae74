// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page tells the layout.
 *
 * @param title in the page's language, without the name of the site
 * @param description one or two sentences for search engines and link previews
 * @param locale English or German
 * @param path of the request, without query, such as {@code /compare}
 * @param query raw query of the request without {@code lang}; empty if none
 * @param active key of the entry in the header this page belongs to: {@code compare}, {@code commitments},
 *     {@code territories}, {@code validate}, {@code query}, or empty
 */
public record Page(String title, String description, Locale locale, String path, String query, String active) {
    /** Parameter and cookie that hold the chosen language. */
    public static final String LANGUAGE = "lang";

    /** The page of a request; its language is {@link #language(HttpServletRequest)}. */
    public static Page of(HttpServletRequest request, String title, String description, String active) {
        String query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(LANGUAGE)
                .build()
                .toUriString();
        return new Page(
                title,
                description,
                language(request),
                request.getRequestURI(),
                query.startsWith("?") ? query.substring(1) : query,
                active);
    }

    /**
     * What {@code ?lang=} says; null if nothing. Only the address is read: to ask for a parameter would parse an upload,
     * and fail again while the page about one that is too large is made.
     */
    static @Nullable String asked(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .build()
                .getQueryParams()
                .getFirst(LANGUAGE);
    }

    /** The language of an answer: {@code ?lang=}, else the cookie, else {@code Accept-Language}, else English. */
    public static Locale language(HttpServletRequest request) {
        Locale asked = known(asked(request));
        if (asked != null) {
            return asked;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                Locale kept = LANGUAGE.equals(cookie.getName()) ? known(cookie.getValue()) : null;
                if (kept != null) {
                    return kept;
                }
            }
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale accepted : Collections.list(request.getLocales())) {
                Locale language = known(accepted.getLanguage());
                if (language != null) {
                    return language;
                }
            }
        }
        return Locale.ENGLISH;
    }

    private static @Nullable Locale known(@Nullable String language) {
        return "de".equals(language) ? Locale.GERMAN : "en".equals(language) ? Locale.ENGLISH : null;
    }

    public Texts texts() {
        return Texts.in(locale);
    }

    /** A text of this page's language, see {@link Texts#t}. */
    public String t(String key, Object... arguments) {
        return texts().t(key, arguments);
    }

    /** A text that depends on a number, see {@link Texts#count}. */
    public String count(String key, long number, Object... more) {
        return texts().count(key, number, more);
    }

    /** A label in this page's language, chemical formulas with their small figures. */
    public String in(Label label) {
        return label.in(locale).replace("CO2", "CO₂");
    }

    /**
     * Where a page links to for an IRI: our own identifiers are answered by this deployment, under the same path; others
     * are left as they are. Anything that is not a web address leads nowhere.
     */
    public String link(String iri) {
        if (iri.startsWith(Iris.BASE)) {
            return "/" + iri.substring(Iris.BASE.length());
        }
        return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "#";
    }

    /** The host of a web address, without {@code www.}, to name a source shortly. */
    public String host(String iri) {
        int start = iri.indexOf("://");
        if (start < 0) {
            return iri;
        }
        int end = iri.indexOf('/', start + 3);
        String host = iri.substring(start + 3, end < 0 ? iri.length() : end);
        return host.substring(host.startsWith("www.") ? 4 : 0, host.length() - (host.endsWith(".") ? 1 : 0));
    }

    /** A submission's short name, such as {@code vaxjo 2020}. */
    public String submission(String iri) {
        return iri.startsWith(Iris.SUBMISSION)
                ? iri.substring(Iris.SUBMISSION.length()).replace('/', ' ')
                : Iris.lastSegment(iri);
    }

    /** Whether something invented needs a mark: not where a name beside it says so already. */
    public boolean mustMark(boolean demonstration, String... beside) {
        String mark = t("table.demonstration").toLowerCase(locale);
        return demonstration
                && Arrays.stream(beside)
                        .noneMatch(name -> name.toLowerCase(locale).contains(mark));
    }

    /** The last part of an IRI, for links to things that have a short name in it. */
    public String shortName(String iri) {
        return Iris.lastSegment(iri);
    }

    public String lang() {
        return locale.getLanguage();
    }

    /** This page in a language: path and query with {@code lang}. */
    public String alternate(String language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + LANGUAGE + "=" + language;
    }

    /** This page without a language. */
    public String canonical() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Version of ontology, shapes and software. */
    public String version() {
        return Release.VERSION;
    }
}
