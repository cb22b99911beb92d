package io.github.bulletin4j.typography;

/** Marks that look like one of a pair and are none: apostrophes, primes, the brackets of list marks. */
final class StandingAlone {

    private static final String NUMERALS = "一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ";

    private StandingAlone() {}

    /** The ’ of don’t. */
    static boolean isWithinWord(Passage passage, int place) {
        return passage.is(place - 1, Glyphs.LETTER) && passage.is(place + 1, Glyphs.LETTER);
    }

    /** What is no quotation mark even where one is open: the ’ of don’t, the ’ and ” of 14’22”. */
    static boolean isApostropheOrPrime(Passage passage, int place) {
        return switch (passage.at(place)) {
            case '’' -> isWithinWord(passage, place) || isPrime(passage, place, "°");
            case '”' -> isPrime(passage, place, "°’′'") || isBetweenDigits(passage, place);
            default -> false;
        };
    }

    /** What is no quotation mark where none is open: workers’ rights, ’n’, ’90, 5’. */
    static boolean isApostrophe(Passage passage, int place) {
        return passage.at(place) == '’'
                && (passage.is(place - 1, Glyphs.LETTER | Glyphs.DIGIT)
                        || passage.is(place + 1, Glyphs.LETTER | Glyphs.DIGIT));
    }

    /** The bracket after the number of an item: 1） a） 一） Ⅰ） 1.1） ①）. */
    static boolean isListMark(Passage passage, int place) {
        if (passage.at(place) != '）' && passage.at(place) != ')') {
            return false;
        }
        int start = place;
        while (isNumber(passage, start - 1) || start < place && passage.at(start - 1) == '.') {
            start--;
        }
        return start < place && !Character.isLetterOrDigit(passage.at(start - 1));
    }

    private static boolean isNumber(Passage passage, int place) {
        char c = passage.at(place);
        return passage.is(place, Glyphs.LATIN) || c != 0 && (NUMERALS.indexOf(c) >= 0 || c >= '①' && c <= '⑳');
    }

    private static boolean isBetweenDigits(Passage passage, int place) {
        return passage.is(place - 1, Glyphs.DIGIT) && passage.is(place + 1, Glyphs.DIGIT);
    }

    /** Whether digits stand before a place, and before them a sign of the next larger unit and another digit. */
    private static boolean isPrime(Passage passage, int place, String larger) {
        int start = place;
        while (passage.is(start - 1, Glyphs.DIGIT) || start < place && passage.at(start - 1) == '.') {
            start--;
        }
        char sign = passage.at(start - 1);
        return start < place && sign != 0 && larger.indexOf(sign) >= 0 && passage.is(start - 2, Glyphs.DIGIT);
    }
}
