// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.JobState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The state of a job as JSON: how far it is and where to go on. */
final class JobAnswers {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JobAnswers() {}

    static ResponseEntity<byte[]> state(ResponseEntity.BodyBuilder answer, CheckJob job) {
        return answer.contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", ReportAnswers.NO_STORE)
                .body(MAPPER.writeValueAsString(json(job)).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> json(CheckJob job) {
        JobState state = job.state();
        String self = "/api/validate/jobs/" + job.id();
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", self);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", job.id());
        json.put("state", state.key());
        json.put("file", job.file());
        Map<String, Object> progress = new LinkedHashMap<>();
        progress.put("done", job.done());
        progress.put("total", job.total());
        json.put("progress", progress);
        if (state == JobState.DONE) {
            job.result().ifPresent(r -> json.put("verdict", ReportAnswers.verdict(r)));
            links.put("report", self + "/report");
        }
        job.expires().ifPresent(at -> json.put("expires", at.toString()));
        links.put("cancel", self);
        links.put("page", "/validate/" + job.id());
        json.put("links", links);
        return json;
    }
}
