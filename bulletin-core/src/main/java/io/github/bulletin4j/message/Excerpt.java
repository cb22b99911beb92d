package io.github.bulletin4j.message;

import java.util.Locale;

/**
 * Text as a message shows it: on one line, short, and with escapes as in Java for what a terminal cannot show or would obey
 * (control characters, characters that reorder text, lone surrogates).
 */
public final class Excerpt {

    private static final int AROUND = 8;

    private Excerpt() {}

    /** The beginning: at most so many characters, the last of them … when some are left out. */
    public static String of(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return escape(text);
        }
        return escape(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
    }

    /** A name within a path, shortened. */
    public static String name(String name) {
        return of(name, 8 * AROUND);
    }

    /** The beginning of a text, to be appended to the template of a message. */
    public static String template(String text) {
        return withoutBackslash(of(withoutMarkup(text), 3 * AROUND + 1));
    }

    /** A place of a text with a few characters on both sides, to be appended to the template of a message. */
    public static String template(String text, int place) {
        int from = Math.max(0, place - AROUND);
        int to = Math.min(text.length(), place + AROUND + 1);
        from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        String shown = withoutBackslash(escape(withoutMarkup(text.substring(from, to))));
        return (from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : "");
    }

    /** What a template would take for more than text is left out. */
    private static String withoutMarkup(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if ("{}$\\".indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '…');
            }
        }
        return plain.toString();
    }

    /** Escapes as a template can hold them: U+200B. */
    private static String withoutBackslash(String escaped) {
        return escaped.replace("\\u", "U+");
    }

    /** All of a text, escaped. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (isOdd(c)) {
                if (escaped == null) {
                    escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
                }
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else if (escaped != null) {
                escaped.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isOdd(int c) {
        if (c >= ' ' && c <= '~' || c >= '一' && c <= '鿿') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0xFFFE || c == 0xFFFF;
        };
    }
}
