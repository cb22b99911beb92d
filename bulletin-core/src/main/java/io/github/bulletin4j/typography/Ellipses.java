package io.github.bulletin4j.typography;

import org.jspecify.annotations.Nullable;

/**
 * An omission (省略号) is six dots in two characters, …… (GB/T 15834-2011, 4.11.2), no full stop after it; four characters
 * stand for lines or paragraphs left out (4.11.3.7). It says as much as 等, so that one of the two is right, not both.
 */
final class Ellipses {

    private static final String RIGHT = "……";

    /** How far before an omission 、 shows that it ends a list. */
    private static final int LONGEST_ITEM = 20;

    /** What follows 等 where it means to wait, or a degree. */
    private static final String WAITING = "待到候着了我你您他她它咱谁一会不于级号同";

    private Ellipses() {}

    /** Reads a run of one kind of dots: {@code .}, … or ·. Returns its end. */
    static int read(Passage passage, int start, @Nullable Pairs pairs) {
        char dot = passage.at(start);
        int end = start + 1;
        while (passage.at(end) == dot) {
            end++;
        }
        int count = end - start;
        char after = passage.at(passage.skipUnseen(end));
        if (dot == '…' ? count == 2 || count == 4 : count < 3) {
            if (dot == '…' && passage.at(end) == '。') {
                passage.report(TextRule.ELLIPSIS, start, end + 1, right(passage, end + 1));
                return end + 1;
            }
            boolean both = after == '。' ? right(passage, end) == null : after == '等' && isList(passage, start, end);
            if (dot == '…' && both) {
                passage.report(TextRule.ELLIPSIS, start, end, null);
            }
            return few(passage, start, end, pairs);
        }
        int next = end;
        while (passage.is(next, dot == '.' ? Glyphs.ZERO_WIDTH : Glyphs.UNSEEN)) {
            next++;
        }
        boolean foreign = passage.is(start - 1, Glyphs.LETTER) && !passage.is(next, Glyphs.HAN | Glyphs.POINT);
        if (foreign || ((passage.expectedBefore(start) | passage.expectedAt(end)) & Glyphs.CHINESE) == 0) {
            return end;
        }
        boolean closed = passage.at(end) == '。';
        int last = closed ? end + 1 : end;
        passage.report(TextRule.ELLIPSIS, start, last, right(passage, last));
        return last;
    }

    /** What an omission that ends at a place should be: with 等 after it and more dots either of the two is right, not both. */
    static @Nullable String right(Passage passage, int end) {
        int next = end;
        while (next - end < LONGEST_ITEM && (passage.is(next, Glyphs.UNSEEN) || isDot(passage.at(next)))) {
            next++;
        }
        return passage.at(next) == '等' ? null : RIGHT;
    }

    private static boolean isDot(char c) {
        return c == '。' || c == '.' || c == '…';
    }

    /** Whether an omission with 等 after it ends a list, and 等 is not the first character of 等待, 等到 and the like. */
    private static boolean isList(Passage passage, int start, int end) {
        char next = passage.at(passage.skipUnseen(end) + 1);
        if (next != 0 && WAITING.indexOf(next) >= 0) {
            return false;
        }
        int from = Math.max(0, start - LONGEST_ITEM);
        for (int i = start - 1; i >= from && passage.expected(i) != '。'; i--) {
            if (passage.expected(i) == '、') {
                return true;
            }
        }
        return false;
    }

    private static int few(Passage passage, int start, int end, @Nullable Pairs pairs) {
        if (passage.at(start) != '.') {
            return end;
        }
        if (end - start == 1) {
            return Points.read(passage, start, pairs);
        }
        if ((passage.expectedBefore(start) & Glyphs.HAN) != 0) {
            String right = end == passage.length() ? "。" : null;
            passage.report(TextRule.DOUBLED_PUNCTUATION, start, end, right);
        }
        return end;
    }
}
