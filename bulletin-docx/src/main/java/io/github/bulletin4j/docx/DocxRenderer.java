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
    /** The media type of Word documents, for the header of an HTTP response. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static {
        QuietLogging.begin();
    }

    private final LayoutParts parts;
    private final Compressors compressors;

    DocxRenderer(Layout layout, int compressionLevel) {
        this.parts = LayoutParts.of(layout);
        this.compressors = new Compressors(compressionLevel);
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
    public static DocxRendererBuilder builder() {
        return new DocxRendererBuilder();
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
     * @throws NullPointerException if an argument is null
     */
    public void render(Issue issue, Path file) {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(file, "file must not be null");
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
     * @throws NullPointerException if an argument is null
     */
    public void render(Issue issue, OutputStream out) {
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(out, "out must not be null");
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
     * @throws NullPointerException if the issue is null
     */
    public byte[] render(Issue issue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        render(issue, bytes);
        return bytes.toByteArray();
    }
}
