package io.github.bulletin4j.typography;

/** Kinds of characters that the rules tell apart, as bits. */
final class Glyphs {

    static final int HAN = 1;
    /** 。，、；：？！ */
    static final int POINT = 1 << 1;

    static final int OPENING = 1 << 2;
    static final int CLOSING = 1 << 3;
    /** Dashes and dots, which Chinese and other texts share. */
    static final int JOINER = 1 << 4;

    static final int DIGIT = 1 << 5;
    static final int LETTER = 1 << 6;
    static final int WIDE = 1 << 7;
    static final int BLANK = 1 << 8;
    /** Prints nothing and takes no room. */
    static final int ZERO_WIDTH = 1 << 9;
    /** “”‘’, which Chinese and other texts share. */
    static final int CURLY = 1 << 10;
    /** Some rule has to look. */
    static final int TRIGGER = 1 << 11;
    /** 一 to 九 and 〇. */
    static final int NUMERAL = 1 << 12;

    /** Reorders text (UAX #9, embeddings, overrides and isolates). */
    static final int BIDI = 1 << 13;
    /** Has no meaning but by agreement: a private-use character, or the first half of one. */
    static final int PRIVATE = 1 << 14;
    /** Opens or closes something: of either width, straight or curly. */
    static final int PAIR = 1 << 15;

    static final int MARK = POINT | OPENING | CLOSING;
    static final int CHINESE = HAN | MARK;
    /** What a correction may take away: it stands between no neighbours. */
    static final int UNSEEN = BLANK | ZERO_WIDTH;

    static final int LATIN = DIGIT | LETTER | WIDE;

    private static final char[] KINDS = new char[Character.MAX_VALUE + 1];

    static {
        add(HAN, 0x3400, 0x4DBF);
        add(HAN, 0x4E00, 0x9FFF);
        add(HAN, 0xF900, 0xFAFF);
        add(HAN, "〇");
        add(NUMERAL, "一二三四五六七八九〇");
        add(POINT | TRIGGER, "。，、；：？！");
        add(PAIR | OPENING | TRIGGER, "《〈（“‘「『【〔［");
        add(PAIR | CLOSING | TRIGGER, "》〉）”’」』】〕］");
        add(CURLY, "“”‘’");
        add(JOINER, "—…·～");
        add(DIGIT, '0', '9');
        add(LETTER, 'a', 'z');
        add(LETTER, 'A', 'Z');
        add(WIDE, '０', '９');
        add(WIDE, 'Ａ', 'Ｚ');
        add(WIDE, 'ａ', 'ｚ');
        add(BLANK | TRIGGER, "\t \u00A0\u1680\u202F\u205F\u3000");
        add(BLANK | TRIGGER, 0x2000, 0x200A);
        add(ZERO_WIDTH | TRIGGER, "\u00AD\u200B\u200C\u200D\u2060\uFEFF");
        add(PAIR | TRIGGER, "()\"'");
        add(TRIGGER, ",;:?!.…·・｡､@w~○零Oo％-");
        add(TRIGGER, '0', '9');
        add(TRIGGER, '０', '９');
        add(BIDI | TRIGGER, 0x202A, 0x202E);
        add(BIDI | TRIGGER, 0x2066, 0x2069);
        add(PRIVATE | TRIGGER, 0xE000, 0xF8FF);
        add(PRIVATE | TRIGGER, 0xDB80, 0xDBFF);
    }

    private Glyphs() {}

    static int of(char c) {
        return KINDS[c];
    }

    static boolean is(char c, int kinds) {
        return (KINDS[c] & kinds) != 0;
    }

    private static void add(int kind, String characters) {
        characters.chars().forEach(c -> add(kind, c, c));
    }

    private static void add(int kind, int first, int last) {
        for (int c = first; c <= last; c++) {
            KINDS[c] |= (char) kind;
        }
    }
}
