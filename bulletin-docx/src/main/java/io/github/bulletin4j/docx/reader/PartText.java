package io.github.bulletin4j.docx.reader;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a part, which is in UTF-8 or UTF-16 (ISO/IEC 29500-2, 8.1.5); one that declares another encoding is
 * taken at its word. The JDK's reader of XML, left to decode bytes itself, prints what it finds wrong with them.
 */
final class PartText {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{1,100}encoding=[\"']([A-Za-z][A-Za-z0-9._-]{1,30})[\"']");

    private static final int LONGEST_DECLARATION = 200;

    private PartText() {}

    static Reader of(byte[] bytes) {
        int skipped = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, skipped, bytes.length - skipped),
                charset(bytes).newDecoder());
    }

    private static Charset charset(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        String begin = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(begin);
        boolean other = declared.find()
                && !declared.group(1).regionMatches(true, 0, "UTF-", 0, 4)
                && Charset.isSupported(declared.group(1));
        return other ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
