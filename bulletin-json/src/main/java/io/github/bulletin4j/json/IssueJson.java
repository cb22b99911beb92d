package io.github.bulletin4j.json;

import static java.util.Objects.requireNonNull;

import io.github.bulletin4j.files.FileReplacement;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.format.BulletinFormat;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes issues as JSON, format 1.0:
 *
 * <pre>{@code
 * IssueJson json = IssueJson.create();
 * Issue issue = json.read(Path.of("2021-32.json"));
 * String text = json.write(issue);
 * }</pre>
 *
 * <p><b>Reading</b> is strict about the form and lenient about the content. What is not JSON in UTF-8, an unknown or
 * repeated field, a value of another type, {@code null} other than for an empty table cell, and text after the document are
 * refused with a {@link JsonReadException}. Fields that a finished issue needs may be absent, and strings may hold anything:
 * validation reports that, all at once, with paths. Only {@code formatVersion} and the {@code kind} that tells kinds of
 * number, block, inline and appendix apart must be there. A refusal has all that is wrong with a document, up to a hundred
 * problems. A whole number may be written 3 or 3.0; a byte order mark before
 * the document is passed over.
 *
 * <p><b>Versions.</b> A document of a newer minor version (1.x) is read as long as it has no field that is unknown here.
 * If it has, {@code read} refuses it, since the issue would lack something without a word; {@code readResult} reads it and
 * tells the fields that are not in the issue. Another major version is refused.
 *
 * <p><b>Writing</b> is canonical: equal issues give equal bytes. Fields come in the order of the format, each on a line of
 * its own, two blanks a level, lines end in a line feed; the short form is written where there is one; what is absent or
 * empty is left out. Nothing is validated here.
 *
 * <p>An instance is immutable and safe for use by several threads: keep one.
 */
public final class IssueJson {

    private final DocumentReader<Issue> reader;
    private final DocumentWriter<Issue> writer;

    IssueJson(IssueJsonBuilder options) {
        Limits limits = options.limits();
        JsonFactory factory = factory(limits);
        reader = new DocumentReader<>(BulletinFormat.ISSUE, factory, limits, options.maxDocumentBytes());
        writer = new DocumentWriter<>(BulletinFormat.ISSUE, factory, limits, options.maxDocumentBytes());
    }

    /** Makes parsers and generators that keep to limits; deeper ones are refused before they are written. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits.constraints())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .build())
                .build();
    }

    /**
     * A reader and writer with the limits that {@link IssueJsonBuilder} documents.
     *
     * @return the reader and writer
     */
    public static IssueJson create() {
        return builder().build();
    }

    /**
     * A builder of a reader and writer with other limits.
     *
     * @return the builder
     */
    public static IssueJsonBuilder builder() {
        return new IssueJsonBuilder();
    }

    /**
     * The JSON Schema (2020-12) of the format. It accepts the documents that {@code read} reads, and no other; only the
     * limits of {@link IssueJsonBuilder} and repeated fields are beyond a schema. It is also published as the resource
     * {@code io/github/bulletin4j/json/bulletin-1.0.schema.json}.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        return SchemaFile.ISSUE.text();
    }

    /**
     * The JSON Schema (2020-12) of a finished issue: as {@link #schema()}, and what validation asks for must be there and not
     * empty, the number included. Whether what is there is fit to print is for validation to say. It is also published as
     * the resource {@code io/github/bulletin4j/json/bulletin-finished-1.0.schema.json}.
     *
     * @return the schema as JSON text
     */
    public static String finishedSchema() {
        return SchemaFile.FINISHED_ISSUE.text();
    }

    /**
     * Reads an issue that holds all that the document says; {@code readResult} goes on without fields of a newer version.
     *
     * @param document the document
     * @return the issue
     * @throws JsonReadException if the document is not an issue in the format
     */
    public Issue read(String document) {
        return readResult(document).completeIssue();
    }

    /**
     * Reads an issue that holds all that the document says; {@code readResult} goes on without fields of a newer version.
     *
     * @param document the document in UTF-8
     * @return the issue
     * @throws JsonReadException if the document is not an issue in the format
     */
    public Issue read(byte[] document) {
        return readResult(document).completeIssue();
    }

    /**
     * Reads an issue that holds all that the document says; {@code readResult} goes on without fields of a newer version.
     *
     * @param document the document in UTF-8, read to its end and left open
     * @return the issue
     * @throws JsonReadException if the document is not an issue in the format
     * @throws UncheckedIOException if the stream fails
     */
    public Issue read(InputStream document) {
        return readResult(document).completeIssue();
    }

