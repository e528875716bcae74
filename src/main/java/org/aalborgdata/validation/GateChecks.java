// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Checks one submission against the rules that no shape can express (model page, sections 3 and 6). */
final class GateChecks {
    private static final Set<Node> RESERVED = Set.of(
            AalborgTerms.PREFERRED,
            AalborgTerms.ASSESSMENT_DATE,
            AalborgTerms.RULE_CODE,
            AalborgTerms.VERSION_NUMBER,
            AalborgTerms.SHA256,
            AalborgTerms.FILE_NAME,
            AalborgTerms.VERDICT,
            AalborgTerms.ENGINE,
            Terms.IN_SCHEME,
            RDFS.Nodes.subClassOf,
            Iris.uri(AalborgTerms.NS + "expectation"));

    private static final Node APPLIED_IN = Iris.uri(AalborgTerms.NS + "appliedIn");

    /** What a campaign or sector may tell of the members of its programme; never figures, targets or gaps. */
    private static final Set<Node> TOLD = Set.of(
            AalborgTerms.MEASURE_CLASS,
            Iris.uri(AalborgTerms.NS + "KnowledgeItem"),
            Iris.uri(AalborgTerms.NS + "InformationNeed"),
            Iris.uri(AalborgTerms.NS + "GoodPractice"));

    private final Submission submission;
    private final Graph graph;
    private final Reference reference;
    private final Set<Node> met;
    /** Stands for the submission of a table in which no cell could be read. */
    private static final Node UNKNOWN = Iris.submission("unknown", "unknown");

    private final List<GateFault> faults = new ArrayList<>();

    private GateChecks(Submission submission, Reference reference, Set<Node> met) {
        this.submission = submission;
        this.graph = submission.graph();
        this.reference = reference;
        this.met = met;
    }

    /** @param met the records that at least one shape looked at */
    static List<GateFault> faults(Submission submission, Reference reference, Set<Node> met) {
        GateChecks checks = new GateChecks(submission, reference, met);
        Set<Node> described = new HashSet<>();
        checks.graph.find().forEach(t -> described.add(t.getSubject()));
        checks.head(described);
        checks.subjects(described);
        checks.graph.find().forEach(t -> checks.statement(t, described));
        checks.faults.addAll(RecordChecks.faults(checks.graph, described, reference, checks.spaces()));
        return checks.faults;
    }

