// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.atlas.json.JsonObject;

/** Writes an object whose last member is a long list, one element after the other, so that memory does not grow with it. */
final class JsonStream {
    private JsonStream() {}

    /** @param head the other members; at least one */
    static void write(JsonObject head, String key, Iterator<JsonObject> elements, Appendable out) throws IOException {
        String text = head.toString().stripTrailing();
        out.append(text, 0, text.length() - 1).append(",\n  \"").append(key).append("\" : [");
        String between = "\n";
        while (elements.hasNext()) {
            out.append(between).append(elements.next().toString().stripTrailing());
            between = " ,\n";
        }
        out.append("\n  ]\n}\n");
    }
}
