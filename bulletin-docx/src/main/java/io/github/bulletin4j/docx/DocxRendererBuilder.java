package io.github.bulletin4j.docx;

import io.github.bulletin4j.layout.Layout;
import java.util.Objects;
import java.util.zip.Deflater;

/** Builds a {@link DocxRenderer}. Not safe for use by several threads. */
public final class DocxRendererBuilder {
    private Layout layout = Layout.standard();
    private int compressionLevel = 3;

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
     * How hard the text of documents is compressed, defaults to 3; pictures are compressed already and are stored as
     * they are. Against level 6, level 3 made a usual issue 3.5 % larger in two thirds to three quarters of the time, one
     * 20 times as long 7 % larger in a quarter of it, tables of 3000 rows 7 % larger in a third. Level 1 saves little
     * more time for up to 12 % of size, level 4 is larger than 3 on tables, and level 9 saves up to 4 % for as much as
     * twice the time of 6. Measured by {@code examples/benchmarks/run.sh levels} on JDK 17.
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
