// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reports read back by somebody else's parser. */
final class Parsed {
    static final Map<ReportFormat, Lang> RDF_FORMS = Map.of(
            ReportFormat.TURTLE, Lang.TURTLE,
            ReportFormat.JSON_LD, Lang.JSONLD,
            ReportFormat.RDF_XML, Lang.RDFXML,
            ReportFormat.N_TRIPLES, Lang.NTRIPLES);

    private Parsed() {}

    static List<CSVRecord> csv(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows = format.parse(new StringReader(text)).getRecords();
        assertThat(rows).allMatch(r -> r.size() == CsvReport.COLUMNS.size());
        return rows;
    }

    static JsonObject first(String json) {
        return JSON.parseAny(json).getAsArray().get(0).getAsObject();
    }

    static JsonObject run(String sarif) {
        return JSON.parse(sarif).get("runs").getAsArray().get(0).getAsObject();
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    static Graph parse(String text, Lang lang) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.create()
                .source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(graph);
        return graph;
    }
}
