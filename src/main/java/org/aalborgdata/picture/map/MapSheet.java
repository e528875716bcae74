// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows and says, in one language.
 *
 * @param name what it shows in one sentence, for those who cannot see it
 * @param scale what the colours stand for, such as indicator and unit
 * @param steps the classes of values from low to high, in words; empty if there is no value
 * @param missing what a cross says; null if no mark is one
 * @param keys the other marks that occur, with their words
 * @param marks one per territory
 * @param extent latitude and longitude of all that the frame must hold; maps that stand together share it
 */
public record MapSheet(
        String name,
        String scale,
        List<String> steps,
        @Nullable String missing,
        List<Key> keys,
        List<Mark> marks,
        List<double[]> extent) {

    /** A mark in the legend. */
    public record Key(String mark, String text) {}

    /**
     * One territory.
     *
     * @param step which class of values, from 0; −1 if there is no value
     * @param mark what {@link Shapes} draws, such as {@code plain}
     * @param hollow whether the value may still change or was not measured
     * @param estimated whether it was not measured
     * @param value as written beside the mark, with its year if that is not the usual one; empty if there is none
     * @param title all there is to say, in one line
     * @param href where its record is
     */
    public record Mark(
            double latitude,
            double longitude,
            String name,
            int step,
            String mark,
            boolean hollow,
            boolean estimated,
            String value,
            String title,
            String href) {}

    /** How wide a map is drawn: for a page, for a telephone. */
    public enum Size {
        WIDE(912, 0.8, 14),
        NARROW(358, 1.35, 5);

        private final int width;
        private final double tallest;
        private final int named;

        Size(int width, double tallest, int named) {
            this.width = width;
            this.tallest = tallest;
            this.named = named;
        }

        /** In CSS px. */
        public int width() {
            return width;
        }

        double tallest() {
            return tallest;
        }

        /** Up to how many marks bear their names. */
        int named() {
            return named;
        }
    }

    /** As part of a page: its colours are the page's, by day and by night. */
    public String svg(Size size) {
        return new MapSvg(this, size, name -> "var(--" + name + ")")
                .write(false)
                .svg();
    }

    /** As part of a picture: its colours are written out, and nothing in it leads anywhere. */
    public Still still() {
        return new MapSvg(this, Size.WIDE, Colours.light()::get).write(true);
    }

    /** @param height in px */
    public record Still(String svg, int height) {}
}
