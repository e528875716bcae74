// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.report.UnreadableReportException;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CustomShapes;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The parts of a form that hands in a file, with what else may be handed in beside it. */
final class Parts {
    static final String FILE = "file";
    static final String SHAPES = "shapes";
    static final String EARLIER = "earlier";

    private Parts() {}

    /**
     * The file to check.
     *
     * @throws ProblemException with 400 if there is none
     */
    static Upload upload(HttpServletRequest request, @Nullable MultipartFile file, @Nullable Syntax syntax)
            throws IOException {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file == null || name.isEmpty() && file.isEmpty()) {
            Texts texts = Texts.in(Page.language(request));
            String detail = texts.t("validate.noFile") + " " + texts.t("validate.noFile.remedy");
            throw new ProblemException(
                    new Problem(ProblemKind.BAD_REQUEST, detail, List.of(new Problem.Fault(FILE, null, detail))));
        }
        return new Upload(file.getBytes(), baseName(name), syntax);
    }

    /**
     * The syntax of a part: what {@code as} says, else what its name says, else its media type.
     *
     * @return empty if none of them says it
     * @throws ProblemException with 415 if {@code as} names none of ours
     */
    static Optional<Syntax> syntax(HttpServletRequest request, @Nullable MultipartFile file, String as) {
        Optional<Syntax> stated = Upload.stated(request, as);
        if (stated.isPresent() || file == null) {
            return stated;
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String type = file.getContentType() == null ? "" : file.getContentType();
        return Syntax.ofName(name).or(() -> Syntax.ofMediaType(type));
    }

    /** Some browsers send the folders of the sender's machine, too. */
    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Shapes to check against instead of ours; empty if there are none. */
    static List<CustomShapes.File> shapes(@Nullable List<MultipartFile> uploads) throws IOException {
        List<CustomShapes.File> files = new ArrayList<>();
        for (MultipartFile upload : uploads == null ? List.<MultipartFile>of() : uploads) {
            if (!upload.isEmpty()) {
                String name = upload.getOriginalFilename() == null ? "shapes.ttl" : upload.getOriginalFilename();
                files.add(new CustomShapes.File(baseName(name), upload.getBytes(), null));
            }
        }
        return files;
    }

    /**
     * The report of an earlier run, if there is one, else what is public.
     *
     * @throws ProblemException with 422 if it is no report that can be compared with
     */
    static LastRun earlier(HttpServletRequest request, @Nullable MultipartFile earlier, LastRun otherwise)
            throws IOException {
        if (earlier == null || earlier.isEmpty()) {
            return otherwise;
        }
        try {
            return LastRun.of(EarlierReport.read(earlier.getBytes()));
        } catch (UnreadableReportException e) {
            String detail = e.problem().in(Page.language(request));
            throw new ProblemException(
                    new Problem(ProblemKind.UNREADABLE, detail, List.of(new Problem.Fault(EARLIER, null, detail))));
        }
    }
}
