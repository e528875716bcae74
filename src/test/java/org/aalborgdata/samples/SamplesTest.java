// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Table;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples, as anybody who clones the project finds them. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("data/samples");
    private static final long MEGABYTE = 1_000_000;

    private static final Set<Node> described = new HashSet<>();

    /** Samples may refer to each other: regions learn from regions. */
    @BeforeAll
    static void readWhatIsShipped() throws IOException {
        List<Path> shipped = new ArrayList<>(files());
        shipped.add(Path.of("ontology/catalogue.ttl"));
        shipped.add(Path.of("ontology/commitments.ttl"));
        shipped.add(Path.of("ontology/codes.ttl"));
        shipped.add(Path.of("ontology/library.ttl"));
        shipped.add(Path.of("ontology/profiles.ttl"));
        shipped.add(Path.of("data/register/register.ttl"));
        shipped.forEach(file -> graph(file).find().forEach(t -> described.add(t.getSubject())));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void sampleUsesOnlyTermsOfTheVocabulary(Path file) throws IOException {
        assertThat(Files.size(file)).isLessThan(MEGABYTE);
        Set<Node> known = terms();
        for (Triple t : graph(file).find().toList()) {
            for (Node n : List.of(t.getPredicate(), t.getObject())) {
                if (n.isURI() && n.getURI().startsWith(AalborgTerms.NS)) {
                    assertThat(known).as("%s in %s", n, file).contains(n);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void sampleRefersOnlyToWhatExists(Path file) {
        for (Triple t : graph(file).find().toList()) {
            Node o = t.getObject();
            if (o.isURI() && o.getURI().startsWith(Iris.BASE) && !o.getURI().startsWith(AalborgTerms.NS)) {
                assertThat(described).as("%s in %s", t, file).contains(o);
            }
        }
    }

    @Test
    void samplesTogetherAreAsRichAsPromised(TestReporter report) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        Set<String> territories = new TreeSet<>();
        Node area = Iris.uri("http://purl.org/linked-data/sdmx/2009/dimension#refArea");
        for (Path file : files()) {
            Map<String, Integer> own = new TreeMap<>();
            graph(file).find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> {
                own.merge(Iris.lastSegment(t.getObject().getURI()), 1, Integer::sum);
                kinds.merge(Iris.lastSegment(t.getObject().getURI()), 1, Integer::sum);
            });
            graph(file)
                    .find(Node.ANY, area, Node.ANY)
                    .forEach(t -> territories.add(t.getObject().getURI()));
            report.publishEntry(file.getFileName().toString(), own.toString());
        }
        report.publishEntry("all", kinds + ", territories with figures: " + territories.size());
        assertThat(kinds.get("Observation")).isGreaterThan(2000);
        assertThat(territories).hasSizeGreaterThan(85);
        assertThat(kinds).containsKeys("Target", "StatedValue", "DataGap", "LocalIndicator");
    }

    @Test
    void everyTerritoryOfTheRegisterIsPartOfAKnownOne() {
        List<Table.Row> territories =
                Table.read(Path.of("data/register/territories.csv")).rows();
        Set<String> codes = territories.stream().map(t -> t.get("code")).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(territories);
        for (Table.Row t : territories) {
            assertThat(t.get("type").equals("country") || codes.contains(t.get("part_of")))
                    .as(t.toString())
                    .isTrue();
        }
    }

    private static Set<Node> terms() throws IOException {
        Set<Node> declared = new HashSet<>();
        try (Stream<Path> modules = Files.list(Path.of("ontology"))) {
            modules.forEach(m -> graph(m).find().forEach(t -> declared.add(t.getSubject())));
        }
        return declared;
    }

    private static Graph graph(Path file) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.create().source(file).lang(Lang.TURTLE).strict(true).parse(graph);
        return graph;
    }
}