    private void head(Set<Node> described) {
        List<Node> heads = graph.find(Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                .mapWith(Triple::getSubject)
                .toList();
        if (submission.node().isEmpty()) {
            Comparator<Node> inDocument =
                    Comparator.comparingLong(n -> submission.places().of(n).line());
            Node focus = (heads.isEmpty() ? described : heads)
                    .stream().max(inDocument).orElse(UNKNOWN);
            fault(GateRule.ONE_SUBMISSION, focus, null, null, null);
            return;
        }
        Node head = heads.get(0);
        if (described.stream().allMatch(head::equals)) {
            fault(GateRule.NOTHING_SUBMITTED, head, null, null, null);
        }
        graph.find(head, DCTerms.publisher.asNode(), Node.ANY)
                .filterDrop(t -> reference.isOrganisation(t.getObject()))
                .forEach(t -> fault(GateRule.UNKNOWN_PUBLISHER, head, t.getPredicate(), t.getObject(), null));
        Optional<Node> publisher = submission.organisation().filter(reference::isOrganisation);
        if (publisher.isPresent() && submission.period().isPresent()) {
            String slug = Iris.lastSegment(publisher.get().getURI());
            String right = Iris.submission(slug, submission.period().get()).getURI();
            if (!head.getURI().equals(right)) {
                fault(GateRule.SUBMISSION_IRI, head, null, head, right);
            }
        }
    }

    /** Empty if the publisher is not registered. */
    private Set<String> spaces() {
        return submission
                .organisation()
                .filter(reference::isOrganisation)
                .map(reference::recordSpaces)
                .orElse(Set.of());
    }

    private void subjects(Set<Node> described) {
        Set<String> spaces = spaces();
        boolean published = submission.organisation().isPresent();
        for (Node subject : described) {
            if (subject.isBlank()) {
                boolean below = graph.contains(Node.ANY, Node.ANY, subject);
                if (!below && !met.contains(subject)) {
                    fault(GateRule.NOT_MET, subject, null, null, null);
                }
                continue;
            }
            boolean head = graph.contains(subject, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS);
            boolean own = head || spaces.stream().anyMatch(subject.getURI()::startsWith);
            if (!own && published) {
                fault(GateRule.FOREIGN_SUBJECT, subject, null, null, null);
            } else if (!met.contains(subject) && !hasUndeclaredClass(subject)) {
                fault(GateRule.NOT_MET, subject, null, null, null);
            }
        }
    }

    private void statement(Triple t, Set<Node> described) {
        term(t);
        Node object = t.getObject();
        if (RESERVED.contains(t.getPredicate())) {
            fault(GateRule.RESERVED_TERM, t.getSubject(), t.getPredicate(), object, null);
        }
        if (!object.isURI() || t.getPredicate().equals(RDF.Nodes.type)) {
            return;
        }
        if (t.getPredicate().equals(Terms.REF_AREA)
                || t.getPredicate().equals(AalborgTerms.TERRITORY)
                || t.getPredicate().equals(APPLIED_IN)) {
            territory(t);
        }
        String iri = object.getURI();
        if (!iri.startsWith(Iris.BASE) || described.contains(object) || reference.declares(iri)) {
            return;
        }
        if (iri.startsWith(Iris.RECORD) || iri.startsWith(Iris.SUBMISSION)) {
            fault(GateRule.NOT_DESCRIBED, t.getSubject(), t.getPredicate(), object, null);
        } else {
            GateRule rule = iri.startsWith(AalborgTerms.NS) ? GateRule.UNDECLARED_TERM : GateRule.UNDECLARED_CODE;
            fault(
                    rule,
                    t.getSubject(),
                    t.getPredicate(),
                    object,
                    reference.nearest(iri).orElse(null));
        }
    }

    private void term(Triple t) {
        Node predicate = t.getPredicate();
        if (predicate.getURI().startsWith(AalborgTerms.NS) && !reference.declaresProperty(predicate)) {
            String nearest = reference.nearest(predicate.getURI()).orElse(null);
            fault(GateRule.UNDECLARED_TERM, t.getSubject(), predicate, predicate, nearest);
        }
        Node object = t.getObject();
        if (predicate.equals(RDF.Nodes.type) && isUndeclaredClass(object)) {
            String nearest = reference.nearest(object.getURI()).orElse(null);
            fault(GateRule.UNDECLARED_TERM, t.getSubject(), predicate, object, nearest);
        }
    }

    private boolean isUndeclaredClass(Node type) {
        return type.isURI() && type.getURI().startsWith(AalborgTerms.NS) && !reference.declaresClass(type);
    }

    private boolean hasUndeclaredClass(Node subject) {
        return graph.find(subject, RDF.Nodes.type, Node.ANY)
                .filterKeep(t -> isUndeclaredClass(t.getObject()))
                .hasNext();
    }

    private void territory(Triple t) {
        if (!reference.isTerritory(t.getObject())) {
            fault(GateRule.UNKNOWN_TERRITORY, t.getSubject(), t.getPredicate(), t.getObject(), null);
            return;
        }
        Node publisher =
                submission.organisation().filter(reference::isOrganisation).orElse(null);
        if (publisher != null
                && !reference.maySpeakOf(publisher, t.getObject(), year(t.getSubject()))
                && !(isTold(t) && reference.mayTellOf(publisher, t.getObject()))) {
            fault(GateRule.FOREIGN_TERRITORY, t.getSubject(), t.getPredicate(), t.getObject(), null);
        }
    }

    private boolean isTold(Triple t) {
        List<Node> types = graph.find(t.getSubject(), RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return !t.getPredicate().equals(Terms.REF_AREA) && !types.isEmpty() && TOLD.containsAll(types);
    }

    private @Nullable Integer year(Node record) {
        return graph.find(record, Terms.REF_PERIOD, Node.ANY)
                .nextOptional()
                .map(Triple::getObject)
                .filter(o -> o.isLiteral() && o.getLiteralLexicalForm().matches("\\d{4}.*"))
                .map(o -> Integer.valueOf(o.getLiteralLexicalForm().substring(0, 4)))
                .orElse(null);
    }

    private void fault(
            GateRule rule, Node focus, @Nullable Node path, @Nullable Node value, @Nullable String expected) {
        faults.add(new GateFault(rule, focus, path, value, expected));
    }
}
