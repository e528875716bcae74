// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.function.Supplier;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/**
 * Draws pictures as SVG and PNG. Thread-safe. The first picture takes seconds, because the script is loaded then; a picture
 * that was drawn before is kept.
 */
public final class Pictures {
    private static final int MOST_KEPT = 500;
    private static final String ADDRESS = "file:///picture.svg";
    /** A picture on paper or on a fine screen needs twice the dots. */
    private static final float DOTS_PER_PX = 2f;

    private final Cache<Picture, String> drawn =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Supplier<ChartScript> script = new Once();

    /** The picture as an SVG document that needs no other file. */
    public String svg(Picture picture) {
        return drawn.get(picture, p -> script.get().svg(p));
    }

    /** The picture as PNG, two dots per px. */
    public byte[] png(Picture picture) {
        Typeface.register();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, picture.width() * DOTS_PER_PX);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        TranscoderInput in = new TranscoderInput(new StringReader(svg(picture)));
        // References within the document are resolved against its address, so it needs one; nothing is read from it.
        in.setURI(ADDRESS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(in, new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The picture “" + picture.title() + "” cannot be turned into PNG", e);
        }
        return out.toByteArray();
    }

    private static final class Once implements Supplier<ChartScript> {
        private volatile ChartScript script;

        @Override
        public ChartScript get() {
            ChartScript made = script;
            if (made == null) {
                synchronized (this) {
                    if (script == null) {
                        script = new ChartScript();
                    }
                    made = script;
                }
            }
            return made;
        }
    }
}
