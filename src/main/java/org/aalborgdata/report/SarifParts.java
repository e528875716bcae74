// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The objects of a SARIF log, each as its section of SARIF 2.1.0 says. */
final class SarifParts {
    /** RFC 3986, section 3.3: what may stand in a path as it is; the slash parts segments. */
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private final Locale locale;

    SarifParts(Locale locale) {
        this.locale = locale;
    }

    /** A {@code reportingDescriptor} (section 3.49). */
    JsonObject rule(String code, String address, Severity severity, Label message, Label why) {
        JsonObject rule = new JsonObject();
        rule.put("id", code);
        rule.put("shortDescription", text(why.in(locale).isBlank() ? message.in(locale) : why.in(locale)));
        rule.put("fullDescription", text(message.in(locale)));
        JsonObject help = text(message.in(locale) + " " + why.in(locale) + " " + address);
        help.put(
                "markdown",
                markdown(message.in(locale)) + "\n\n*" + markdown(why.in(locale)) + "*\n\n[" + code + "](" + address
                        + ")");
        rule.put("help", help);
        if (address.startsWith("http://") || address.startsWith("https://")) {
            rule.put("helpUri", address);
        }
        JsonObject configuration = new JsonObject();
        configuration.put("level", level(severity));
        rule.put("defaultConfiguration", configuration);
        return rule;
    }

    /** A {@code result} (section 3.27). */
    JsonObject result(
            ValidationOutcome outcome,
            Finding finding,
            @Nullable FindingState state,
            int rule,
            int artifact,
            Excerpts excerpts) {
        JsonObject result = new JsonObject();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.told(locale)));
        JsonArray locations = new JsonArray();
        locations.add(location(finding.place(), artifact, finding.place().source(), excerpts));
        result.put("locations", locations);
        result.put("partialFingerprints", fingerprints(Fingerprint.of(finding)));
        if (state != null) {
            result.put("baselineState", state == FindingState.NEW ? "new" : "unchanged");
        }
        JsonObject properties = new JsonObject();
        properties.put("focus", Fingerprint.written(finding.focus()));
        if (finding.path() != null) {
            properties.put("path", finding.path());
        }
        if (finding.value() != null) {
            properties.put("value", Fingerprint.written(finding.value()));
        }
        if (finding.expected() != null) {
            properties.put("expected", finding.expected().in(locale));
        }
        JsonArray commitments = new JsonArray();
        outcome.commitments(finding).forEach(commitments::add);
        properties.put("commitments", commitments);
        result.put("properties", properties);
        return result;
    }

    /** A result of the run before that is gone. */
    JsonObject absent(EarlierFinding was, @Nullable Integer rule, int artifact, String file) {
        JsonObject result = new JsonObject();
        result.put("ruleId", was.code());
        if (rule != null) {
            result.put("ruleIndex", rule);
        }
        result.put("level", level(was.severity()));
        result.put("message", text(was.message().in(locale)));
        JsonObject physical = new JsonObject();
        physical.put("artifactLocation", artifact(file, artifact));
        JsonObject location = new JsonObject();
        location.put("physicalLocation", physical);
        JsonArray locations = new JsonArray();
        locations.add(location);
        result.put("locations", locations);
        result.put("partialFingerprints", fingerprints(was.fingerprint()));
        result.put("baselineState", "absent");
        return result;
    }

    /** A {@code notification} (section 3.58). */
    JsonObject notification(String message, String level, Place place, int artifact, String file) {
        JsonObject notification = new JsonObject();
        notification.put("message", text(message));
        notification.put("level", level);
        JsonArray locations = new JsonArray();
        locations.add(location(place, artifact, file, null));
        notification.put("locations", locations);
        return notification;
    }

    /** A {@code location} (section 3.28): lines as a region, cells and JSON pointers by their name. */
    private static JsonObject location(Place place, int artifact, String file, @Nullable Excerpts excerpts) {
        JsonObject physical = new JsonObject();
        physical.put("artifactLocation", artifact(file, artifact));
        if (place.line() > 0) {
            JsonObject region = new JsonObject();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            Excerpt excerpt = excerpts == null ? Excerpt.NONE : excerpts.at(place);
            if (!excerpt.text().isEmpty()) {
                region.put("snippet", text(excerpt.text()));
            }
            physical.put("region", region);
        }
        JsonObject location = new JsonObject();
        location.put("physicalLocation", physical);
        String name = place.cell() != null ? place.cell().address() : place.pointer();
        if (name != null) {
            JsonObject logical = new JsonObject();
            logical.put("fullyQualifiedName", name);
            logical.put("kind", place.cell() != null ? "element" : "value");
            if (place.cell() != null && !place.cell().label().isEmpty()) {
                logical.put("name", place.cell().label());
            }
            JsonArray all = new JsonArray();
            all.add(logical);
            location.put("logicalLocations", all);
        }
        return location;
    }

    /** An {@code artifactLocation} (section 3.4). */
    static JsonObject artifact(String file, @Nullable Integer index) {
        JsonObject location = new JsonObject();
        location.put("uri", uri(file));
        if (index != null) {
            location.put("index", index);
        }
        return location;
    }

    /** A name of a file as a relative reference, or a {@code file} IRI if it begins at the root. */
    static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        boolean rooted = uri.length() > 0 && uri.charAt(0) == '/';
        return (rooted ? "file://" : "") + (rooted && uri.indexOf("//") == 0 ? uri.substring(1) : uri);
    }

    private static JsonObject fingerprints(String fingerprint) {
        JsonObject fingerprints = new JsonObject();
        fingerprints.put("aalborgFinding/v1", fingerprint);
        return fingerprints;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.put("text", text);
        return message;
    }

    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
