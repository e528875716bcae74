// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** No term of ours has the name or label of a term that a vocabulary we reuse already has, but for stated reasons. */
class ReusedVocabulariesTest {
    private static final Graph ONTOLOGY = Shipped.RELEASE.ontology();

    /** Vocabularies of which the test class path has no list of terms: prefix, then local names. */
    private static final Map<String, String> LISTED = Map.of(
            "qb",
            "Attachable AttributeProperty CodedProperty ComponentProperty ComponentSet ComponentSpecification DataSet"
                    + " DataStructureDefinition DimensionProperty HierarchicalCodeList MeasureProperty Observation"
                    + " ObservationGroup Slice SliceKey attribute codeList component componentAttachment componentProperty"
                    + " componentRequired concept dataSet dimension hierarchyRoot measure measureDimension measureType"
                    + " observation observationGroup order parentChildProperty slice sliceKey sliceStructure structure",
            "qudt",
            "Unit Quantity QuantityKind QuantityValue Dimension Scale unit hasUnit hasQuantity hasQuantityKind quantityValue"
                    + " value numericValue symbol ucumCode conversionMultiplier conversionOffset exactMatch hasDimension",
            "prof",
            "Profile ResourceDescriptor ResourceRole hasArtifact hasResource hasRole hasToken isInheritedFrom isProfileOf"
                    + " isTransitiveProfileOf");

    /** Why a term of ours stands beside one of the same name; an unneeded reason fails the test. */
    private static final Map<String, String> REASONS = Map.ofEntries();

    @Test
    void noTermDoublesOneThatIsReused() {
        Map<String, String> doubles = new TreeMap<>();
        Map<String, Set<String>> theirs = theirs();
        for (Node term : terms()) {
            names(term).forEach(name -> {
                if (theirs.containsKey(name)) {
                    doubles.merge(Iris.lastSegment(term.getURI()), String.join(", ", theirs.get(name)), (a, b) -> a);
                }
            });
        }
        assertThat(doubles).containsOnlyKeys(REASONS.keySet());
    }

    @Test
    void theListsAreThere() {
        assertThat(theirs())
                .hasSizeGreaterThan(250)
                .containsKeys("wasderivedfrom", "observation", "preflabel", "memberof", "isprofileof", "hasunit", "geometry");
    }

    /** A name is compared without regard to capitals and spaces: "derived from" is derivedFrom. */
    private static Stream<String> names(Node term) {
        Stream<String> labels = ONTOLOGY.stream(term, RDFS.label.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm);
        return Stream.concat(Stream.of(Iris.lastSegment(term.getURI())), labels)
                .map(ReusedVocabulariesTest::plain);
    }

    private static List<Node> terms() {
        return ONTOLOGY.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Iris.ONTOLOGY)
                .map(Triple::getSubject)
                .filter(n -> n.getURI().startsWith(AalborgTerms.NS))
                .toList();
    }

    private static Map<String, Set<String>> theirs() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Class<?> vocabulary :
                List.of(SKOS.class, PROV.class, ORG.class, DCAT.class, DCTERMS.class, FOAF.class, GEO.class)) {
            String prefix = vocabulary.getSimpleName().toLowerCase(Locale.ROOT);
            for (Field field : vocabulary.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == IRI.class) {
                    add(all, prefix, local(field));
                }
            }
        }
        LISTED.forEach((prefix, names) -> Stream.of(names.split(" ")).forEach(name -> add(all, prefix, name)));
        return all;
    }

    private static void add(Map<String, Set<String>> all, String prefix, String name) {
        all.computeIfAbsent(plain(name), n -> new TreeSet<>()).add(prefix + ":" + name);
    }

    private static String local(Field field) {
        try {
            return ((IRI) field.get(null)).getLocalName();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
