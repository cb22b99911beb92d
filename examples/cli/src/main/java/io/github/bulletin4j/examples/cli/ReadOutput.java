package io.github.bulletin4j.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that somebody reads, and knows when the reader has enough, such as {@code head}: that is no fault to be told. */
final class ReadOutput extends FilterOutputStream {
    private boolean left;

    ReadOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            left |= "Broken pipe".equals(e.getMessage());
            throw e;
        }
    }

    boolean isLeft() {
        return left;
    }
}