    /**
     * Reads an issue that holds all that the document says; {@code readResult} goes on without fields of a newer version.
     *
     * @param file the file that has the document in UTF-8
     * @return the issue
     * @throws JsonReadException if the document is not an issue in the format
     * @throws UncheckedIOException if the file cannot be read
     */
    public Issue read(Path file) {
        return readResult(file).completeIssue();
    }

    /**
     * Reads an issue, and tells the fields of a newer minor version that are not in it.
     *
     * @param document the document
     * @return the issue and the unknown fields
     * @throws JsonReadException if the document is not an issue in the format
     */
    public ReadResult readResult(String document) {
        return ReadResult.of(reader.read(requireNonNull(document, "document must not be null")));
    }

    /**
     * Reads an issue, and tells the fields of a newer minor version that are not in it.
     *
     * @param document the document in UTF-8
     * @return the issue and the unknown fields
     * @throws JsonReadException if the document is not an issue in the format
     */
    public ReadResult readResult(byte[] document) {
        return ReadResult.of(reader.read(requireNonNull(document, "document must not be null"), 1));
    }

    /**
     * Reads an issue, and tells the fields of a newer minor version that are not in it.
     *
     * @param document the document in UTF-8, read to its end and left open
     * @return the issue and the unknown fields
     * @throws JsonReadException if the document is not an issue in the format
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult readResult(InputStream document) {
        requireNonNull(document, "document must not be null");
        try {
            return ReadResult.of(reader.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read", e);
        }
    }

    /**
     * Reads an issue, and tells the fields of a newer minor version that are not in it.
     *
     * @param file the file that has the document in UTF-8
     * @return the issue and the unknown fields
     * @throws JsonReadException if the document is not an issue in the format
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult readResult(Path file) {
        requireNonNull(file, "file must not be null");
        try (InputStream document = Files.newInputStream(file)) {
            return ReadResult.of(reader.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Where elements stand in a document, such as those that findings of validation name by their path. An element that the
     * document leaves out or writes in a short form has the place of the nearest one around it.
     *
     * @param document the document in UTF-8, which can be read
     * @param paths the paths, such as {@code articles[2].title.headline[0]}
     * @return the place of each path, in the order given
     * @throws JsonReadException if the document is not text in UTF-8
     */
    public Map<String, JsonPlace> places(byte[] document, Collection<String> paths) {
        requireNonNull(document, "document must not be null");
        return reader.places(document, 1, requireNonNull(paths, "paths must not be null"));
    }

    /**
     * Writes an issue in its canonical form.
     *
     * @param issue the issue
     * @return the document, a line feed at its end
     * @throws IllegalArgumentException if reading would refuse it: a date outside the years 0 to 9999, what is beyond the
     *     limits of {@link IssueJsonBuilder}, a name in the extensions with half a surrogate pair; the message has the path
     */
    public String write(Issue issue) {
        return writer.text(issue);
    }

    /**
     * Writes an issue in its canonical form.
     *
     * @param issue the issue
     * @return the document in UTF-8
     * @throws IllegalArgumentException if reading would refuse it: a date outside the years 0 to 9999, what is beyond the
     *     limits of {@link IssueJsonBuilder}, a name in the extensions with half a surrogate pair; the message has the path
     */
    public byte[] writeBytes(Issue issue) {
        return writer.bytes(issue);
    }

    /**
     * Writes an issue in its canonical form, in one piece when it is complete.
     *
     * @param issue the issue
     * @param out where the document goes in UTF-8, left open
     * @throws IllegalArgumentException if reading would refuse it: a date outside the years 0 to 9999, what is beyond the
     *     limits of {@link IssueJsonBuilder}, a name in the extensions with half a surrogate pair; the message has the path
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Issue issue, OutputStream out) {
        byte[] document = writer.bytes(issue);
        try {
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be written", e);
        }
    }

    /**
     * Writes an issue in its canonical form, to a new file that takes the place of the old one when it is complete.
     *
     * @param issue the issue
     * @param file the file
     * @throws IllegalArgumentException if reading would refuse it: a date outside the years 0 to 9999, what is beyond the
     *     limits of {@link IssueJsonBuilder}, a name in the extensions with half a surrogate pair; the message has the path; the file is as before
     * @throws UncheckedIOException if the file cannot be written; it is as before
     */
    public void write(Issue issue, Path file) {
        byte[] document = writer.bytes(issue);
        FileReplacement.write(file, out -> out.write(document));
    }

    DocumentReader<Issue> reader() {
        return reader;
    }

    DocumentWriter<Issue> writer() {
        return writer;
    }
}
