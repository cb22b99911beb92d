package io.github.bulletin4j.typography;

/** The year in the number of an official document (发文字号) stands in hexagonal brackets: 河办〔2025〕7号 (GB/T 9704-2012, 7.2.5). */
final class DocumentNumber {

    private static final int YEAR = 4;
    private static final int LONGEST_NUMBER = 5;

    private DocumentNumber() {}

    /** The bracket of full width that stands for a round one: a hexagonal one around such a year. */
    static char bracket(Passage passage, int place) {
        boolean opening = passage.at(place) == '(';
        boolean year = opens(passage, opening ? place : place - YEAR - 1);
        return opening ? year ? '〔' : '（' : year ? '〕' : '）';
    }

    private static boolean opens(Passage passage, int place) {
        int closing = place + YEAR + 1;
        boolean closed = passage.at(place) == '(' && passage.at(closing) == ')';
        if (!closed || !passage.is(place - 1, Glyphs.HAN) || digits(passage, place + 1, YEAR) < YEAR) {
            return false;
        }
        int number = digits(passage, closing + 1, LONGEST_NUMBER);
        return number > 0 && passage.at(closing + 1 + number) == '号';
    }

    private static int digits(Passage passage, int from, int most) {
        int count = 0;
        while (count < most && passage.is(from + count, Glyphs.DIGIT)) {
            count++;
        }
        return count;
    }
}
