// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.time.Instant;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event log: that a version of a submission was published, and everything needed to do it again.
 *
 * @param submission IRI of the submission, the same for all its versions
 * @param version 1 for the first
 * @param organisation IRI of the publisher
 * @param sha256 of the original bytes, hexadecimal; names the archived file
 * @param quadsSha256 of the uncompressed N-Quads; names the archived graph
 * @param fileName as the submitter called it
 * @param verdict notation such as {@code acceptable-with-warnings}
 * @param profile IRI of the profile that was checked
 * @param engine name and version of the SHACL engine
 * @param reportSha256 of the uncompressed check report; names the archived file; null for what was published before reports
 *     were kept
 */
record Publication(
        String submission,
        int version,
        String organisation,
        Instant time,
        String sha256,
        String quadsSha256,
        String fileName,
        String verdict,
        String profile,
        String engine,
        @Nullable String reportSha256) {

    /** IRI of this version, which is also the name of its graph. */
    String graph() {
        return submission + "/" + version;
    }

    /** IRI of the report of its check, whether it was kept or not. */
    String report() {
        return Receipt.report(graph());
    }

    String toJson() {
        JsonObject o = new JsonObject();
        o.put("event", "published");
        o.put("submission", submission);
        o.put("version", version);
        o.put("organisation", organisation);
        o.put("time", time.toString());
        o.put("sha256", sha256);
        o.put("quadsSha256", quadsSha256);
        o.put("fileName", fileName);
        o.put("verdict", verdict);
        o.put("profile", profile);
        o.put("engine", engine);
        if (reportSha256 != null) {
            o.put("reportSha256", reportSha256);
        }
        return JSON.toStringFlat(o);
    }

    /** @throws JsonParseException if the line is not one that {@link #toJson()} wrote */
    static Publication parse(String line) {
        JsonObject o = JSON.parse(line);
        return new Publication(
                text(o, "submission"),
                o.get("version").getAsNumber().value().intValue(),
                text(o, "organisation"),
                Instant.parse(text(o, "time")),
                text(o, "sha256"),
                text(o, "quadsSha256"),
                text(o, "fileName"),
                text(o, "verdict"),
                text(o, "profile"),
                text(o, "engine"),
                o.hasKey("reportSha256") ? text(o, "reportSha256") : null);
    }

    private static String text(JsonObject o, String key) {
        if (!o.hasKey(key)) {
            throw new JsonParseException("no " + key, 1, 1);
        }
        return o.get(key).getAsString().value();
    }
}
