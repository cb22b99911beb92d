package io.github.bulletin4j.json;

import io.github.bulletin4j.files.FileReplacement;
import io.github.bulletin4j.model.Issue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads and writes archives of issues as JSON Lines: a document of the format on each line, in UTF-8. A file whose name
 * ends in {@code .gz}, in capitals or not, is compressed with gzip.
 *
 * <pre>{@code
 * try (Stream<JsonLine> lines = JsonLines.create().read(Path.of("2021.jsonl.gz"))) {
 *     lines.forEach(line -> line.problem().ifPresentOrElse(
 *             problem -> log(problem.getMessage()), () -> index(line.issue())));
 * }
 * }</pre>
 *
 * <p>One issue is held at a time, so that an archive may be larger than the memory. A line that is no issue does not end
 * the stream: it is handed out with its problem. The limits of {@link IssueJson} hold for each line. Blank lines are passed
 * over.
 *
 * <p>An instance is immutable and safe for use by several threads; a stream of lines is not.
 */
public final class JsonLines {

    private static final String GZIP = ".gz";

    private static final int BUFFER = 1 << 16;

    private final IssueJson json;

    private JsonLines(IssueJson json) {
        this.json = json;
    }

    /**
     * A reader and writer of archives with the limits that {@link IssueJson#create()} has for a line.
     *
     * @return the reader and writer
     */
    public static JsonLines create() {
        return using(IssueJson.create());
    }

    /**
     * A reader and writer of archives with an application's own limits for a line.
     *
     * @param json reads and writes the lines
     * @return the reader and writer
     */
    public static JsonLines using(IssueJson json) {
        return new JsonLines(Objects.requireNonNull(json, "json must not be null"));
    }

    /**
     * Reads an archive line by line as the stream is used.
     *
     * @param file the archive
     * @return its lines in order; close it to close the file. Where the file fails the stream throws an
     *     {@link UncheckedIOException}
     * @throws UncheckedIOException if the file cannot be opened
     */
    @SuppressWarnings("resource") // the stream that is handed out closes it
    public Stream<JsonLine> read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        try {
            InputStream opened = Files.newInputStream(file);
            return read(uncompressed(file, opened)).onClose(() -> close(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Reads an archive line by line as the stream is used.
     *
     * @param archive the archive, not compressed; left open
     * @return its lines in order. Where the archive fails the stream throws an {@link UncheckedIOException}
     */
    public Stream<JsonLine> read(InputStream archive) {
        Objects.requireNonNull(archive, "archive must not be null");
        return StreamSupport.stream(new LineSpliterator(json.reader(), archive), false);
    }

    /**
     * Writes an archive, to a new file that takes the place of the old one when it is complete.
     *
     * @param issues the issues, taken one at a time
     * @param file the archive
     * @return how many issues were written
     * @throws UncheckedIOException if the file cannot be written; it is as before
     */
    public long write(Stream<? extends Issue> issues, Path file) {
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(file, "file must not be null");
        long[] count = new long[1];
        FileReplacement.write(file, out -> {
            try (OutputStream lines = compressed(file, out)) {
                count[0] = writeLines(issues, lines);
            }
        });
        return count[0];
    }

    /**
     * Writes an archive.
     *
     * @param issues the issues, taken one at a time
     * @param archive where the archive goes, not compressed; flushed and left open
     * @return how many issues were written
     * @throws UncheckedIOException if the stream fails
     */
    public long write(Stream<? extends Issue> issues, OutputStream archive) {
        Objects.requireNonNull(issues, "issues must not be null");
        Objects.requireNonNull(archive, "archive must not be null");
        try {
            OutputStream lines = new BufferedOutputStream(archive, BUFFER);
            long count = writeLines(issues, lines);
            lines.flush();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be written", e);
        }
    }

    private long writeLines(Stream<? extends Issue> issues, OutputStream lines) throws IOException {
        long count = 0;
        for (Iterator<? extends Issue> rest = issues.iterator(); rest.hasNext(); count++) {
            lines.write(json.writer().line(rest.next()));
        }
        return count;
    }

    private static boolean isGzip(Path file) {
        return file.getFileName() != null
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    private static InputStream uncompressed(Path file, InputStream opened) throws IOException {
        if (!isGzip(file)) {
            return opened;
        }
        try {
            return new GZIPInputStream(opened, BUFFER);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private static OutputStream compressed(Path file, OutputStream out) throws IOException {
        return isGzip(file) ? new GZIPOutputStream(out, BUFFER) : new BufferedOutputStream(out, BUFFER);
    }

    private static void close(InputStream opened) {
        try {
            opened.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be closed", e);
        }
    }
}
