package io.github.bulletin4j.json;

import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a line when it is asked for, and holds none. */
final class LineSpliterator extends Spliterators.AbstractSpliterator<JsonLine> {

    private final DocumentReader<Issue> reader;
    private final LineSource lines;
    private long number;

    LineSpliterator(DocumentReader<Issue> reader, InputStream archive) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.reader = reader;
        this.lines = new LineSource(archive, reader.maxDocumentBytes());
    }

    @Override
    public boolean tryAdvance(Consumer<? super JsonLine> action) {
        byte[] line = next();
        while (line != null && isBlank(line)) {
            line = next();
        }
        if (line == null) {
            return false;
        }
        action.accept(JsonLine.of(number, line, reader));
        return true;
    }

    /** Lines are read in order, by one thread. */
    @Override
    public @Nullable Spliterator<JsonLine> trySplit() {
        return null;
    }

    private byte @Nullable [] next() {
        try {
            number++;
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be read after line " + (number - 1), e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
