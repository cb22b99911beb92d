package io.github.bulletin4j.examples.spark.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in a range of a file, whole. As many empty lines as the file has before go ahead of them, so that
 * whoever counts lines counts those of the file.
 */
final class SliceStream extends InputStream {

    private final InputStream in;

    /** From this byte on, the next line feed ends the slice. */
    private final long last;

    private long position;
    private long emptyLines;
    private boolean ended;

    /**
     * Passes over the line that began before the range.
     *
     * @param in the file, at {@link Slice#leading()} of the slice or at its beginning
     * @param slice the range
     */
    SliceStream(InputStream in, Slice slice) throws IOException {
        this.in = in;
        this.last = slice.end() == Long.MAX_VALUE ? Long.MAX_VALUE : slice.end() - 1;
        if (slice.start() > 0) {
            position = slice.leading();
            int read;
            do {
                read = in.read();
                position++;
            } while (read >= 0 && read != '\n');
            emptyLines = slice.linesBefore() + 1;
            ended = read < 0 || position > last;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        if (emptyLines > 0) {
            int count = (int) Math.min(length, emptyLines);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) '\n');
            emptyLines -= count;
            return count;
        }
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            ended = true;
            return -1;
        }
        for (long i = Math.max(0, last - position); i < read; i++) {
            if (buffer[offset + (int) i] == '\n') {
                ended = true;
                return (int) i + 1;
            }
        }
        position += read;
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
