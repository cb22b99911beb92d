package io.github.bulletin4j.docx;

import io.github.bulletin4j.docx.reader.DocumentReader;
import io.github.bulletin4j.docx.reader.UnreadablePackageException;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.reading.Recognizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads bulletins from Word documents: {@code DocxReader.create().read(Path.of("2021-32.docx")).issue()}.
 *
 * <p>A document of {@link DocxRenderer} is read exactly, and where somebody changed its printed text, the text wins. Any other
 * is recognised by its looks; {@link Recognition#doubtful()} says where that is no more than likely. No character of the body
 * is lost: what is in no part of the issue stands in {@link Recognition#leftovers()}. Tracked changes are accepted, unless
 * {@link #rejectingChanges()}.
 *
 * <p>Documents may come from anywhere: a file is at most {@value #LARGEST} bytes, its parts unpack to at most 96 MiB, XML is
 * at most 200 elements deep and has no document type, there are at most 200,000 paragraphs and as many cells of tables, and
 * nothing outside the document is read. Formulas are read as their text on one line. Footnotes, headers, footers and hidden
 * text are not body text: they stand in the leftovers, page numbers apart, and so do the words of charts and diagrams.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class DocxReader {
    /** The largest file in bytes. */
    public static final int LARGEST = 64 << 20;

    private final boolean rejected;

    private DocxReader(boolean rejected) {
        this.rejected = rejected;
    }

    /**
     * A reader that accepts tracked changes.
     *
     * @return the reader
     */
    public static DocxReader create() {
        return new DocxReader(false);
    }

    /**
     * A reader that undoes tracked changes.
     *
     * @return the reader
     */
    public DocxReader rejectingChanges() {
        return new DocxReader(true);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the issue, and what could not be placed
     * @throws DocxReadException if it is no Word document, or larger than what is read
     * @throws UncheckedIOException if the file cannot be read
     * @throws NullPointerException if the file is null
     */
    public Recognition read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the document; not closed here
     * @return the issue, and what could not be placed
     * @throws DocxReadException if it is no Word document, or larger than what is read
     * @throws UncheckedIOException if the stream fails
     * @throws NullPointerException if the stream is null
     */
    public Recognition read(InputStream in) {
        Objects.requireNonNull(in, "in must not be null");
        try {
            return read(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("the document cannot be read", e);
        }
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document
     * @return the issue, and what could not be placed
     * @throws DocxReadException if they are no Word document, or larger than what is read
     * @throws NullPointerException if they are null
     */
    public Recognition read(byte[] bytes) {
        return Recognizer.create().recognize(see(bytes));
    }

    /**
     * What is seen of a document, before anything is recognised.
     *
     * @param bytes the document
     * @return its blocks
     * @throws DocxReadException if they are no Word document, or larger than what is read
     * @throws NullPointerException if they are null
     */
    public SeenDocument see(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes must not be null");
        if (bytes.length > LARGEST) {
            throw new DocxReadException("a document must be at most " + LARGEST + " bytes", "", null);
        }
        try {
            return DocumentReader.read(bytes, rejected);
        } catch (UnreadablePackageException e) {
            throw new DocxReadException(String.valueOf(e.getMessage()), e.part(), e);
        }
    }
}
