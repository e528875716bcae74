// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** What the schema of SARIF 2.1.0 asks of the objects that we write: members allowed and required, values, indices. */
final class SarifRules {
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "run",
            Set.of("tool", "language", "columnKind", "artifacts", "invocations", "results", "properties"),
            "driver",
            Set.of("name", "version", "semanticVersion", "informationUri", "rules"),
            "rule",
            Set.of(
                    "id",
                    "shortDescription",
                    "fullDescription",
                    "help",
                    "helpUri",
                    "defaultConfiguration",
                    "properties"),
            "result",
            Set.of(
                    "ruleId",
                    "ruleIndex",
                    "level",
                    "message",
                    "locations",
                    "partialFingerprints",
                    "baselineState",
                    "properties"),
            "location",
            Set.of("physicalLocation", "logicalLocations"),
            "physicalLocation",
            Set.of("artifactLocation", "region"),
            "region",
            Set.of("startLine", "startColumn", "snippet"),
            "artifactLocation",
            Set.of("uri", "index"),
            "notification",
            Set.of("message", "level", "locations"),
            "logicalLocation",
            Set.of("fullyQualifiedName", "kind", "name"));

    private final JsonObject run;
    private final List<String> faults;

    SarifRules(JsonObject run, List<String> faults) {
        this.run = run;
        this.faults = faults;
    }

    void check() {
        members("run", run, "tool");
        JsonObject driver = run.getObj("tool").getObj("driver");
        members("driver", driver, "name");
        uri(driver.getString("informationUri"), true);
        for (JsonObject rule : objects(driver.get("rules"))) {
            members("rule", rule, "id");
            require(
                    rule.hasKey("shortDescription")
                            && !rule.getObj("shortDescription")
                                    .getString("text")
                                    .isBlank(),
                    rule);
            require(rule.getObj("help").hasKey("text") && rule.getObj("help").hasKey("markdown"), rule);
            uri(rule.getString("helpUri"), true);
        }
        require(Set.of("utf16CodeUnits", "unicodeCodePoints").contains(run.getString("columnKind")), run);
        for (JsonObject artifact : objects(run.get("artifacts"))) {
            uri(artifact.getObj("location").getString("uri"), false);
            if (artifact.hasKey("hashes")) {
                require(artifact.getObj("hashes").getString("sha-256").matches("[0-9a-f]{64}"), artifact);
            }
        }
        for (JsonObject invocation : objects(run.get("invocations"))) {
            require(invocation.get("executionSuccessful").isBoolean(), invocation);
            for (JsonObject note : objects(invocation.get("toolExecutionNotifications"))) {
                members("notification", note, "message");
                objects(note.get("locations")).forEach(this::location);
            }
        }
        objects(run.get("results")).forEach(this::result);
    }

    private void result(JsonObject result) {
        members("result", result, "message", "ruleId", "locations");
        require(!result.getObj("message").getString("text").isBlank(), result);
        require(Set.of("none", "note", "warning", "error").contains(result.getString("level")), result);
        JsonArray rules = run.getObj("tool").getObj("driver").get("rules").getAsArray();
        if (result.hasKey("ruleIndex")) {
            int index = result.getNumber("ruleIndex").intValue();
            require(
                    index < rules.size()
                            && rules.get(index).getAsObject().getString("id").equals(result.getString("ruleId")),
                    result);
        }
        if (result.hasKey("baselineState")) {
            require(
                    Set.of("new", "unchanged", "updated", "absent").contains(result.getString("baselineState")),
                    result);
        }
        result.getObj("partialFingerprints")
                .entrySet()
                .forEach(e ->
                        require(e.getKey().matches("\\w+/v\\d+") && e.getValue().isString(), result));
        objects(result.get("locations")).forEach(this::location);
    }

    private void location(JsonObject location) {
        members("location", location, "physicalLocation");
        JsonObject physical = location.getObj("physicalLocation");
        members("physicalLocation", physical, "artifactLocation");
        JsonObject artifact = physical.getObj("artifactLocation");
        members("artifactLocation", artifact, "uri");
        uri(artifact.getString("uri"), false);
        int index = artifact.getNumber("index").intValue();
        JsonObject named = run.get("artifacts").getAsArray().get(index).getAsObject();
        require(named.getObj("location").getString("uri").equals(artifact.getString("uri")), location);
        if (physical.hasKey("region")) {
            JsonObject region = physical.getObj("region");
            members("region", region, "startLine");
            require(region.getNumber("startLine").longValue() >= 1, region);
            require(
                    !region.hasKey("startColumn")
                            || region.getNumber("startColumn").longValue() >= 1,
                    region);
        }
        if (location.hasKey("logicalLocations")) {
            objects(location.get("logicalLocations")).forEach(l -> members("logicalLocation", l, "fullyQualifiedName"));
        }
    }

    private void members(String kind, JsonObject object, String... required) {
        for (String key : object.keys()) {
            require(ALLOWED.get(kind).contains(key), kind + " has " + key);
        }
        for (String key : required) {
            require(object.hasKey(key), kind + " lacks " + key);
        }
    }

    private void uri(String text, boolean absolute) {
        try {
            URI uri = URI.create(text);
            require(uri.isAbsolute() || !absolute, text);
            require(text.chars().allMatch(c -> c > 0x20 && c < 0x7F), text);
        } catch (IllegalArgumentException e) {
            faults.add(text + " is no URI reference");
        }
    }

    private void require(boolean holds, Object what) {
        if (!holds) {
            faults.add(what.toString());
        }
    }

    private static List<JsonObject> objects(JsonValue array) {
        Iterator<JsonValue> all = array.getAsArray().iterator();
        List<JsonObject> objects = new java.util.ArrayList<>();
        all.forEachRemaining(v -> objects.add(v.getAsObject()));
        return objects;
    }
}
