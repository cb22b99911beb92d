package io.github.bulletin4j.hypertext;

/**
 * Characters that text of HTML cannot hold (WHATWG HTML, 13.2.3.5 and 13.1.4): controls but for tab, line feed and carriage
 * return, halves of surrogate pairs, and code points that stand for no character.
 */
public final class Illegal {
    /** Stands in place of each of them: U+FFFD, the replacement character of Unicode. */
    public static final char REPLACEMENT = '\uFFFD';

    private static final int FIRST_NOT_LATIN = 0xA0;

    private Illegal() {}

    /**
     * Whether a code point, or half of a surrogate pair, is one of them.
     *
     * @param codePoint the code point
     * @return whether it cannot stand
     */
    public static boolean is(int codePoint) {
        if (codePoint < FIRST_NOT_LATIN) {
            return codePoint < ' ' ? codePoint != '\t' && codePoint != '\n' && codePoint != '\r' : codePoint >= 0x7F;
        }
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
                || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
