package io.github.bulletin4j.docx.body;

/** What a text holds that a plain run cannot say, as a set of flags: found in one pass, since there is much text. */
final class TextTraits {
    /** Letters, marks and controls that read from right to left. */
    static final int RIGHT_TO_LEFT = 1;

    /**
     * Characters that are set in the Chinese font only when a hint says so (ISO/IEC 29500-1, 17.3.2.26): “ ” … — · ① and
     * the like, but no letter of another script and nothing that is always Chinese.
     */
    static final int AMBIGUOUS = 1 << 1;

    /** Tabs, line feeds and carriage returns. */
    static final int CONTROL = 1 << 2;

    /** A word of more than {@value #LONG} letters that no word processor breaks, such as an address (网址). */
    static final int LONG_WORD = 1 << 3;

    /** Blanks, which are lost at the ends of a run unless it says that they are kept. */
    static final int BLANK = 1 << 4;

    /** As wide as ten Chinese characters. */
    private static final int LONG = 20;

    private static final char FIRST_WIDE = 0x2E80;
    private static final char LAST_LATIN = 0x24F;
    private static final byte[] NARROW = new byte[FIRST_WIDE];

    static {
        NARROW[' '] = BLANK;
        NARROW['\t'] = CONTROL;
        NARROW['\n'] = CONTROL;
        NARROW['\r'] = CONTROL;
        for (char c = 0x80; c < FIRST_WIDE; c++) {
            int turned = c >= 0x590 && c <= 0x8FF || c == 0x200F || c == 0x202B || c == 0x202E || c == 0x2067
                    ? RIGHT_TO_LEFT
                    : 0;
            NARROW[c] = (byte) (turned | (Character.isLetter(c) ? 0 : AMBIGUOUS));
        }
    }

    private TextTraits() {}

    static int of(String text) {
        int traits = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_WIDE) {
                traits |= NARROW[c];
                word = c > ' ' && c <= LAST_LATIN ? word + 1 : 0;
                if (word > LONG) {
                    traits |= LONG_WORD;
                }
            } else {
                word = 0;
                if (c >= Character.MIN_SURROGATE) {
                    traits |= beyondHan(c);
                }
            }
        }
        return traits;
    }

    /** Of the characters from the surrogates on; the letters that read from right to left are found by the first half. */
    private static int beyondHan(char c) {
        if (c < 0xE000) {
            return c >= 0xD802 && c <= 0xD803 || c >= 0xD83A && c <= 0xD83B ? RIGHT_TO_LEFT : 0;
        }
        if (c >= 0xFF00 && c < 0xFFF0) {
            return 0;
        }
        boolean turned = c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
        boolean ambiguous = c < 0xF900 || c >= 0xFB00 && c < 0xFE30 || c >= 0xFE50;
        return (turned ? RIGHT_TO_LEFT : 0) | (ambiguous ? AMBIGUOUS : 0);
    }
}
