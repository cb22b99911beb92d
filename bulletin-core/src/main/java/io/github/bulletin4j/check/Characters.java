package io.github.bulletin4j.check;

/** Kinds of characters that the rules tell apart. */
final class Characters {

    private Characters() {}

    /** The place of the first character that XML 1.0 does not allow, or -1. */
    static int firstIllegal(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    return i;
                }
            } else if (c >= Character.MIN_SURROGATE) {
                if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether a text has more characters than so many; one outside the basic plane is one character. */
    static boolean isLonger(String text, int most) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }

    /** A blank of any width, but no line break and nothing that is illegal anyway. */
    static boolean isBlank(char c) {
        return c == '\t' || c >= ' ' && !isLineBreak(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** A character that prints nothing and takes no room, or as a filler prints nothing though it is a letter. */
    static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT
                || c == '\u034F'
                || c == '\u115F'
                || c == '\u1160'
                || c == '\u17B4'
                || c == '\u17B5'
                || c >= '\u180B' && c <= '\u180F'
                || c == '\u2800'
                || c == '\u3164'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFFA0';
    }

    /** Whether nothing of a text is seen in print: there are but blanks, line breaks and what is invisible. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && !isLineBreak(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean isHan(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFF
                || codePoint >= 0x3400 && codePoint <= 0x4DBF
                || codePoint == '〇'
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The code point before a place, or 0 at the beginning. */
    static int before(CharSequence text, int place) {
        return place == 0 ? 0 : Character.codePointBefore(text, place);
    }

    /** The code point after a place, or 0 at the end. */
    static int after(CharSequence text, int place) {
        return place + 1 >= text.length() ? 0 : Character.codePointAt(text, place + 1);
    }
}
