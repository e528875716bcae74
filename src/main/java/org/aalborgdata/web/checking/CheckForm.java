// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The parts of a form with a file to check, as OpenAPI describes them. */
record CheckForm(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The file; its name tells the syntax, else its media type, unless the parameter as does")
        MultipartFile file,

        @Schema(
                description =
                        "Shapes to check against instead of ours, linted first; Turtle, N-Triples, RDF/XML or JSON-LD")
        @Nullable
        List<MultipartFile> shapes,

        @Schema(
                description =
                        "Report of an earlier run to compare with: ours in JSON, or a SHACL report in Turtle or N-Triples")
        @Nullable
        MultipartFile earlier) {}
