package io.github.bulletin4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes. Of a line that is longer than the limit, no more than the limit is held. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

    /** No array of Java is much longer. */
    private static final int LARGEST = Integer.MAX_VALUE - 2 * BUFFER;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    LineSource(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed, cut off one byte after the limit; or null after the last. */
    byte @Nullable [] next() throws IOException {
        if (start == end && !fill()) {
            return null;
        }
        int stop = lineFeed();
        if (stop < end) {
            byte[] line = Arrays.copyOfRange(buffer, start, Math.min(stop, start + limit()));
            start = stop + 1;
            return line;
        }
        return longLine();
    }

    /** A line that goes on beyond the buffer. */
    private byte[] longLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * BUFFER);
        do {
            int stop = lineFeed();
            line.write(buffer, start, Math.min(stop - start, Math.max(0, limit() - line.size())));
            start = stop;
        } while (start == end && fill());
        if (start < end) {
            start++;
        }
        return line.toByteArray();
    }

    /** Where the next line feed of the buffer is, or the buffer's end. */
    private int lineFeed() {
        int stop = start;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** One byte more than a line may have, to tell that it has more. */
    private int limit() {
        return Math.min(longest, LARGEST) + 1;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
