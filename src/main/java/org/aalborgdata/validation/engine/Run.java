// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;

/** What the tasks of one run share. Thread-safe as long as nobody changes the data. */
final class Run {
    private final Shapes shapes;
    private final Graph data;
    private final int size;
    private final Deadline deadline;
    private final Map<Node, Set<Node>> members = new ConcurrentHashMap<>();
    private final Map<Object, Object> made = new ConcurrentHashMap<>();

    /** @param size how many focus nodes the run has in all */
    Run(Shapes shapes, Graph data, int size, Deadline deadline) {
        this.shapes = shapes;
        this.data = data;
        this.size = size;
        this.deadline = deadline;
    }

    Shapes shapes() {
        return shapes;
    }

    Graph data() {
        return data;
    }

    int size() {
        return size;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Nodes found to be of the class by way of its subclasses. */
    Set<Node> members(Node type) {
        return members.computeIfAbsent(type, t -> ConcurrentHashMap.newKeySet());
    }

    /** Something that is made by the first task that needs it, while others wait for it. */
    @SuppressWarnings("unchecked")
    <T> T once(Object key, Supplier<T> maker) {
        return (T) made.computeIfAbsent(key, k -> maker.get());
    }
}
