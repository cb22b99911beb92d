package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document in UTF-8, strictly: the parser's own decoder lets overlong forms pass, and with them some GBK.
 * Characters also make columns that a human can count.
 */
final class DocumentText {

    private static final Phrase EXPECTED = Phrase.of("utf-8");

    private DocumentText() {}

    /** The characters of a document, without a byte order mark. */
    static CharBuffer decode(byte[] bytes) {
        refuseWideCharacters(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (!result.isUnderflow()) {
            throw malformed(text, bytes[in.position()]);
        }
        if (text.hasRemaining() && text.get(text.position()) == '\uFEFF') {
            text.get();
        }
        return text;
    }

    /** JSON begins with an ASCII character, so that a zero byte beside it is one of UTF-16 or UTF-32. */
    private static void refuseWideCharacters(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0) {
            throw new FormatException(new Place("", 1, 1), EXPECTED, Phrase.of("utf-16"), null, null);
        }
    }

    private static FormatException malformed(CharBuffer before, byte bad) {
        int line = 1;
        int column = 1;
        while (before.hasRemaining()) {
            char c = before.get();
            boolean ends = c == '\n' || c == '\r' && !(before.hasRemaining() && before.get(before.position()) == '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        Phrase found = Phrase.of("no-utf-8", String.format("%02X", bad));
        return new FormatException(new Place("", line, column), EXPECTED, found, null, null);
    }
}
