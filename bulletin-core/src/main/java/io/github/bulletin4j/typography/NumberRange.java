package io.github.bulletin4j.typography;

/**
 * A hyphen between two numbers of one unit, 25-30岁: ～ joins quantities (GB/T 15834-2011, 4.13.3; GB/T 15835-2011, chapter 5). A
 * hyphen within the number of something, a date, a score or a telephone number is right, so that only a small number with a
 * larger one and a unit after it are a range.
 */
final class NumberRange {

    private static final int LONGEST = 4;

    /** What is counted or measured, none of which can stand after a number that is a name. */
    private static final String UNITS = "岁人元名个天亿万倍吨亩户家级份次项条℃%％‰";

    private static final String[] LONG_UNITS = {"公里", "公斤", "公顷", "毫米", "厘米", "分钟", "小时", "周岁"};

    private NumberRange() {}

    /** Reads a hyphen. Returns where to go on. */
    static int read(Passage passage, int place) {
        int left = isMeasure(passage.at(place - 1)) ? place - 1 : place;
        int start = left;
        while (left - start <= LONGEST && passage.is(start - 1, Glyphs.DIGIT)) {
            start--;
        }
        int end = place + 1;
        while (end - place <= LONGEST + 1 && passage.is(end, Glyphs.DIGIT)) {
            end++;
        }
        boolean range = isNumber(passage, start, left)
                && isNumber(passage, place + 1, end)
                && begins(passage, start)
                && isUnit(passage, end)
                && value(passage, start, left) < value(passage, place + 1, end);
        if (range) {
            passage.report(TextRule.NUMERAL_STYLE, place, place + 1, "～");
        }
        return place + 1;
    }

    /** Whether digits are a number, and no code that begins with 0. */
    private static boolean isNumber(Passage passage, int from, int to) {
        return from < to && to - from <= LONGEST && (passage.at(from) != '0' || to - from == 1);
    }

    /** Whether no sign, point, letter or name stands before a number. */
    private static boolean begins(Passage passage, int start) {
        char before = passage.at(start - 1);
        return start == 0
                || passage.is(start - 1, Glyphs.HAN | Glyphs.POINT | Glyphs.OPENING) && "第图表".indexOf(before) < 0;
    }

    private static boolean isUnit(Passage passage, int place) {
        char c = passage.at(place);
        if (c != 0 && UNITS.indexOf(c) >= 0) {
            return true;
        }
        for (String unit : LONG_UNITS) {
            if (passage.text.startsWith(unit, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeasure(char c) {
        return c != 0 && "℃%％‰".indexOf(c) >= 0;
    }

    private static int value(Passage passage, int from, int to) {
        return Integer.parseInt(passage.text.substring(from, to));
    }
}
