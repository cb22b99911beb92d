package io.github.bulletin4j.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

/** A buffered stream of bytes and little-endian numbers that knows how far it has come. */
final class ZipOutput {
    private final OutputStream out;
    private final byte[] buffer = new byte[8 * 1024];
    private int length;
    private long flushed;

    ZipOutput(OutputStream out) {
        this.out = out;
    }

    long position() {
        return flushed + length;
    }

    ZipOutput number(long value, int size) throws IOException {
        if (buffer.length - length < size) {
            drain();
        }
        for (int i = 0; i < size; i++) {
            buffer[length++] = (byte) (value >>> 8 * i);
        }
        return this;
    }

    void bytes(byte[] bytes, int from, int count) throws IOException {
        if (count > buffer.length - length) {
            drain();
            if (count > buffer.length) {
                out.write(bytes, from, count);
                flushed += count;
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, length, count);
        length += count;
    }

    /** Takes what a compressor has ready. */
    void deflated(Deflater deflater) throws IOException {
        if (length == buffer.length) {
            drain();
        }
        length += deflater.deflate(buffer, length, buffer.length - length);
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        out.write(buffer, 0, length);
        flushed += length;
        length = 0;
    }
}
