// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes in OpenAPI what can go wrong with a call. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "400",
        description = "A parameter or the JSON is wrong",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "404",
        description = "No such profile, domain or job",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "406",
        description = "No such form of a report",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "409",
        description = "The check is not finished",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "413",
        description = "The file is too large",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "415",
        description = "The syntax is none that is read",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "422",
        description = "The file cannot be read; errors says where",
        content =
                @Content(
                        mediaType = ValidateApi.PROBLEM,
                        examples = @ExampleObject(name = "unreadable", value = ProblemResponses.UNREADABLE)))
@ApiResponse(
        responseCode = "429",
        description = "Too many files; Retry-After says when to come again",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@ApiResponse(
        responseCode = "503",
        description = "The server checks as many as it can; see Retry-After",
        content = @Content(mediaType = ValidateApi.PROBLEM))
@interface ProblemResponses {
    String UNREADABLE =
            "{\"type\":\"https://w3id.org/aalborg/problem/unreadable\",\"title\":\"The file could not be read\","
                    + "\"status\":422,\"detail\":\"The prefix qb: is used but not declared. Declare it at the top.\","
                    + "\"instance\":\"/api/validate\",\"errors\":[{\"pointer\":\"file\",\"line\":3,\"column\":5,"
                    + "\"detail\":\"The prefix qb: is used but not declared.\"}]}";
}
