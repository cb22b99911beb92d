package io.github.bulletin4j.typography;

/**
 * One number in numerals of two kinds: 3千5百 for 3500, 1百零8 for 108, 4千人 for 4000人. Only 万 and 亿 may follow digits (GB/T
 * 15835-2011, chapter 5). Units such as 千米 and names such as 百强 begin alike, so that what is counted has to follow.
 */
final class MixedNumeral {

    private static final String POWERS = "千百";
    private static final String COUNTED = "人名户亩件块元只头册套台株棵栋个份场条次篇批辆项处所间座吨";

    private MixedNumeral() {}

    /** Reads a digit. Returns where to go on. */
    static int read(Passage passage, int place) {
        int end = place + 2;
        if (!isPower(passage.at(place + 1)) || !begins(passage, place)) {
            return place + 1;
        }
        while (isPower(passage.at(end + 1)) && passage.is(end, Glyphs.DIGIT)) {
            end += 2;
        }
        boolean more = end > place + 2;
        if (passage.at(end) == '零' && passage.is(end + 1, Glyphs.DIGIT | Glyphs.NUMERAL)) {
            end += 2;
            more = true;
        }
        if (more || isCounted(passage, end)) {
            passage.report(TextRule.NUMERAL_STYLE, place, end, null);
        }
        return end;
    }

    private static boolean isPower(char c) {
        return c != 0 && POWERS.indexOf(c) >= 0;
    }

    /** Whether a digit is a number of its own, and none in a row. */
    private static boolean begins(Passage passage, int place) {
        char before = passage.at(place - 1);
        return !passage.is(place - 1, Glyphs.LATIN) && ".-/第".indexOf(before) < 0;
    }

    private static boolean isCounted(Passage passage, int place) {
        int next = place;
        for (String between : new String[] {"余多", "万亿", "余多"}) {
            next += passage.at(next) != 0 && between.indexOf(passage.at(next)) >= 0 ? 1 : 0;
        }
        char c = passage.at(next);
        return c != 0 && COUNTED.indexOf(c) >= 0;
    }
}
