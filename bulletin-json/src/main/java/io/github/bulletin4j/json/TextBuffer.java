package io.github.bulletin4j.json;

import java.io.Writer;

/** Text in memory that knows whether halves of surrogate pairs are in it, well paired or not. */
final class TextBuffer extends Writer {

    private final StringBuilder text = new StringBuilder(1 << 14);
    private boolean surrogates;

    boolean hasSurrogates() {
        return surrogates;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
        boolean any = false;
        for (int i = offset; i < offset + length; i++) {
            any |= (chars[i] & 0xF800) == 0xD800;
        }
        surrogates |= any;
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing to close
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
