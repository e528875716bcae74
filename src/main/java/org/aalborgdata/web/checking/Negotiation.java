// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** In which form somebody wants a report. */
final class Negotiation {
    private Negotiation() {}

    /**
     * What {@code format} names, else the first that {@code Accept} allows, else JSON.
     *
     * @param format key of a form; empty to go by {@code Accept}
     * @throws ProblemException with 406 if that is none of ours
     */
    static ReportFormat format(HttpServletRequest request, String format) {
        if (!format.isBlank()) {
            return ReportFormat.ofKey(format).orElseThrow(() -> refusal(request, format));
        }
        List<MediaType> accepted = accepted(request);
        if (accepted.isEmpty()) {
            return ReportFormat.JSON;
        }
        for (MediaType type : accepted) {
            if (type.isWildcardType()) {
                return ReportFormat.JSON;
            }
            for (ReportFormat offered : ReportFormat.values()) {
                if (type.includes(MediaType.parseMediaType(offered.mediaType()))) {
                    return offered;
                }
            }
        }
        throw refusal(request, String.join(", ", Collections.list(request.getHeaders("Accept"))));
    }

    /** The media types of {@code Accept}, the most wanted first; those with weight 0 are left out. */
    static List<MediaType> accepted(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(headers));
            types.removeIf(type -> type.getQualityValue() == 0);
            types.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
            return types;
        } catch (InvalidMediaTypeException e) {
            throw refusal(request, String.join(", ", headers));
        }
    }

    static ProblemException refusal(HttpServletRequest request, String wanted) {
        return refusal(request, wanted, List.of(ReportFormat.values()));
    }

    /** @param forms those to be had */
    static ProblemException refusal(HttpServletRequest request, String wanted, List<ReportFormat> forms) {
        String offered =
                forms.stream().map(f -> f.key() + " (" + f.mediaType() + ")").collect(Collectors.joining(", "));
        return new ProblemException(new Problem(
                ProblemKind.NO_SUCH_REPORT,
                Texts.in(Page.language(request)).t("problem.no-such-report.detail", wanted, offered),
                List.of()));
    }
}
