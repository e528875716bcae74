// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent to be checked.
 *
 * @param name as the sender calls it
 * @param syntax null to tell it by the name's ending
 */
record Upload(byte[] bytes, String name, @Nullable Syntax syntax) {
    private static final String AUTO = "auto";
    private static final List<String> SAY_NOTHING = List.of("application/octet-stream", "binary/octet-stream");

    /**
     * The body of a request.
     *
     * @param filename as the sender calls it; empty if it is not told
     * @param as key of the syntax; empty or {@code auto} to go by media type, then by the file's name
     * @throws ProblemException with 413 if it is too large, 415 if its syntax is none of ours or not told
     */
    static Upload body(HttpServletRequest request, String filename, String as, int largest) throws IOException {
        Syntax syntax = syntax(request, filename, as);
        if (request.getContentLengthLong() > largest) {
            throw tooLarge(request, largest);
        }
        byte[] bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge(request, largest);
        }
        String name = filename.isBlank() ? "submission." + syntax.endings().get(0) : filename;
        return new Upload(bytes, name, syntax);
    }

    private static Syntax syntax(HttpServletRequest request, String filename, String as) {
        Optional<Syntax> stated = stated(request, as);
        if (stated.isPresent()) {
            return stated.get();
        }
        String type = request.getContentType() == null ? "" : request.getContentType();
        Optional<Syntax> byType = Syntax.ofMediaType(type);
        if (byType.isPresent()) {
            return byType.get();
        }
        String bare = type.replaceFirst(";.*", "").strip();
        boolean silent = bare.isEmpty() || SAY_NOTHING.contains(bare) || bare.startsWith("text/plain");
        if (silent && Syntax.ofName(filename).isPresent()) {
            return Syntax.ofName(filename).get();
        }
        throw unknownSyntax(request, bare);
    }

    /** @param type the media type as it was sent; may be empty */
    static ProblemException unknownSyntax(HttpServletRequest request, String type) {
        String detail = Texts.in(Page.language(request))
                .t("problem.unknown-syntax.detail", type.isEmpty() ? "–" : type, mediaTypes());
        return new ProblemException(new Problem(ProblemKind.UNKNOWN_SYNTAX, detail, List.of()));
    }

    /**
     * The syntax that the parameter {@code as} names; empty if it is left to the file.
     *
     * @throws ProblemException with 415 if there is no such syntax
     */
    static Optional<Syntax> stated(HttpServletRequest request, String as) {
        if (as.isBlank() || AUTO.equalsIgnoreCase(as)) {
            return Optional.empty();
        }
        return Optional.of(Syntax.ofKey(as).orElseThrow(() -> {
            String keys = Stream.of(Syntax.values()).map(Syntax::key).collect(Collectors.joining(", "));
            String detail = Texts.in(Page.language(request)).t("problem.unknown-syntax.as", as, keys);
            return new ProblemException(
                    new Problem(ProblemKind.UNKNOWN_SYNTAX, detail, List.of(new Problem.Fault("as", null, detail))));
        }));
    }

    /** Those that are read. */
    static String mediaTypes() {
        return Stream.of(Syntax.values()).map(Syntax::mediaType).collect(Collectors.joining(", "));
    }

    private static ProblemException tooLarge(HttpServletRequest request, int largest) {
        String detail = Texts.in(Page.language(request)).t("problem.too-large.detail", largest);
        return new ProblemException(new Problem(ProblemKind.TOO_LARGE, detail, List.of()));
    }
}
