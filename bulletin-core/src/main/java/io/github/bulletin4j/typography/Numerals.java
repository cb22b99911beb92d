package io.github.bulletin4j.typography;

import org.jspecify.annotations.Nullable;

/** How numbers are written (GB/T 15835-2011, chapter 5; GB/T 15834-2011, 4.13.3). */
final class Numerals {

    private static final String ZEROS = "0０○零Oo";
    /** The longest number written digit by digit that is looked at as a whole. */
    private static final int LONGEST = 12;

    private Numerals() {}

    /**
     * A zero of another kind among Chinese numerals, which is 〇 where the digits of a year or a number are named one by one
     * (二〇二五年; GB/T 15835-2011, chapter 5); and the zero before the month or day of a date (GB/T 9704-2012, 7.3.5.4). Returns
     * the place after what was read.
     */
    static int readZero(Passage passage, int place) {
        if (passage.is(passage.skipUnseenBefore(place) - 1, Glyphs.NUMERAL)) {
            int end = readChinese(passage, place);
            if (end > place) {
                return end;
            }
        }
        char zero = passage.at(place);
        if (zero == '0') {
            readPadding(passage, place);
        }
        return zero == '０' ? WideNumber.read(passage, place) : place + 1;
    }

    private static int readChinese(Passage passage, int place) {
        int start = place;
        while (place - start < LONGEST && passage.is(start - 1, Glyphs.NUMERAL | Glyphs.UNSEEN)) {
            start--;
        }
        start = passage.skipUnseen(start);
        int end = place;
        boolean certain = false;
        boolean letters = false;
        StringBuilder right = new StringBuilder(passage.text.substring(start, place));
        for (int i = place; i - start < LONGEST && isPart(passage, i); i++) {
            char digit = passage.at(i);
            certain |= "0０○".indexOf(digit) >= 0;
            letters |= "Oo".indexOf(digit) >= 0;
            right.append(isZero(digit) ? '〇' : digit);
            end = passage.is(i, Glyphs.UNSEEN) ? end : i + 1;
        }
        right.setLength(end - start);
        int digits = (int)
                right.chars().filter(c -> !Glyphs.is((char) c, Glyphs.UNSEEN)).count();
        boolean year = digits == 4 && passage.at(passage.skipUnseen(end)) == '年';
        boolean wrong = year || certain && digits >= 3 || letters && passage.is(end - 1, Glyphs.NUMERAL);
        if (!wrong || passage.is(end, Glyphs.LATIN)) {
            return place;
        }
        for (int i = start; i < end; i++) {
            passage.expect(i, right.charAt(i - start));
        }
        if (digits < end - start) {
            // Once the blanks within are gone.
            return place;
        }
        passage.report(TextRule.NUMERAL_STYLE, start, end, right.toString());
        return end;
    }

    private static boolean isPart(Passage passage, int place) {
        return passage.is(place, Glyphs.NUMERAL | Glyphs.UNSEEN) || isZero(passage.at(place));
    }

    private static boolean isZero(char c) {
        return c != 0 && ZEROS.indexOf(c) >= 0;
    }

    private static void readPadding(Passage passage, int place) {
        char digit = passage.at(place + 1);
        char unit = passage.at(place + 2);
        boolean date = unit == '月' || unit == '日' || unit == '号' && passage.at(place - 1) == '月';
        if (date && digit >= '1' && digit <= '9' && !passage.is(place - 1, Glyphs.LATIN | Glyphs.NUMERAL)) {
            passage.report(TextRule.PADDED_DATE, place, place + 1, "");
        }
    }

    /** A {@code ~} between numbers: ～ joins quantities, — times (GB/T 15834-2011, 4.13.3). Returns where to go on. */
    static int readTilde(Passage passage, int place) {
        int start = passage.skipBlanksBefore(place);
        int end = passage.skipBlanks(place + 1);
        int after = passage.skipUnseen(end);
        int number = "-+−".indexOf(passage.at(after)) >= 0 && passage.at(after) != 0 ? after + 1 : after;
        if (start > 0
                && endsNumber(passage, passage.skipUnseenBefore(place))
                && passage.is(number, Glyphs.DIGIT | Glyphs.WIDE | Glyphs.NUMERAL)) {
            passage.report(TextRule.NUMERAL_STYLE, start, end, joiner(passage, passage.skipUnseenBefore(place), after));
            return end;
        }
        return place + 1;
    }

    /** Whether a number ends here, with its unit or without. */
    private static boolean endsNumber(Passage passage, int place) {
        int unit = place - 1;
        return isDigit(passage, unit)
                || (passage.is(unit, Glyphs.HAN | Glyphs.LETTER) || "%％℃°‰㎡".indexOf(passage.at(unit)) >= 0)
                        && (isDigit(passage, unit - 1) || isDigit(passage, unit - 2));
    }

    private static boolean isDigit(Passage passage, int place) {
        return passage.is(place, Glyphs.DIGIT | Glyphs.WIDE | Glyphs.NUMERAL) || passage.at(place) == '十';
    }

    private static @Nullable String joiner(Passage passage, int start, int end) {
        int after = end;
        while (passage.is(after, Glyphs.DIGIT | Glyphs.NUMERAL) || passage.at(after) == '.') {
            after++;
        }
        boolean clock = passage.at(start - 3) == ':' && passage.at(after) == ':';
        if (clock || isTime(passage.at(start - 1))) {
            return "—";
        }
        if (isTime(passage.at(after)) && isDigit(passage, start - 1)) {
            // 10~15日 are days of a month, 10~15年 may be a span.
            return passage.is(start - 4, Glyphs.DIGIT) && after - end == 4 ? "—" : null;
        }
        return "～";
    }

    private static boolean isTime(char c) {
        return c != 0 && "年月日时点分".indexOf(c) >= 0;
    }
}
