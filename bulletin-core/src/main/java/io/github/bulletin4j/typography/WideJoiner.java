package io.github.bulletin4j.typography;

/**
 * A mark of full width within a number or a time whose digits have half width: 3，000人, 上午9：30 (GB/T 15835-2011, chapter 5). A
 * comma may divide two numbers and a colon stand in a score, so that a group of digits with a zero before it or a word of time
 * has to tell.
 */
final class WideJoiner {

    private static final int GROUP = 3;
    private static final String BEFORE_TIME = "午晚早晨夜";
    private static final String JOINS_TIMES = "至到—～-~";

    private WideJoiner() {}

    /** Reads ， or ： between digits. Returns the end of the number that it stands in, or the place itself. */
    static int read(Passage passage, int place) {
        if (!passage.is(place + 1, Glyphs.DIGIT) || !passage.is(place - 1, Glyphs.DIGIT)) {
            return place;
        }
        int start = place;
        while (place - start <= GROUP && passage.is(start - 1, Glyphs.DIGIT)) {
            start--;
        }
        int end = passage.at(place) == '，' ? thousands(passage, start, place) : time(passage, start, place);
        if (end > place) {
            String half = passage.text.substring(start, end).replace('，', ',').replace('：', ':');
            passage.report(TextRule.NUMERAL_STYLE, start, end, half);
        }
        return end;
    }

    /** The end of groups of three digits, one of which begins with a zero, as no number does. */
    private static int thousands(Passage passage, int start, int comma) {
        char before = passage.at(start - 1);
        boolean first = "，.,:：-".indexOf(before) < 0 && !passage.is(start - 1, Glyphs.LATIN);
        if (!first || comma - start > GROUP || passage.at(start) == '0') {
            return comma;
        }
        int end = comma;
        boolean zero = false;
        while (passage.at(end) == '，' && digits(passage, end + 1) == GROUP) {
            zero |= passage.at(end + 1) == '0';
            end += GROUP + 1;
        }
        boolean whole = passage.at(end) != '，' || !passage.is(end + 1, Glyphs.DIGIT);
        return zero && whole && !passage.is(end, Glyphs.LATIN) ? end : comma;
    }

    /** The end of the minutes of a time of day. */
    private static int time(Passage passage, int start, int colon) {
        int end = colon + 3;
        boolean time = colon - start <= 2
                && digits(passage, colon + 1) == 2
                && passage.at(colon + 1) <= '5'
                && Integer.parseInt(passage.text.substring(start, colon)) <= 24
                && !passage.is(start - 1, Glyphs.LATIN);
        char before = passage.at(start - 1);
        char after = passage.at(end);
        boolean told = before != 0 && BEFORE_TIME.indexOf(before) >= 0
                || before == '日' && passage.is(start - 2, Glyphs.DIGIT | Glyphs.NUMERAL)
                || before != 0 && JOINS_TIMES.indexOf(before) >= 0 && endsTime(passage, start - 1)
                || after != 0 && JOINS_TIMES.indexOf(after) >= 0 && isTime(passage, end + 1);
        return time && told ? end : colon;
    }

    /** Whether hours, a colon and minutes stand here. */
    private static boolean isTime(Passage passage, int place) {
        int hours = digits(passage, place);
        char colon = passage.at(place + hours);
        return hours > 0 && hours <= 2 && (colon == '：' || colon == ':') && digits(passage, place + hours + 1) == 2;
    }

    /** Whether a colon and minutes stand before a place. */
    private static boolean endsTime(Passage passage, int place) {
        char colon = passage.at(place - 3);
        return (colon == '：' || colon == ':')
                && passage.is(place - 1, Glyphs.DIGIT)
                && passage.is(place - 2, Glyphs.DIGIT);
    }

    /** How many digits stand from a place on, as far as one more than a group has. */
    private static int digits(Passage passage, int place) {
        int count = 0;
        while (count <= GROUP && passage.is(place + count, Glyphs.DIGIT)) {
            count++;
        }
        return count;
    }
}
