package io.github.bulletin4j.docx;

import io.github.bulletin4j.layout.Layout;
import java.util.Objects;
import java.util.zip.Deflater;

/** Builds a {@link DocxRenderer}. Not safe for use by several threads. */
public final class DocxRendererBuilder {
    private Layout layout = Layout.standard();
    private int compressionLevel = 6;

    DocxRendererBuilder() {}

    /**
     * How documents look, defaults to {@link Layout#standard()}.
     *
     * @param layout the layout
     * @return {@code this}
     * @throws NullPointerException if the layout is null
     */
    public DocxRendererBuilder layout(Layout layout) {
        this.layout = Objects.requireNonNull(layout, "layout must not be null");
        return this;
    }

    /**
     * How hard documents are compressed, defaults to 6. A level of 3 takes a third of the time for a few per cent
     * more bytes.
     *
     * @param level 0 (not at all) to 9
     * @return {@code this}
     * @throws IllegalArgumentException if the level is out of these bounds
     */
    public DocxRendererBuilder compressionLevel(int level) {
        if (level < Deflater.NO_COMPRESSION || level > Deflater.BEST_COMPRESSION) {
            throw new IllegalArgumentException("compressionLevel must be 0 to 9, got " + level);
        }
        this.compressionLevel = level;
        return this;
    }

    /**
     * The renderer as built so far. What Word needs to know of the layout is made here, once.
     *
     * @return the renderer
     */
    public DocxRenderer build() {
        return new DocxRenderer(layout, compressionLevel);
    }
}
