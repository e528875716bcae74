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
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Document", "a foaf:Document that is a record of a management system"),
            Map.entry("Measure", "what a territory does; qb:measure is the property that carries a value"),
            Map.entry("Record", "what a submission is made of; dcat:record leads from a catalogue to its entries"),
            Map.entry("derivedFrom", "a prov:wasDerivedFrom between two targets: the step and its aim"),
            Map.entry("endDate", "of a measure; dcat:endDate is of a dcterms:PeriodOfTime"),
            Map.entry(
                    "mappingRelation",
                    "says which SKOS relation a described mapping states; the SKOS term is that relation"),
            Map.entry("partOf", "a dcterms:isPartOf between two territories, by which a right to speak is passed on"),
            Map.entry("period", "the name under which a submission is replaced; dcterms:Period is a datatype of spans"),
            Map.entry("replacedBy", "a dcterms:isReplacedBy between two territories, after a reform"),
            Map.entry("startDate", "of a measure; dcat:startDate is of a dcterms:PeriodOfTime"),
            Map.entry("structure", "our one data structure definition; qb:structure is the property that leads to it"),
            Map.entry("systemStandard", "which standard a system follows; dcterms:Standard is a class"),
            Map.entry("unit", "a UCUM code as text; qudt:hasUnit leads to a unit of QUDT"));

    /** Terms that are narrower than one of theirs say so. */
    private static final Map<String, String> NARROWER = Map.of(
            "Document",
            FOAF.DOCUMENT.stringValue(),
            "derivedFrom",
            PROV.WAS_DERIVED_FROM.stringValue(),
            "partOf",
            DCTERMS.IS_PART_OF.stringValue(),
            "replacedBy",
            DCTERMS.IS_REPLACED_BY.stringValue());

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
        assertThat(doubles.keySet()).as(doubles.toString()).isEqualTo(REASONS.keySet());
    }

    @Test
    void aNarrowerTermSaysOfWhich() {
        NARROWER.forEach((ours, theirs) -> assertThat(Stream.of(RDFS.subClassOf, RDFS.subPropertyOf))
                .as(ours)
                .anyMatch(p -> ONTOLOGY.contains(Iris.uri(AalborgTerms.NS + ours), p.asNode(), Iris.uri(theirs))));
    }

    @Test
    void theListsAreThere() {
        assertThat(theirs())
                .hasSizeGreaterThan(250)
                .containsKeys("derivedfrom", "observation", "preflabel", "memberof", "profileof", "unit", "geometry");
    }

    /** A name is compared without capitals, spaces and a verb before it: "derived from" is wasDerivedFrom. */
    private static Stream<String> names(Node term) {
        Stream<String> labels = ONTOLOGY.stream(term, RDFS.label.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm);
        return Stream.concat(Stream.of(Iris.lastSegment(term.getURI())), labels).map(ReusedVocabulariesTest::plain);
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
        return name.replaceFirst("^(was|has|is)(?=[A-Z ])", "")
                .replaceAll("[^\\p{L}\\d]", "")
                .toLowerCase(Locale.ROOT);
    }
}
