package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.pack.Compressors;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.files.FileReplacement;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.Deflater;

/**
 * Renders bulletins as Word documents: {@code DocxRenderer.create().render(issue, Path.of("2021-32.docx"))}.
 *
 * <p>Nothing is validated here; an incomplete issue gives an incomplete document. Only what would break the file is
 * refused. Equal issues give equal bytes, whatever the time, the zone, the locale and the machine, as
 * long as the JDK compresses with the same version of zlib.
 *
 * <p>Immutable and safe for use by many threads: keep one.
 */
public final class DocxRenderer {
    private final LayoutParts parts;
    private final Compressors compressors;

    private DocxRenderer(Builder builder) {
        this.parts = LayoutParts.of(builder.layout);
        this.compressors = new Compressors(builder.compressionLevel);
    }

    /**
     * A renderer with {@link Layout#standard()}.
     *
     * @return the renderer
     */
    public static DocxRenderer create() {
        return builder().build();
    }

    /**
     * A builder of a renderer that differs.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders an issue to a file. The document is written beside it and then moved to its place, so that there is never
     * half a document; a file that is there already is replaced and keeps its permissions. A link is followed, and a pipe or
     * a device written to as it is.
     *
     * @param issue the issue
     * @param file the file
     * @throws RenderException if the issue holds what no Word document can hold; the file is as before
     * @throws UncheckedIOException if the file cannot be written; it is as before
     */
    public void render(Issue issue, Path file) {
        FileReplacement.write(file, out -> render(issue, out));
    }

    /**
     * Renders an issue to a stream, piece by piece.
     *
     * @param issue the issue
     * @param out takes the document; not closed here
     * @throws RenderException if the issue holds what no Word document can hold; what was written until then is no whole
     *     document
     * @throws UncheckedIOException if the stream fails
     */
    public void render(Issue issue, OutputStream out) {
        try {
            DocumentPackage.write(issue, parts, compressors, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be written", e);
        }
    }

    /**
     * Renders an issue to bytes.
     *
     * @param issue the issue
     * @return the document
     * @throws RenderException if the issue holds what no Word document can hold
     */
    public byte[] render(Issue issue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        render(issue, bytes);
        return bytes.toByteArray();
    }

    /** Builds a {@link DocxRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private Layout layout = Layout.standard();
        private int compressionLevel = 6;

        private Builder() {}

        /**
         * How documents look, defaults to {@link Layout#standard()}.
         *
         * @param layout the layout
         * @return {@code this}
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
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
        public Builder compressionLevel(int level) {
            if (level < Deflater.NO_COMPRESSION || level > Deflater.BEST_COMPRESSION) {
                throw new IllegalArgumentException("compressionLevel must be 0 to 9, got " + level);
            }
            this.compressionLevel = level;
            return this;
        }

        /**
         * The renderer as built so far.
         *
         * @return the renderer
         */
        public DocxRenderer build() {
            return new DocxRenderer(this);
        }
    }
}
