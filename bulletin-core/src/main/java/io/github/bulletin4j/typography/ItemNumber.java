package io.github.bulletin4j.typography;

/**
 * The number of a heading or an item (序次语) has one mark: none follows a bracket, so that （一）、 is wrong, and 、 none that
 * follows a dot, as in 1.、 (GB/T 15834-2011, annex B).
 */
final class ItemNumber {

    private static final int LONGEST = 3;
    private static final String SENTENCE_ENDS = "。；：\n";

    private ItemNumber() {}

    /** Reports 、 where it is the second mark after the number of an item. */
    static void read(Passage passage, int place) {
        char mark = passage.expected(place - 1);
        boolean bracket = mark == '）';
        if (!bracket && mark != '.' || !passage.is(place + 1, Glyphs.HAN) || isNumeral(passage, place + 1)) {
            return;
        }
        int end = place - 1;
        int start = end;
        while (end - start <= LONGEST
                && (bracket ? isNumeral(passage, start - 1) : passage.is(start - 1, Glyphs.DIGIT))) {
            start--;
        }
        int first = bracket ? start - 1 : start;
        boolean number = start < end && end - start <= LONGEST && (!bracket || passage.expected(first) == '（');
        char before = passage.at(first - 1);
        if (number && (first == 0 || before != 0 && SENTENCE_ENDS.indexOf(before) >= 0)) {
            passage.report(TextRule.DOUBLED_PUNCTUATION, place, place + 1, "");
        }
    }

    private static boolean isNumeral(Passage passage, int place) {
        return passage.is(place, Glyphs.NUMERAL | Glyphs.DIGIT) || passage.at(place) == '十';
    }
}
