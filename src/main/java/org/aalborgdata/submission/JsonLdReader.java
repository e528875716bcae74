// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonStructure;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-LD 1.1. The processor gives no places, so the same text is read into values that know theirs; a walk with
 * the processor's own contexts notes which value becomes which statement, and names the nodes that have no address so that
 * they are known again.
 */
final class JsonLdReader {
    /** Nothing is ever fetched. */
    static final JsonLdOptions OPTIONS = options();

    private JsonLdReader() {}

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions((url, more) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Nothing is fetched: " + url);
        });
        options.setBase(URI.create(Iris.BASE));
        return options;
    }

    static Places read(SourceText source, Graph graph, UnreadableFile unreadable) throws UnreadableSubmissionException {
        String text = source.decoded();
        Lines lines = new Lines(text, true);
        JsonText.PlaceOf places = (line, column) -> lines.place(unreadable.name(), lines.offset(line, column));
        JsonItem root = JsonText.read(text, unreadable, places);
        String blank = unusedPrefix(text);
        Map<String, Node> blanks = new HashMap<>();
        JsonLdPlaces index = new JsonLdPlaces(
                item -> {
                    Place at = places.of(item.line(), item.column());
                    return new Place(at.source(), at.line(), at.column(), item.pointer(), null);
                },
                blanks);
        new JsonLdWalk(index, blank, unreadable, places).walk(root);
        Consumer consumer = new Consumer(graph, blank, blanks);
        try {
            JsonLd.toRdf(JsonDocument.of((JsonStructure) root.toJson()))
                    .options(new JsonLdOptions(OPTIONS))
                    .provide(consumer);
        } catch (SecondGraph e) {
            Place place = index.of(e.graph);
            throw unreadable.syntax(
                    Syntax.JSON_LD,
                    SyntaxWords.SECOND_GRAPH,
                    place == null ? Place.unknown(unreadable.name()) : place,
                    null);
        } catch (JsonLdError | RuntimeException e) {
            // The processor casts without looking, so anything can come out of a broken document.
            throw unreadable.syntax(
                    Syntax.JSON_LD, String.valueOf(e.getMessage()), Place.unknown(unreadable.name()), null);
        }
        index.complete();
        return new Places(unreadable.name(), index);
    }

    /** The beginning of addresses that surely do not stand in the text. */
    private static String unusedPrefix(String text) {
        int i = 0;
        while (text.contains("urn:blank-" + i)) {
            i++;
        }
        return "urn:blank-" + i + ":";
    }

    private static final class SecondGraph extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Node graph;

        SecondGraph(Node graph) {
            super("second graph", null, false, false);
            this.graph = graph;
        }
    }

    private static final class Consumer implements RdfQuadConsumer {
        private final FirstError errors = new FirstError();
        private final PlacingProfile profile = new PlacingProfile(errors);
        private final Graph graph;
        private final String blank;
        private final Map<String, Node> blanks;
        private boolean any;
        private @Nullable String only;

        Consumer(Graph graph, String blank, Map<String, Node> blanks) {
            this.graph = graph;
            this.blank = blank;
            this.blanks = blanks;
        }

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                String datatype,
                String language,
                String direction,
                String graphName)
                throws RdfConsumerException {
            if (any && !java.util.Objects.equals(only, graphName)) {
                throw new SecondGraph(node(graphName == null ? only : graphName));
            }
            any = true;
            only = graphName;
            Node value = RdfQuadConsumer.isLiteral(datatype, language, direction)
                    ? literal(object, datatype, language, direction)
                    : node(object);
            graph.add(Triple.create(node(subject), node(predicate), value));
            return this;
        }

        private Node node(String name) {
            return name.startsWith(blank) || name.startsWith("_:")
                    ? blanks.computeIfAbsent(name, n -> NodeFactory.createBlankNode())
                    : profile.createURI(name, -1, -1);
        }

        private Node literal(String text, String datatype, String language, String direction) {
            if (RdfQuadConsumer.isLangString(datatype, language, direction)) {
                return profile.createLangLiteral(text, language, -1, -1);
            }
            if (RdfQuadConsumer.isDirLangString(datatype, language, direction)) {
                return profile.createLangDirLiteral(text, language, direction, -1, -1);
            }
            return profile.createTypedLiteral(text, NodeFactory.getType(datatype), -1, -1);
        }
    }
}
