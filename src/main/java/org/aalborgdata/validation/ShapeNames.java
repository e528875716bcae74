// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.HashSet;
import java.util.Set;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;

/** What to call shapes that have no rule code, many of which have no IRI either. */
final class ShapeNames {
    private final Graph shapes;
    private final String profile;

    /** @param profile IRI to which the name of a shape is added that has none and is part of none that has one */
    ShapeNames(Graph shapes, String profile) {
        this.shapes = shapes;
        this.profile = profile;
    }

    /** The last part of the IRI; for a shape without one that of the shape around it, and its path. */
    String name(Node shape) {
        Node around = named(shape, new HashSet<>());
        String name = around.isURI() ? Iris.lastSegment(around.getURI()) : "shape";
        if (around.equals(shape)) {
            return name;
        }
        return shapes.find(shape, SHACL.path, Node.ANY)
                .nextOptional()
                .map(t -> name + "/" + path(t.getObject()))
                .orElse(name);
    }

    /** The IRI; for a shape without one that of the shape around it. */
    String iri(Node shape) {
        Node around = named(shape, new HashSet<>());
        return around.isURI() ? around.getURI() : profile + "#" + name(shape);
    }

    Label message(ReportEntry entry) {
        boolean ownWords = shapes.contains(entry.source(), SHACL.message, Node.ANY);
        return ownWords ? Label.of(shapes, entry.source(), SHACL.message) : Label.of(String.valueOf(entry.message()));
    }

    Label why(Node shape) {
        return shapes.contains(shape, SHACL.description, Node.ANY)
                ? Label.of(shapes, shape, SHACL.description)
                : Label.of("");
    }

    private String path(Node path) {
        String shown = path.isURI() ? Prefixes.show(path) : ShaclPaths.pathToString(ShaclPaths.parsePath(shapes, path));
        return shown.contains("//") ? Iris.lastSegment(shown.replaceAll("[<>]", "")) : shown;
    }

    private Node named(Node shape, Set<Node> seen) {
        if (shape.isURI() || !seen.add(shape)) {
            return shape;
        }
        return shapes.find(Node.ANY, Node.ANY, shape)
                .mapWith(Triple::getSubject)
                .nextOptional()
                .map(parent -> named(parent, seen))
                .filter(Node::isURI)
                .orElse(shape);
    }
}
