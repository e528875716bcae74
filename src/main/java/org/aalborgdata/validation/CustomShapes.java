// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.engine.ShapePlan;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Shapes that somebody brings. They are looked over first: a slip in a shape is silent otherwise, and the file that it should
 * have refused passes. Immutable.
 */
public final class CustomShapes {
    /** Largest file of shapes in bytes. */
    public static final int LIMIT = 2 * 1024 * 1024;

    private final Graph graph;
    private final @Nullable ShapePlan plan;
    private final String profile;
    private final List<ShapeProblem> problems;

    /**
     * One file of shapes.
     *
     * @param name as its owner calls it
     * @param syntax null to tell it by the name's ending
     */
    public record File(String name, byte[] bytes, @Nullable Syntax syntax) {}

    private CustomShapes(Graph graph, @Nullable ShapePlan plan, String profile, List<ShapeProblem> problems) {
        this.graph = graph;
        this.plan = plan;
        this.profile = profile;
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the files into one graph of shapes and looks it over.
     *
     * @throws UnreadableSubmissionException if a file is too large or not RDF
     * @throws IllegalArgumentException if there is no file
     */
    public static CustomShapes parse(List<File> files) throws UnreadableSubmissionException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file of shapes");
        }
        SubmissionReader reader = new SubmissionReader(LIMIT);
        List<Submission> read = new ArrayList<>();
        for (File file : files) {
            read.add(reader.read(file.bytes(), file.name(), file.syntax()));
        }
        Graph graph = GraphMemFactory.createGraphMem2();
        for (Submission file : read) {
            GraphUtil.addInto(graph, file.graph());
        }
        read.forEach(file -> graph.getPrefixMapping().setNsPrefixes(file.graph().getPrefixMapping()));
        List<ShapeProblem> problems = new ArrayList<>(CustomShapesLint.problems(graph, read));
        ShapePlan plan = null;
        if (problems.stream().noneMatch(p -> p.severity() == Severity.VIOLATION)) {
            try {
                plan = EngineFailure.guard(() -> ShapePlan.guarded(graph));
            } catch (EngineFailure.BrokenOffException e) {
                problems.add(new ShapeProblem(
                        Place.unknown(files.get(0).name()), Severity.VIOLATION, "not-understood", e.reason()));
            }
        }
        return new CustomShapes(graph, plan, profile(graph, read), problems);
    }

    /** IRI of the one {@code owl:Ontology} in the files, else a URN with the SHA-256 of the files. */
    public String profile() {
        return profile;
    }

    /** What is wrong or suspicious in the shapes, in the order of the files. */
    public List<ShapeProblem> problems() {
        return problems;
    }

    /** Whether there is a validator: no problem is a {@link Severity#VIOLATION}. */
    public boolean usable() {
        return problems.stream().noneMatch(p -> p.severity() == Severity.VIOLATION);
    }

    /**
     * A validator for exactly these shapes.
     *
     * @throws IllegalStateException if the shapes are not {@linkplain #usable usable}
     */
    public CustomValidator validator(AcceptancePolicy policy, Clock clock) {
        return validator(policy, clock, CustomValidator.TIME_LIMIT);
    }

    /** @param timeLimit most time that one check may take */
    public CustomValidator validator(AcceptancePolicy policy, Clock clock, Duration timeLimit) {
        if (!usable() || plan == null) {
            throw new IllegalStateException("the shapes have problems: " + problems);
        }
        return new CustomValidator(plan, profile, policy, clock, timeLimit, problems);
    }

    private static String profile(Graph graph, List<Submission> files) {
        List<Node> named = graph.find(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
                .mapWith(t -> t.getSubject())
                .filterKeep(Node::isURI)
                .toList();
        if (named.size() == 1) {
            return named.get(0).getURI();
        }
        if (files.size() == 1) {
            return "urn:sha256:" + files.get(0).sha256();
        }
        String all = files.stream().map(Submission::sha256).reduce("", (a, b) -> a + b + "\n");
        return "urn:sha256:" + DigestUtils.sha256Hex(all);
    }
}
