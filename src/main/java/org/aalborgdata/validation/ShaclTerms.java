// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.vocabulary.EditDistance;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The terms of SHACL (recommendation of 2017-07-20) and what kind of value each property takes. */
final class ShaclTerms {
    /** What may stand as the value of a property. */
    enum Kind {
        COUNT("a whole number that is not negative, such as 1", "eine nicht negative ganze Zahl wie 1"),
        BOOLEAN("true or false", "true oder false"),
        IRI("an IRI", "eine IRI"),
        LITERAL("a literal", "ein Literal"),
        STRING("a text", "ein Text"),
        PATTERN("a text with a regular expression", "ein Text mit einem regulären Ausdruck"),
        SHAPE("a shape", "ein Shape"),
        SHAPES("a list of shapes", "eine Liste von Shapes"),
        LIST("a list", "eine Liste"),
        NODE_KIND(
                "sh:IRI, sh:BlankNode, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral or sh:IRIOrLiteral",
                "sh:IRI, sh:BlankNode, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral oder sh:IRIOrLiteral"),
        PATH("a path", "ein Pfad");

        private final String en;
        private final String de;

        Kind(String en, String de) {
            this.en = en;
            this.de = de;
        }

        String en() {
            return en;
        }

        String de() {
            return de;
        }
    }

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        kinds(Kind.COUNT, "minCount maxCount minLength maxLength qualifiedMinCount qualifiedMaxCount");
        kinds(Kind.BOOLEAN, "uniqueLang closed deactivated qualifiedValueShapesDisjoint");
        kinds(
                Kind.IRI,
                "class datatype targetClass targetSubjectsOf targetObjectsOf equals disjoint lessThan lessThanOrEquals severity");
        kinds(Kind.LITERAL, "minInclusive maxInclusive minExclusive maxExclusive");
        kinds(Kind.STRING, "message select flags");
        kinds(Kind.PATTERN, "pattern");
        kinds(Kind.SHAPE, "node property not qualifiedValueShape");
        kinds(Kind.SHAPES, "and or xone");
        kinds(Kind.LIST, "in languageIn ignoredProperties");
        kinds(Kind.NODE_KIND, "nodeKind");
        kinds(Kind.PATH, "path");
    }

    /** Properties that constrain the nodes of a shape, so that a shape with none of them checks nothing. */
    static final Set<String> CONSTRAINTS =
            words("minCount maxCount minLength maxLength qualifiedValueShape uniqueLang closed"
                    + " class datatype equals disjoint lessThan lessThanOrEquals minInclusive maxInclusive minExclusive maxExclusive"
                    + " pattern node property not and or xone in languageIn nodeKind hasValue sparql");

    /** Properties that make sense only where there is a path. */
    static final Set<String> NEED_A_PATH =
            words("minCount maxCount uniqueLang lessThan lessThanOrEquals qualifiedValueShape");

    /** Properties that say which nodes a shape looks at. */
    static final Set<String> TARGETS = words("targetClass targetNode targetSubjectsOf targetObjectsOf");

    /** Terms that do nothing here or could do anything: shapes that need them would be checked wrongly. */
    static final Set<String> NOT_DONE_HERE = words(
            "js JSConstraint JSConstraintComponent JSExecutable JSFunction JSLibrary JSRule"
                    + " JSTarget JSTargetType JSValidator jsFunctionName jsLibrary jsLibraryURL rule SPARQLRule TripleRule construct"
                    + " expression ExpressionConstraintComponent target SPARQLTarget SPARQLTargetType Target TargetType entailment"
                    + " ConstraintComponent SPARQLAskValidator SPARQLSelectValidator Validator validator nodeValidator propertyValidator"
                    + " parameter Parameter Parameterizable optional labelTemplate ask Function SPARQLFunction update SPARQLUpdateExecutable");

    private static final Set<String> OTHERS = words(
            "Shape NodeShape PropertyShape targetNode name description group order"
                    + " defaultValue PropertyGroup Violation Warning Info Severity NodeKind IRI BlankNode Literal BlankNodeOrIRI"
                    + " BlankNodeOrLiteral IRIOrLiteral hasValue inversePath alternativePath zeroOrMorePath oneOrMorePath zeroOrOnePath"
                    + " sparql SPARQLConstraint SPARQLExecutable SPARQLSelectExecutable prefixes declare prefix namespace PrefixDeclaration"
                    + " shapesGraph suggestedShapesGraph ValidationReport ValidationResult conforms result detail focusNode resultMessage"
                    + " resultPath resultSeverity sourceConstraint sourceConstraintComponent sourceShape value AbstractResult");

    private ShaclTerms() {}

    /** Whether the part of an IRI behind SHACL's namespace is a term. */
    static boolean knows(String name) {
        return KINDS.containsKey(name) || OTHERS.contains(name) || NOT_DONE_HERE.contains(name);
    }

    /** The kind of value of a property; empty if any value will do. */
    static Optional<Kind> kind(String property) {
        return Optional.ofNullable(KINDS.get(property));
    }

    static Set<String> withKind() {
        return KINDS.keySet();
    }

    /** The term that differs least, by three letters at most; upper and lower case count as the same. */
    static Optional<String> nearest(String wrong) {
        Set<String> all = new TreeSet<>(KINDS.keySet());
        all.addAll(OTHERS);
        return all.stream()
                .filter(term -> distance(term, wrong) <= Math.min(3, Math.max(1, wrong.length() / 3)))
                .min(Comparator.comparingInt((String term) -> distance(term, wrong))
                        .thenComparing(Comparator.naturalOrder()));
    }

    static String name(String iri) {
        return iri.substring(SHACL.getURI().length());
    }

    private static int distance(String a, String b) {
        return EditDistance.between(a.toLowerCase(java.util.Locale.ROOT), b.toLowerCase(java.util.Locale.ROOT));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.split(" ")));
    }

    private static void kinds(Kind kind, String names) {
        for (String name : names.split(" ")) {
            KINDS.put(name, kind);
        }
    }
}
