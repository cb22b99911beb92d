package io.github.bulletin4j.typography;

/**
 * Straight quotation marks around or beside Chinese text. Chinese has “ ” outside and ‘ ’ inside (GB/T 15834-2011, 4.8.2,
 * 4.8.3.4).
 */
final class StraightQuotes {

    private StraightQuotes() {}

    /** Whether a pair belongs to Chinese text: Chinese inside it, or on one of its sides. */
    static boolean areChinese(Passage passage, int opening, int closing) {
        int before = passage.expectedBefore(opening);
        int after = passage.expectedAt(closing + 1);
        if ((before & (Glyphs.HAN | Glyphs.POINT | Glyphs.CLOSING)) != 0
                || (after & (Glyphs.HAN | Glyphs.POINT | Glyphs.OPENING)) != 0) {
            return true;
        }
        for (int i = opening + 1; i < closing; i++) {
            if (passage.is(i, Glyphs.CHINESE & ~Glyphs.CURLY | Glyphs.POINT)) {
                return true;
            }
        }
        return false;
    }

    static void pair(Passage passage, int opening, int closing, boolean outside) {
        report(passage, opening, outside ? '“' : '‘');
        report(passage, closing, outside ? '”' : '’');
    }

    static void report(Passage passage, int place, char right) {
        passage.expect(place, right);
        passage.report(TextRule.STRAIGHT_QUOTE, place, place + 1, String.valueOf(right));
    }

    /** A mark without its counterpart; before a digit it may be an apostrophe. */
    static void single(Passage passage, int place) {
        boolean apostrophe = passage.at(place) == '\'' && passage.is(place + 1, Glyphs.DIGIT | Glyphs.LETTER);
        if (!apostrophe && ((passage.expectedBefore(place) | passage.expectedAt(place + 1)) & Glyphs.CHINESE) != 0) {
            passage.report(TextRule.STRAIGHT_QUOTE, place, place + 1, null);
        }
    }
}
