package io.github.bulletin4j.typography;

/** Marks that look like one of a pair and are none: apostrophes, primes, the brackets of list marks. */
final class StandingAlone {

    private static final String NUMERALS = "〇一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ";

    private static final int DIGIT = Glyphs.DIGIT | Glyphs.WIDE;

    private static final int LONGEST_CALL = 64;

    private StandingAlone() {}

    /** The ’ of don’t. */
    private static boolean isWithinWord(Passage passage, int place) {
        int before = place - 1;
        while (passage.is(before, Glyphs.ZERO_WIDTH)) {
            before--;
        }
        int after = place + 1;
        while (passage.is(after, Glyphs.ZERO_WIDTH)) {
            after++;
        }
        return passage.is(before, Glyphs.LETTER) && passage.is(after, Glyphs.LETTER);
    }

    /** What is no quotation mark even where one is open: the ’ of don’t, the ’ and ” of 14’22”, curly or straight. */
    static boolean isApostropheOrPrime(Passage passage, int place) {
        return switch (passage.at(place)) {
            case '’', '\'' -> isWithinWord(passage, place) || isPrime(passage, place, "°");
            case '”', '"' -> isPrime(passage, place, "°’′'");
            default -> false;
        };
    }

    /** What is no quotation mark where none is open: workers’ rights, ’n’, ’90, 5’, 12”5. */
    static boolean isApostrophe(Passage passage, int place) {
        int before = passage.expectedKinds(place - 1);
        int after = passage.expectedKinds(place + 1);
        return switch (passage.at(place)) {
            case '’' -> ((before | after) & (Glyphs.LETTER | Glyphs.DIGIT)) != 0;
            case '”' -> (before & DIGIT) != 0 && (after & DIGIT) != 0;
            default -> false;
        };
    }

    /** Whether a short text has no character of full width between two places. */
    static boolean isHalfWidth(Passage passage, int opening, int closing) {
        boolean half = closing - opening <= LONGEST_CALL;
        for (int i = opening + 1; half && i < closing; i++) {
            half = passage.at(i) < 0x7F;
        }
        return half;
    }

    /** Whether brackets are those of a formula: f(x), f(x,y), main(). Of A(1) nobody can tell. */
    static boolean isFormula(Passage passage, int opening, int closing) {
        char name = passage.at(opening - 1);
        if (name < 'a' || name > 'z') {
            return false;
        }
        boolean variables = !passage.is(opening - 2, Glyphs.LATIN);
        for (int i = opening + 1; variables && i < closing; i++) {
            variables = (i - opening) % 2 == 1 ? passage.is(i, Glyphs.LETTER) : passage.at(i) == ',';
        }
        return variables || closing == opening + 1;
    }

    /** The bracket after the number of an item: 1） a） 一） Ⅰ） 1.1） ①）. */
    static boolean isListMark(Passage passage, int place) {
        if (passage.at(place) != '）' && passage.at(place) != ')') {
            return false;
        }
        int start = place;
        boolean number = false;
        while (isNumber(passage, start - 1)
                || number && passage.at(start - 1) == '.' && isNumber(passage, start - 2)
                || passage.is(start - 1, Glyphs.ZERO_WIDTH)) {
            start--;
            number |= isNumber(passage, start);
        }
        return number && !Character.isLetterOrDigit(passage.at(start - 1));
    }

    private static boolean isNumber(Passage passage, int place) {
        char c = passage.at(place);
        return passage.is(place, Glyphs.LATIN) || c != 0 && (NUMERALS.indexOf(c) >= 0 || c >= '①' && c <= '⑳');
    }

    /** Whether digits stand before a place, and before them a sign of the next larger unit and another digit. */
    private static boolean isPrime(Passage passage, int place, String larger) {
        int start = place;
        while (passage.is(start - 1, DIGIT) || start < place && passage.at(start - 1) == '.') {
            start--;
        }
        char sign = passage.at(start - 1);
        return start < place && sign != 0 && larger.indexOf(sign) >= 0 && passage.is(start - 2, DIGIT);
    }
}
