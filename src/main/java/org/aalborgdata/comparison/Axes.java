// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;

/**
 * Which values of a comparison share an axis. What is not comparable does so only if the reader insists, and never if units
 * or denominators differ.
 *
 * @param list in the order of the blocks, numbered from 1
 */
public record Axes(List<Axis> list) {

    /** Panels that share an axis. */
    public record Axis(int number, List<Member> members) {

        /** Whether values stand on it that are not comparable. */
        public boolean isForced() {
            return members.size() > 1 || members.get(0).block().isForced();
        }

        /** The indicators that share it, each once. Told apart as objects: to compare what they hold takes long. */
        public List<Block> blocks() {
            Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
            return members.stream().map(Member::block).filter(blocks::add).toList();
        }

        /** How many indicators share it. */
        public int indicators() {
            return blocks().size();
        }

        /** Every value on it, member by member. */
        public List<Point> points() {
            return members.stream()
                    .flatMap(m -> m.panel().series().stream())
                    .flatMap(s -> s.points().stream())
                    .toList();
        }
    }

    /** A panel with the indicator it belongs to. */
    public record Member(Block block, Panel panel) {}

    public static Axes of(Comparison comparison) {
        boolean insists = comparison.request().reading().insists();
        List<Axis> axes = new ArrayList<>();
        for (Block block : comparison.blocks()) {
            for (Panel panel : block.panels()) {
                Optional<Axis> shared = axes.stream()
                        .filter(a -> insists && mayShare(comparison, a, block))
                        .findFirst();
                if (shared.isPresent()) {
                    shared.get().members().add(new Member(block, panel));
                } else {
                    axes.add(new Axis(axes.size() + 1, new ArrayList<>(List.of(new Member(block, panel)))));
                }
            }
        }
        return new Axes(axes);
    }

    private static boolean mayShare(Comparison comparison, Axis axis, Block block) {
        return comparison
                .separation(axis.members().get(0).block().indicator(), block.indicator())
                .filter(Comparison.Separation::mayShareAxis)
                .isPresent();
    }

    /** The axis of a panel. */
    public Axis of(Block block, Panel panel) {
        return list.stream()
                .filter(a -> a.members().stream().anyMatch(m -> m.block() == block && m.panel() == panel))
                .findFirst()
                .orElseThrow();
    }
}
