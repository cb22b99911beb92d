package io.github.bulletin4j.typesetting;

/**
 * What is known of a character where lines are broken (GB/T 15834-2011, 5.1; Unicode Standard Annex #14; W3C Requirements
 * for Chinese Text Layout, 3.1.6): a set of flags, found in constant time.
 */
final class Traits {
    /** Has an empty half on its left: “ （ 《. It does not end a line. */
    static final int OPENING = 1;
    /** Has an empty half on its right: ， ” ）. It does not begin a line. */
    static final int CLOSING = 1 << 1;
    /** May hang outside the margin: ， 。. */
    static final int HANGING = 1 << 2;
    /** Does not begin a line. */
    static final int NOT_FIRST = 1 << 3;
    /** Does not end a line. */
    static final int NOT_LAST = 1 << 4;
    /** Is set in the Latin font. */
    static final int LATIN = 1 << 5;
    /** A letter or digit of the Latin font: between it and a Chinese character is a gap. */
    static final int LETTER = 1 << 6;
    /** A blank. It may hang outside the margin, however many there are. */
    static final int BLANK = 1 << 7;
    /** A Chinese character, no mark. */
    static final int HAN = 1 << 8;

    /** Chinese or Latin, by what stands before it: “ — · •. */
    static final int AMBIGUOUS = 1 << 9;

    private static final int FIRST_HAN = 0x3100;
    private static final int FIRST_WIDE = 0xFF00;
    private static final short[] LOW = new short[FIRST_HAN];
    private static final short[] WIDE = new short[0x100];

    static {
        for (char c = 0; c < 0x80; c++) {
            LOW[c] = (short) (LATIN | (Character.isLetterOrDigit(c) ? LETTER : 0));
        }
        for (char c = 0x80; c < 0x2E80; c++) {
            LOW[c] = (short) (Character.isLetter(c) ? LATIN | LETTER : 0);
        }
        for (char c = 0x2E80; c < FIRST_HAN; c++) {
            LOW[c] = (short) (Character.isLetterOrDigit(c) ? HAN : 0);
        }
        LOW[' '] = LATIN | BLANK;
        LOW['\u00A0'] = LATIN | NOT_FIRST | NOT_LAST;
        add("“‘（《〈【〔「『［｛〖〝", OPENING | NOT_LAST);
        add("，。、．；：？！", CLOSING | HANGING | NOT_FIRST);
        add("”’）》〉】〕」』］｝〗〞", CLOSING | NOT_FIRST);
        add("…—·％‰℃‱°′″々～", NOT_FIRST);
        add("“”‘’…—·•", AMBIGUOUS);
        add("!%),.:;?]}", NOT_FIRST);
        add("([{$", NOT_LAST);
        add("￥＄￡＃", NOT_LAST);
    }

    private Traits() {}

    /** The traits of a character; a surrogate is half of a Chinese one. */
    static int of(char c) {
        if (c < FIRST_HAN) {
            return LOW[c];
        }
        return c < FIRST_WIDE ? HAN : WIDE[c - FIRST_WIDE];
    }

    /** Whether a character has the trait to be Chinese, and no other, and is no half of one. */
    static boolean isPlainHan(char c) {
        return c >= FIRST_HAN && c < Character.MIN_SURROGATE;
    }

    private static void add(String characters, int traits) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < FIRST_HAN) {
                LOW[c] |= (short) traits;
            } else {
                WIDE[c - FIRST_WIDE] |= (short) traits;
            }
        }
    }
}
