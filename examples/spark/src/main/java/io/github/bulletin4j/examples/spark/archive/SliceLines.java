package io.github.bulletin4j.examples.spark.archive;

import io.github.bulletin4j.examples.spark.Library;
import io.github.bulletin4j.json.JsonLine;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;

/** The lines of the slices of a task, one at a time. */
final class SliceLines implements Iterator<ArchiveLine>, AutoCloseable {

    private final Iterator<Slice> slices;
    private final Configuration hadoop;
    private Slice slice;
    private InputStream in;
    private Iterator<JsonLine> lines;
    private long number;
    private ArchiveLine next;

    SliceLines(List<Slice> slices, Configuration hadoop) {
        this.slices = slices.iterator();
        this.hadoop = hadoop;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || slices.hasNext())) {
            advance();
        }
        return next != null;
    }

    @Override
    public ArchiveLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ArchiveLine line = next;
        next = null;
        return line;
    }

    private void advance() {
        try {
            if (lines == null) {
                slice = slices.next();
                number = 0;
                in = Slices.open(slice, hadoop);
                InputStream text = slice.isGzip() ? new GZIPInputStream(in, 1 << 16) : new SliceStream(in, slice);
                lines = Library.lines().read(text).iterator();
            }
            if (lines.hasNext()) {
                next = ArchiveLine.of(slice.file(), lines.next());
                number = next.number();
            } else {
                close();
            }
        } catch (UncheckedIOException e) {
            damaged(e.getCause());
        } catch (IOException e) {
            damaged(e);
        }
    }

    /** A file that is damaged is a finding; a file system that fails is not: the task is tried again. */
    private void damaged(IOException reason) {
        close();
        if (reason instanceof ZipException || reason instanceof EOFException) {
            next = ArchiveLine.damaged(slice.file(), number + 1, reason.getMessage());
        } else {
            throw new UncheckedIOException(slice.file() + " cannot be read after line " + number, reason);
        }
    }

    @Override
    public void close() {
        lines = null;
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(slice.file() + " cannot be closed", e);
            } finally {
                in = null;
            }
        }
    }
}
