package io.github.bulletin4j.docx.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes XML as UTF-8 and escapes what must be. Use by one thread. */
public final class XmlOutput {
    private static final int LONGEST_ESCAPE = 8;
    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTE = "&quot;".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private int length;

    /**
     * Writes to a stream.
     *
     * @param out takes the bytes; not closed here
     */
    public XmlOutput(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes markup as it is.
     *
     * @param markup ASCII characters
     * @return {@code this}
     */
    public XmlOutput markup(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            if (length == buffer.length) {
                flush();
            }
            buffer[length++] = (byte) markup.charAt(i);
        }
        return this;
    }

    /**
     * Writes markup as it is.
     *
     * @param markup bytes of UTF-8
     * @return {@code this}
     */
    public XmlOutput markup(byte[] markup) {
        if (markup.length > buffer.length - length) {
            flush();
            if (markup.length > buffer.length) {
                write(markup, markup.length);
                return this;
            }
        }
        System.arraycopy(markup, 0, buffer, length, markup.length);
        length += markup.length;
        return this;
    }

    /**
     * Writes the text of an element.
     *
     * @param text the text
     * @param from the first character to write
     * @param to one past the last
     * @throws IllegalCharacterException if a character cannot stand in XML 1.0 (production 2)
     */
    public void text(String text, int from, int to) {
        escaped(text, from, to, false);
    }

    /**
     * Writes the value of an attribute, without its quotes.
     *
     * @param value the value
     * @throws IllegalCharacterException if a character cannot stand in XML 1.0 (production 2)
     */
    public void attribute(String value) {
        escaped(value, 0, value.length(), true);
    }

    private void escaped(String text, int from, int to, boolean quoted) {
        for (int i = from; i < to; i++) {
            if (buffer.length - length < LONGEST_ESCAPE) {
                flush();
            }
            char c = text.charAt(i);
            if (c >= 0x800) {
                if (!Character.isSurrogate(c)) {
                    if (c >= 0xFFFE) {
                        throw new IllegalCharacterException(text, i);
                    }
                    buffer[length++] = (byte) (0xE0 | c >> 12);
                    buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                    buffer[length++] = (byte) (0x80 | c & 0x3F);
                } else {
                    supplementary(text, i++, to);
                }
            } else if (c >= 0x80) {
                buffer[length++] = (byte) (0xC0 | c >> 6);
                buffer[length++] = (byte) (0x80 | c & 0x3F);
            } else {
                ascii(text, i, c, quoted);
            }
        }
    }

    private void ascii(String text, int index, char c, boolean quoted) {
        switch (c) {
            case '&' -> markup(AMPERSAND);
            case '<' -> markup(LESS);
            case '>' -> markup(GREATER);
            case '"' -> {
                if (quoted) {
                    markup(QUOTE);
                } else {
                    buffer[length++] = '"';
                }
            }
            case '\t', '\n', '\r' -> {
                if (quoted || c == '\r') {
                    markup("&#").markup(Integer.toString(c)).markup(";");
                } else {
                    buffer[length++] = (byte) c;
                }
            }
            default -> {
                if (c < ' ') {
                    throw new IllegalCharacterException(text, index);
                }
                buffer[length++] = (byte) c;
            }
        }
    }

    private void supplementary(String text, int index, int to) {
        int codePoint = index + 1 < to ? text.codePointAt(index) : text.charAt(index);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw new IllegalCharacterException(text, index);
        }
        buffer[length++] = (byte) (0xF0 | codePoint >> 18);
        buffer[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    /** Hands all bytes written so far to the stream. */
    public void flush() {
        write(buffer, length);
        length = 0;
    }

    private void write(byte[] bytes, int count) {
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
