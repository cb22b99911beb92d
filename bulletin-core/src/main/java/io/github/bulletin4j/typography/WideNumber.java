package io.github.bulletin4j.typography;

import org.jspecify.annotations.Nullable;

/**
 * Digits of full width, which are half as wide in print (GB/T 15835-2011, chapter 5). Those that marks of full width join are
 * one number, a date, a time or a telephone number, which changes as a whole or not at all.
 */
final class WideNumber {

    private static final String JOINERS = "．，－／：";
    private static final String HALF = ".,-/:";

    private WideNumber() {}

    /** Reads digits, what joins them and a sign of percent. Returns their end. */
    static int read(Passage passage, int start) {
        int end = start;
        while (isDigit(passage, end) || isJoiner(passage, end)) {
            end++;
        }
        boolean whole = !isJoiner(passage, start - 1);
        String number = whole ? half(passage, start, end) : null;
        for (int i = start; number != null && i < end; i++) {
            passage.expect(i, number.charAt(i - start));
        }
        if (passage.at(end) == '％') {
            number = number == null ? null : number + '%';
            end++;
        }
        passage.report(TextRule.NUMERAL_STYLE, start, end, number);
        return end;
    }

    private static boolean isDigit(Passage passage, int place) {
        char c = passage.at(place);
        return c >= '０' && c <= '９' || passage.is(place, Glyphs.DIGIT);
    }

    private static boolean isJoiner(Passage passage, int place) {
        char c = passage.at(place);
        return c != 0 && JOINERS.indexOf(c) >= 0 && isDigit(passage, place - 1) && isDigit(passage, place + 1);
    }

    /** The number in half width, or null where the marks between its digits may be those of the sentence. */
    private static @Nullable String half(Passage passage, int start, int end) {
        StringBuilder number = new StringBuilder();
        char joiner = 0;
        int group = start;
        boolean one = true;
        boolean telephone = passage.at(start) == '０' && end - start > 3;
        for (int i = start; i < end; i++) {
            char c = passage.at(i);
            int mark = JOINERS.indexOf(c);
            if (mark >= 0) {
                boolean first = joiner == 0;
                one &= (first || joiner == c) && begins(c, i - group, first, telephone);
                joiner = c;
                group = i + 1;
            }
            number.append(mark >= 0 ? HALF.charAt(mark) : c >= '０' ? (char) (c - '０' + '0') : c);
        }
        boolean right = one && (joiner == 0 || ends(joiner, end - group, telephone));
        return right ? number.toString() : null;
    }

    /** Whether digits before a joiner are as many as such a number has there. */
    private static boolean begins(char joiner, int digits, boolean first, boolean telephone) {
        return switch (joiner) {
            case '，' -> first ? digits <= 3 : digits == 3;
            case '－' -> telephone;
            case '：' -> digits <= 2;
            default -> true;
        };
    }

    private static boolean ends(char joiner, int digits, boolean telephone) {
        return switch (joiner) {
            case '，' -> digits == 3;
            case '－' -> telephone;
            case '：' -> digits == 2;
            default -> true;
        };
    }
}
