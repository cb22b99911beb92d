package io.github.bulletin4j.typography;

import org.jspecify.annotations.Nullable;

/**
 * Marks that end or divide sentences (点号), of either width: where several stand side by side, one is meant (GB/T
 * 15834-2011, 4.1 to 4.7). Of ？ and ！ up to three may stand together (4.2.3.3, 4.3.3.2), ！ may follow ？ (4.3.3.3).
 */
final class Points {

    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private Points() {}

    /** Reads a run of marks, blanks between them included. Returns its end. */
    static int read(Passage passage, int start, @Nullable Pairs pairs) {
        int end = start + 1;
        boolean plain = passage.is(start, Glyphs.POINT) && !passage.is(start - 1, Glyphs.PAIR | Glyphs.UNSEEN);
        if (plain && (passage.is(end, Glyphs.HAN) || !passage.is(end, Glyphs.UNSEEN) && !follows(passage, end))) {
            return end;
        }
        boolean stop = passage.at(start) == '.';
        if (stop && !HalfWidthMarks.isAfterChinese(passage, start)) {
            return HalfWidthMarks.fullStop(passage, start);
        }
        int count = 1;
        boolean chinese = stop || passage.is(start, Glyphs.POINT);
        for (int next = passage.skipUnseen(end); follows(passage, next); next = passage.skipUnseen(end)) {
            chinese |= passage.is(next, Glyphs.POINT);
            end = next + 1;
            count++;
        }
        if (count == 1) {
            int next = stop
                    ? HalfWidthMarks.fullStop(passage, start)
                    : HalfWidthMarks.read(passage, start, full(passage.at(start)));
            if (pairs != null && Glyphs.is(passage.expected(start), Glyphs.POINT)) {
                afterQuotation(passage, start, pairs);
            }
            return next;
        }
        chinese |= HalfWidthMarks.isBeside(passage.expectedBefore(start), passage.expectedAt(end));
        if (!chinese) {
            return end;
        }
        String right = null;
        if (count >= 3 && isFullStops(passage, start, end)) {
            omission(passage, start, end);
        } else if (count > 3 || !areLoud(passage, start, end)) {
            right = single(passage, start, end);
            String unseen = right == null ? "" : unseen(passage, start, end);
            passage.report(TextRule.DOUBLED_PUNCTUATION, start, end, right == null ? null : right + unseen);
        }
        eachOf(passage, start, end, right);
        if (pairs != null) {
            afterQuotation(passage, start, pairs);
        }
        return end;
    }

    private static void omission(Passage passage, int start, int end) {
        String right = Ellipses.right(passage, end);
        passage.report(TextRule.ELLIPSIS, start, end, right);
        for (int i = start; right != null && i < end; i++) {
            passage.expect(i, '…');
        }
    }

    /** Reads the marks of a run one by one, for which a single one may be right. */
    private static void eachOf(Passage passage, int start, int end, @Nullable String right) {
        for (int i = start; i < end; i++) {
            char mark = passage.at(i);
            char expected = right == null ? full(mark) : right.charAt(0);
            if (right != null && !passage.is(i, Glyphs.UNSEEN)) {
                passage.expect(i, expected);
            }
            if (isHalf(mark)) {
                HalfWidthMarks.read(passage, i, expected);
            } else if (mark == '.') {
                HalfWidthMarks.fullStop(passage, i);
            } else if (passage.is(i, Glyphs.ZERO_WIDTH) && !passage.is(i - 1, Glyphs.ZERO_WIDTH)) {
                Blanks.readInvisible(passage, i);
            }
        }
    }

