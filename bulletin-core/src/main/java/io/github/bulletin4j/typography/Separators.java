package io.github.bulletin4j.typography;

/** Blanks that divide what does not belong together: words of another language, items, labelled values, numbers of captions. */
final class Separators {

    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_CAPTION_LABEL = 12;
    private static final int TELEPHONE = 7;
    private static final int MOBILE_TELEPHONE = 11;

    private Separators() {}

    /** Whether a label and its colon begin here: 时间：三月　地点：三楼. */
    static boolean isLabel(Passage passage, int place) {
        int end = place;
        while (end - place <= LONGEST_LABEL && passage.is(end, Glyphs.HAN)) {
            end++;
        }
        return end - place >= 2 && Points.full(passage.at(end)) == '：';
    }

    /** Whether the number of a table, figure or appendix ends here: 表2, 图3-1, 表1（续）. */
    static boolean isAfterCaptionNumber(Passage passage, int place) {
        int start = place;
        if (passage.at(place - 1) == '）') {
            while (start > 0 && place - start < LONGEST_CAPTION_LABEL && passage.at(start - 1) != '（') {
                start--;
            }
            start--;
        }
        int end = start;
        while (passage.is(start - 1, Glyphs.DIGIT | Glyphs.WIDE) || isDivider(passage.at(start - 1))) {
            start--;
        }
        char name = passage.at(start - 1);
        return start < end && (name == '表' || name == '图' || name == '件' && passage.at(start - 2) == '附');
    }

    private static boolean isDivider(char c) {
        return c == '.' || c == '-' || c == '—';
    }

    /** Whether the number of an item begins here: 1. or 2） or a） but not 1.5. Without its blank a） would be no mark any more. */
    static boolean isItemNumber(Passage passage, int place) {
        int word = place;
        while (passage.is(word, Glyphs.LATIN | Glyphs.ZERO_WIDTH)
                || isNumeral(passage, word)
                || passage.at(word) == '.') {
            word++;
        }
        if (StandingAlone.isListMark(passage, word)) {
            return true;
        }
        int end = place;
        while (passage.is(end, Glyphs.DIGIT | Glyphs.WIDE)) {
            end++;
        }
        char mark = passage.at(end);
        return end > place && mark != 0 && ".．、".indexOf(mark) >= 0 && !passage.is(end + 1, Glyphs.DIGIT | Glyphs.WIDE);
    }

    private static boolean isNumeral(Passage passage, int place) {
        return passage.is(place, Glyphs.NUMERAL) || passage.at(place) == '十';
    }

    /** Whether a telephone number begins here, which stands beside a name. */
    static boolean isTelephone(Passage passage, int place) {
        int end = place;
        boolean divided = false;
        while (passage.is(end, Glyphs.DIGIT) || end > place && passage.at(end) == '-') {
            divided |= passage.at(end) == '-';
            end++;
        }
        int length = end - place;
        return divided && length > TELEPHONE || length == MOBILE_TELEPHONE && passage.at(place) == '1';
    }

    /** Whether the half-width text from here on is several words or an address. */
    static boolean isPhraseAfter(Passage passage, int place) {
        return isPhrase(passage, place, 1);
    }

    /** Whether the half-width text up to here is several words or an address. */
    static boolean isPhraseBefore(Passage passage, int place) {
        return isPhrase(passage, place - 1, -1);
    }

    private static boolean isPhrase(Passage passage, int place, int direction) {
        boolean letter = false;
        boolean divided = false;
        for (int i = place; isPrintable(passage, i) || passage.at(i) == ' '; i += direction) {
            char c = passage.at(i);
            letter |= Glyphs.is(c, Glyphs.LETTER);
            divided |= isPrintable(passage, i + direction) && (c == ' ' || c == '@' || c == '/' || c == '.');
        }
        return letter && divided;
    }

    /** Whether a character is of half width, or the line within a word such as GB/T 9704—2012. */
    private static boolean isPrintable(Passage passage, int place) {
        char c = passage.at(place);
        return isAscii(c) || (c == '—' || c == '–') && isAscii(passage.at(place - 1)) && isAscii(passage.at(place + 1));
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c <= '~';
    }
}
