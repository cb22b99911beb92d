package io.github.bulletin4j.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes. Of a line that is longer than the limit, no more than the limit is held. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

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
        ByteArrayOutputStream line = new ByteArrayOutputStream(end - start);
        do {
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, start, Math.min(stop - start, Math.max(0, longest + 1 - line.size())));
            start = stop;
            if (start < end) {
                start++;
                return line.toByteArray();
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
