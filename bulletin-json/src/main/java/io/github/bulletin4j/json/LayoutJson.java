package io.github.bulletin4j.json;

import static java.util.Objects.requireNonNull;

import io.github.bulletin4j.files.FileReplacement;
import io.github.bulletin4j.json.DocumentReader.Document;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.layout.LayoutFormat;
import io.github.bulletin4j.layout.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes layouts as JSON (版式文件), format 1.0:
 *
 * <pre>{@code
 * Layout layout = LayoutJson.create().read(Path.of("office.json"));
 * }</pre>
 *
 * <pre>{@code
 * {
 *   "layoutVersion": "1.0",
 *   "base": "gbt9704",
 *   "grid": {"characters": 26, "lines": 20},
 *   "roles": {"headline": {"size": "小一", "before": "1line"}}
 * }
 * }</pre>
 *
 * <p>A file starts from a built-in layout and says what differs: a field that is absent has the value of the base. A paper,
 * characters, lines or a size that differ refit the grid to the sheet, and with it all that is said in {@code em} and
 * {@code line}; {@code pitch} and {@code tracking} of the grid can be said too. Lengths are text as
 * {@link io.github.bulletin4j.layout.Length#parse} reads it; roles, typefaces and the rest have the names of
 * {@link Layout}'s parts in camel case. {@code "ruleBelow": "none"} takes the base's rule away.
 *
 * <p>Unknown and repeated fields, lengths without a unit and values that do not go together, such as a grid that does not
 * fit the sheet, are refused with a {@link JsonReadException}. A document is at most 1 MiB.
 *
 * <p>Writing starts from the built-in layout that leaves less to say and writes only what differs; reading it gives an
 * equal layout. An instance is immutable and safe for use by several threads.
 */
public final class LayoutJson {

    private static final int MAX_BYTES = 1 << 20;
    private static final Limits LIMITS = new Limits(20, MAX_BYTES, 1000, 100, 1000);

    private final DocumentReader<Layout> reader;
    private final DocumentWriter<Layout> writer;

    private LayoutJson() {
        JsonFactory factory = IssueJson.factory(LIMITS);
        reader = new DocumentReader<>(LayoutFormat.LAYOUT, factory, LIMITS, MAX_BYTES);
        writer = new DocumentWriter<>(LayoutFormat.LAYOUT, factory, LIMITS, MAX_BYTES);
    }

    /**
     * A reader and writer.
     *
     * @return the reader and writer
     */
    public static LayoutJson create() {
        return new LayoutJson();
    }

    /**
     * The JSON Schema (2020-12) of the format. Beyond a schema are repeated fields, the bounds of lengths and numbers, and
     * whether the parts go together. It is also published as the resource
     * {@code io/github/bulletin4j/json/layout-1.0.schema.json}.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        return SchemaFile.LAYOUT.text();
    }

    /**
     * Reads a layout.
     *
     * @param document the document
     * @return the layout
     * @throws JsonReadException if the document is not a layout in the format
     */
    public Layout read(String document) {
        return complete(reader.read(requireNonNull(document, "document must not be null")));
    }

    /**
     * Reads a layout.
     *
     * @param document the document in UTF-8
     * @return the layout
     * @throws JsonReadException if the document is not a layout in the format
     */
    public Layout read(byte[] document) {
        return complete(reader.read(requireNonNull(document, "document must not be null"), 1));
    }

    /**
     * Reads a layout.
     *
     * @param file the file that has the document in UTF-8
     * @return the layout
     * @throws JsonReadException if the document is not a layout in the format
     * @throws UncheckedIOException if the file cannot be read
     */
    public Layout read(Path file) {
        try (InputStream document = Files.newInputStream(requireNonNull(file, "file must not be null"))) {
            return complete(reader.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Layout complete(Document<Layout> document) {
        if (!document.unknownFields().isEmpty()) {
            throw JsonReadException.of(document.unknownFields().get(0), document.version());
        }
        return document.value();
    }

    /**
     * Writes a layout.
     *
     * @param layout the layout
     * @return the document, a line feed at its end
     */
    public String write(Layout layout) {
        return writer.text(layout);
    }

    /**
     * Writes a layout.
     *
     * @param layout the layout
     * @return the document in UTF-8
     */
    public byte[] writeBytes(Layout layout) {
        return writer.bytes(layout);
    }

    /**
     * Writes a layout, to a new file that takes the place of the old one when it is complete.
     *
     * @param layout the layout
     * @param file the file
     * @throws UncheckedIOException if the file cannot be written; it is as before
     */
    public void write(Layout layout, Path file) {
        byte[] document = writer.bytes(layout);
        FileReplacement.write(file, out -> out.write(document));
    }
}
