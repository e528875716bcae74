// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one typeface of pictures and documents. It comes with the program, so that the same figures give the same picture on
 * every machine, also on one without any font.
 */
final class Typeface {
    /** For SVG, which is drawn with the fonts of whoever opens it; the second is as wide. */
    static final String CSS_FAMILIES = "DejaVu Sans Condensed, Arial, sans-serif";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    static final String REGULAR = FOLDER + "DejaVuSansCondensed.ttf";
    static final String BOLD = FOLDER + "DejaVuSansCondensed-Bold.ttf";
    private static final Pattern CSS_FONT = Pattern.compile("(?:.*?(bold|[6-9]00) )?.*?([0-9.]+)px .*");

    private final TrueTypeFont regular = parse(REGULAR);
    private final TrueTypeFont bold = parse(BOLD);

    /** Width in px of a text in a font as CSS writes it, such as {@code 700 14px Arial}. */
    double width(String text, String cssFont) {
        Matcher font = CSS_FONT.matcher(cssFont);
        boolean known = font.matches();
        double size = known ? Double.parseDouble(font.group(2)) : 12;
        TrueTypeFont face = known && font.group(1) != null ? bold : regular;
        try {
            var cmap = face.getUnicodeCmapLookup();
            double width = 0;
            for (int codePoint : text.codePoints().toArray()) {
                width += face.getAdvanceWidth(cmap.getGlyphId(codePoint));
            }
            return width / face.getUnitsPerEm() * size;
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read", e);
        }
    }

    /** Lets Java2D draw with it. */
    static void register() {
        for (String face : new String[] {REGULAR, BOLD}) {
            try (InputStream in = open(face)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font " + face + " cannot be read", e);
            }
        }
    }

    static TrueTypeFont parse(String face) {
        try (InputStream in = open(face)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + face + " cannot be read", e);
        }
    }

    static InputStream open(String face) {
        InputStream in = Typeface.class.getResourceAsStream(face);
        if (in == null) {
            throw new IllegalStateException("The build lacks the font " + face);
        }
        return in;
    }
}
