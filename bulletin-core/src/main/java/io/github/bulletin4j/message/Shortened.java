package io.github.bulletin4j.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as they can be shown on one line. */
public final class Shortened {

    private Shortened() {}

    /** At most so many characters, the last of them … when some are left out; control characters escaped as in Java. */
    public static @Nullable String of(@Nullable String value, int most) {
        if (value == null) {
            return null;
        }
        boolean cut = value.codePointCount(0, value.length()) > most;
        int end = cut ? value.offsetByCodePoints(0, most - 1) : value.length();
        String shown = escape(value.substring(0, end));
        return cut ? shown + "…" : shown;
    }

    /** Control characters and lone surrogates escaped as in Java, all else untouched. */
    public static String escape(String value) {
        StringBuilder escaped = null;
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            boolean odd = Character.isISOControl(c)
                    || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                    || c == 0xFFFE
                    || c == 0xFFFF;
            if (odd && escaped == null) {
                escaped = new StringBuilder(value.length() + 8).append(value, 0, i);
            }
            if (odd) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else if (escaped != null) {
                escaped.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return escaped == null ? value : escaped.toString();
    }
}
