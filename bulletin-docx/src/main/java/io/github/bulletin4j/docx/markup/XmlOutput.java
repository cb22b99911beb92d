package io.github.bulletin4j.docx.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes XML as UTF-8 and escapes what must be. Use by one thread. */
public final class XmlOutput {
    private static final int LONGEST_ESCAPE = 8;
    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTE = "&quot;".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer;
    private int length;

    /**
     * Writes to a stream.
     *
     * @param out takes the bytes; not closed here
     */
    public XmlOutput(OutputStream out) {
        this(out, 8 * 1024);
    }

    /**
     * Writes to a stream.
     *
     * @param out takes the bytes; not closed here
     * @param capacity how many bytes are gathered before they are handed on; a small buffer is quicker made
     */
    public XmlOutput(OutputStream out, int capacity) {
        this.out = out;
        this.buffer = new byte[Math.max(capacity, LONGEST_ESCAPE)];
    }

    /**
     * Writes markup as it is.
     *
     * @param markup ASCII characters
     * @return {@code this}
     */
    public XmlOutput markup(String markup) {
        int count = markup.length();
        if (count > buffer.length - length) {
            return markup(markup.getBytes(StandardCharsets.US_ASCII));
        }
        for (int i = 0; i < count; i++) {
            buffer[length + i] = (byte) markup.charAt(i);
        }
        length += count;
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

    /**
     * Writes an attribute of WordprocessingML that is a number, unless it is absent.
     *
     * @param name its local name
     * @param value its value, or null
     */
    public void number(String name, @Nullable BigInteger value) {
        if (value != null) {
            markup(" w:").markup(name).markup("=\"").markup(value.toString()).markup("\"");
        }
    }

    private void escaped(String text, int from, int to, boolean quoted) {
        int i = from;
        while (i < to) {
            i = chinese(text, i, to);
            if (buffer.length - length < LONGEST_ESCAPE) {
                flush();
            } else if (i < to) {
                i += other(text, i, to, quoted);
            }
        }
    }

    /**
     * Writes characters of three bytes, of which Chinese text is made, as long as they come and the buffer has room.
     *
     * @return where the first character stands that is not written
     */
    private int chinese(String text, int from, int to) {
        byte[] bytes = buffer;
        int next = length;
        int end = Math.min(to, from + (bytes.length - next) / 3);
        int i = from;
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x800 || c >= 0xFFFE || Character.isSurrogate(c)) {
                break;
            }
            bytes[next] = (byte) (0xE0 | c >> 12);
            bytes[next + 1] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[next + 2] = (byte) (0x80 | c & 0x3F);
            next += 3;
        }
        length = next;
        return i;
    }

    /**
     * Writes a character of any other kind; the buffer has room for it.
     *
     * @return how many {@code char}s it takes up in the text
     */
    private int other(String text, int index, int to, boolean quoted) {
        char c = text.charAt(index);
        if (c < 0x80) {
            ascii(text, index, c, quoted);
            return 1;
        }
        if (c < 0x800) {
            buffer[length++] = (byte) (0xC0 | c >> 6);
            buffer[length++] = (byte) (0x80 | c & 0x3F);
            return 1;
        }
        supplementary(text, index, to);
        return 2;
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
