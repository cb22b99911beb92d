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
        boolean plain = passage.is(start, Glyphs.POINT) && !passage.is(start - 1, Glyphs.CLOSING);
        if (plain && (passage.is(end, Glyphs.HAN) || !passage.is(end, Glyphs.BLANK) && !isPoint(passage.at(end)))) {
            return end;
        }
        int count = 1;
        boolean chinese = passage.is(start, Glyphs.POINT);
        for (int next = passage.skipBlanks(end); isPoint(passage.at(next)); next = passage.skipBlanks(end)) {
            chinese |= passage.is(next, Glyphs.POINT);
            end = next + 1;
            count++;
        }
        chinese |= passage.is(start - 1, Glyphs.HAN) || passage.is(end, Glyphs.HAN);
        if (count == 1) {
            if (chinese && pairs != null) {
                afterQuotation(passage, start, pairs);
            }
            return HalfWidthMarks.read(passage, start);
        }
        if (!chinese) {
            return end;
        }
        if (count >= 3 && isFullStops(passage, start, end)) {
            passage.report(TextRule.ELLIPSIS, start, end, Ellipses.RIGHT);
        } else if (count > 3 || !areLoud(passage, start, end)) {
            passage.report(TextRule.DOUBLED_PUNCTUATION, start, end, single(passage, start, end));
        }
        for (int i = start; i < end; i++) {
            if (HALF.indexOf(passage.at(i)) >= 0) {
                HalfWidthMarks.read(passage, i);
            }
        }
        return end;
    }

    /** The full-width form of a mark that ends or divides a sentence. */
    static char full(char mark) {
        int half = HALF.indexOf(mark);
        return half >= 0 ? FULL.charAt(half) : mark;
    }

    /**
     * A sentence quoted as a whole keeps its mark inside, and none follows: “……。”。 (GB/T 15834-2011, 4.8). After a book's
     * title the sentence's own mark stands.
     */
    private static void afterQuotation(Passage passage, int place, Pairs pairs) {
        int inner = place - 1;
        while (inner >= 0 && "”’」』）".indexOf(passage.at(inner)) >= 0) {
            inner--;
        }
        char mark = passage.at(inner);
        char outer = full(passage.at(place));
        if (inner == place - 1 || !passage.is(inner, Glyphs.POINT) || isLoud(outer)) {
            return;
        }
        boolean introduced = full(passage.at(pairs.openedBefore(place) - 1)) == '：';
        if (!isLoud(mark) || outer == '。' && introduced) {
            String right = introduced ? passage.text.substring(inner, place) : null;
            passage.report(TextRule.DOUBLED_PUNCTUATION, inner, place + 1, right);
        }
    }

    private static boolean isPoint(char c) {
        return Glyphs.is(c, Glyphs.POINT) || c != 0 && HALF.indexOf(c) >= 0;
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
            if (!isLoud(full(passage.at(i))) && !passage.is(i, Glyphs.BLANK)) {
                return false;
            }
        }
        return true;
    }

    /** The one mark that a run stands for: that of which all are, or at the end the one that ends a sentence. */
    private static @Nullable String single(Passage passage, int start, int end) {
        char last = full(passage.at(end - 1));
        boolean same = true;
        boolean weak = true;
        for (int i = start; i < end - 1; i++) {
            char c = full(passage.at(i));
            same &= c == last || passage.is(i, Glyphs.BLANK);
            weak &= c != '。' && !isLoud(c);
        }
        if (same) {
            return String.valueOf(last).repeat(isLoud(last) ? 3 : 1);
        }
        boolean ends = end == passage.length() || passage.is(end, Glyphs.CLOSING);
        return weak && ends && (last == '。' || isLoud(last)) ? String.valueOf(last) : null;
    }
}
