package io.github.bulletin4j.examples.benchmarks;

import java.io.OutputStream;

/** Takes bytes and keeps nothing but their count. */
final class ByteCounter extends OutputStream {
    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }
}
