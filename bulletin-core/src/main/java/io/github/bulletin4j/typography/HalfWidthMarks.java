package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code , ; : ? ! ( ) .} beside a Chinese character or mark have full width in print (GB/T 15834-2011, 5.1), whatever
 * stands on their other side. Between digits they are times, ratios and numbers, and inside foreign words they are that
 * language's own.
 */
final class HalfWidthMarks {

    private static final int LONGEST_QUERY_NAME = 16;

    private HalfWidthMarks() {}

    /** Reads a mark that ends or divides a sentence, and is expected to become another. Returns where to go on. */
    static int read(Passage passage, int place, char expected) {
        char mark = passage.at(place);
        if (mark == '｡' || mark == '､') {
            char full = mark == '｡' ? '。' : '、';
            passage.expect(place, full);
            passage.report(TextRule.HALF_WIDTH_PUNCTUATION, place, place + 1, String.valueOf(full));
            return place + 1;
        }
        char full = Points.full(mark);
        if (full == mark || !isBesideChinese(passage, place) || mark == '?' && isQuery(passage, place + 1)) {
            return place + 1;
        }
        int end = passage.skipBlanks(place + 1);
        end = end == passage.length() ? place + 1 : end;
        passage.expect(place, expected);
        passage.report(TextRule.HALF_WIDTH_PUNCTUATION, blanksBefore(passage, place), end, String.valueOf(full));
        return end;
    }

    /** Reports one of {@code ( )} with the blanks outside it. */
    static void bracket(Passage passage, int place, boolean right) {
        boolean opening = passage.at(place) == '(';
        int end = opening ? place + 1 : passage.skipBlanks(place + 1);
        char full = DocumentNumber.bracket(passage, place);
        if (right) {
            passage.expect(place, full);
        }
        passage.report(
                TextRule.HALF_WIDTH_PUNCTUATION,
                opening ? blanksBefore(passage, place) : place,
                end == passage.length() ? place + 1 : end,
                right ? String.valueOf(full) : null);
    }

    static boolean isBesideChinese(Passage passage, int place) {
        return isBeside(passage.expectedBefore(place), passage.expectedAt(place + 1));
    }

    static boolean isBeside(int before, int after) {
        return (before & (Glyphs.HAN | Glyphs.POINT | Glyphs.CLOSING)) != 0
                || (after & (Glyphs.HAN | Glyphs.POINT | Glyphs.OPENING)) != 0
                || (before & Glyphs.OPENING) != 0 && (after & Glyphs.CLOSING) != 0;
    }

    /** A {@code .} that ends a Chinese sentence, or stands for 、 after the number of a heading. Returns where to go on. */
    static int fullStop(Passage passage, int place) {
        int after = passage.expectedAt(place + 1);
        boolean last = passage.skipUnseen(place + 1) == passage.length() || (after & Glyphs.CLOSING) != 0;
        boolean breaks = last
                || (after & Glyphs.CHINESE) != 0
                || passage.is(place + 1, Glyphs.BLANK)
                || passage.at(place + 1) == '\n';
        boolean chinese = isAfterChinese(passage, place);
        if (chinese && breaks || last && endsNumber(passage, place)) {
            boolean heading =
                    isHeadingNumber(passage, place) && !Points.follows(passage, passage.skipUnseen(place + 1));
            boolean ends = last && !isBracket(passage.at(passage.skipUnseen(place + 1)));
            String right = heading ? afterNumber(passage, place) : ends ? "。" : null;
            if (right != null) {
                passage.expect(place, right.charAt(0));
            }
            passage.report(TextRule.HALF_WIDTH_PUNCTUATION, place, place + 1, right);
        }
        return place + 1;
    }

    /** 、 after the number of a heading, unless another number or a bracket follows: 一.五 may be a decimal. */
    private static @Nullable String afterNumber(Passage passage, int place) {
        boolean within = passage.is(place + 1, Glyphs.NUMERAL) || passage.at(place + 1) == '十';
        return within || (passage.expectedAt(place + 1) & Glyphs.CLOSING) != 0 ? null : "、";
    }

    /** Whether a mark closes what may stand within a sentence. */
    static boolean isBracket(char c) {
        return c != 0 && ")）〕】》〉］".indexOf(c) >= 0;
    }

    /** Whether a {@code .} here follows Chinese, and so is none of another language. */
    static boolean isAfterChinese(Passage passage, int place) {
        return (passage.expectedBefore(place) & (Glyphs.HAN | Glyphs.CLOSING | Glyphs.POINT)) != 0;
    }

    /** Whether a number of a Chinese sentence of running text ends before a place. */
    private static boolean endsNumber(Passage passage, int place) {
        int start = place;
        while (passage.is(start - 1, Glyphs.DIGIT | Glyphs.WIDE)
                || "%％.,".indexOf(passage.at(start - 1)) >= 0
                || start < place && "%％".indexOf(passage.at(start)) >= 0 && passage.is(start - 1, Glyphs.UNSEEN)) {
            start--;
        }
        return passage.kind == TextKind.RUNNING
                && start < place
                && passage.is(passage.skipUnseenBefore(start) - 1, Glyphs.HAN);
    }

    private static boolean isHeadingNumber(Passage passage, int place) {
        int end = passage.skipUnseenBefore(place);
        int start = end;
        while (end - start < 3
                && ((passage.expectedKinds(start - 1) & Glyphs.NUMERAL) != 0 || passage.at(start - 1) == '十')) {
            start--;
        }
        int before = passage.skipUnseenBefore(start) - 1;
        boolean sentence = before < 0 || "。；！？\n".indexOf(passage.expected(before)) >= 0;
        return sentence && start < end;
    }

    /** Whether the name and the = of a query follow, as in an address that is not all ASCII. */
    private static boolean isQuery(Passage passage, int place) {
        int end = place;
        while (end - place < LONGEST_QUERY_NAME && passage.is(end, Glyphs.HAN | Glyphs.LATIN)) {
            end++;
        }
        return end > place && passage.at(end) == '=';
    }

    /** Where the blanks before a mark begin, unless the text does. */
    private static int blanksBefore(Passage passage, int place) {
        int start = passage.skipBlanksBefore(place);
        return start == 0 ? place : start;
    }
}