    /** The characters of no width within a run, of which another finding speaks. */
    private static String unseen(Passage passage, int start, int end) {
        StringBuilder unseen = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (passage.is(i, Glyphs.ZERO_WIDTH)) {
                unseen.append(passage.at(i));
            }
        }
        return unseen.toString();
    }

    /** The full-width form of a mark that ends or divides a sentence. */
    static char full(char mark) {
        int half = HALF.indexOf(mark);
        return half >= 0 ? FULL.charAt(half) : mark == '.' ? '。' : mark;
    }

    /** Whether a mark ends or divides a sentence and has half width; that of {@code .} depends on what it ends. */
    static boolean isHalf(char mark) {
        return mark != 0 && HALF.indexOf(mark) >= 0;
    }

    /**
     * A sentence quoted as a whole keeps its mark inside, and none follows: “……。”。 (GB/T 15834-2011, 4.8). After a book's
     * title the sentence's own mark stands.
     */
    private static void afterQuotation(Passage passage, int place, Pairs pairs) {
        int last = passage.skipUnseenBefore(place) - 1;
        int inner = last;
        while (inner >= 0 && ("”’」』）".indexOf(passage.expected(inner)) >= 0 || passage.is(inner, Glyphs.UNSEEN))) {
            inner--;
        }
        char mark = passage.expected(inner);
        char outer = full(passage.at(place));
        if (inner == last || !Glyphs.is(mark, Glyphs.POINT) || isLoud(outer)) {
            return;
        }
        int opening = pairs.openedBefore(last + 1);
        boolean introduced = full(passage.at(passage.skipUnseenBefore(opening) - 1)) == '：';
        boolean whole = introduced || isLoud(mark) && beginsSentence(passage, opening);
        if (!isLoud(mark) || outer == '。' && whole) {
            String right = whole ? passage.expected(inner, place) : null;
            passage.report(TextRule.DOUBLED_PUNCTUATION, inner, place + 1, right);
        }
    }

    /** Whether a quotation that is opened at a place is the beginning of a sentence. */
    private static boolean beginsSentence(Passage passage, int opening) {
        int before = passage.skipUnseenBefore(opening) - 1;
        boolean first = before < 0 || "。\n".indexOf(passage.expected(before)) >= 0;
        return first && passage.is(opening, Glyphs.CURLY);
    }

    private static boolean isPoint(char c) {
        return Glyphs.is(c, Glyphs.POINT) || isHalf(c);
    }

    /** Whether one more mark stands at a place. A {@code .} is one, unless a number, a word or more dots follow. */
    static boolean follows(Passage passage, int place) {
        char c = passage.at(place);
        return isPoint(c) || c == '.' && !passage.is(place + 1, Glyphs.LATIN) && passage.at(place + 1) != '.';
    }

    private static boolean isLoud(char c) {
        return c == '？' || c == '！';
    }

    private static boolean isFullStops(Passage passage, int start, int end) {
        for (int i = start; i < end; i++) {
            if (passage.at(i) != '。') {
                return false;
            }
        }
        return true;
    }

    private static boolean areLoud(Passage passage, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isLoud(full(passage.at(i))) && !passage.is(i, Glyphs.UNSEEN)) {
                return false;
            }
        }
        return true;
    }

    /** The one mark that a run stands for: that of which all are, or at the end the one that ends a sentence. */
    private static @Nullable String single(Passage passage, int start, int end) {
        char last = full(passage.at(end - 1));
        boolean bracket = HalfWidthMarks.isBracket(passage.at(passage.skipUnseen(end)));
        if (bracket && passage.at(end - 1) == '.') {
            return null;
        }
        boolean same = true;
        boolean weak = true;
        for (int i = start; i < end - 1; i++) {
            char c = full(passage.at(i));
            same &= c == last || passage.is(i, Glyphs.UNSEEN);
            weak &= c != '。' && !isLoud(c);
        }
        if (same) {
            return String.valueOf(last).repeat(isLoud(last) ? 3 : 1);
        }
        boolean ends = passage.skipUnseen(end) == passage.length() || !bracket && passage.is(end, Glyphs.CLOSING);
        return weak && ends && (last == '。' || isLoud(last)) ? String.valueOf(last) : null;
    }
}
