package io.github.bulletin4j.typography;

/**
 * An omission (省略号) is six dots in two characters, …… (GB/T 15834-2011, 4.11.2), no full stop after it; four characters
 * stand for a whole paragraph left out (4.11.3).
 */
final class Ellipses {

    static final String RIGHT = "……";

    private Ellipses() {}

    /** Reads a run of one kind of dots: {@code .}, … or ·. Returns its end. */
    static int read(Passage passage, int start) {
        char dot = passage.at(start);
        int end = start + 1;
        while (passage.at(end) == dot) {
            end++;
        }
        int count = end - start;
        if (dot == '…' ? count == 2 || count == 4 : count < 3) {
            if (dot == '…' && passage.at(end) == '。') {
                passage.report(TextRule.ELLIPSIS, start, end + 1, RIGHT);
                return end + 1;
            }
            few(passage, start, end);
            return end;
        }
        boolean foreign = passage.is(start - 1, Glyphs.LETTER) && !passage.is(end, Glyphs.HAN | Glyphs.POINT);
        if (foreign || !passage.is(start - 1, Glyphs.CHINESE) && !passage.is(end, Glyphs.CHINESE)) {
            return end;
        }
        boolean closed = passage.at(end) == '。';
        // With 等 either of the two is right, not both.
        String right = passage.at(end) == '等' ? null : RIGHT;
        passage.report(TextRule.ELLIPSIS, start, closed ? end + 1 : end, right);
        return closed ? end + 1 : end;
    }

    private static void few(Passage passage, int start, int end) {
        if (passage.at(start) != '.') {
            return;
        }
        if (end - start == 1) {
            HalfWidthMarks.fullStop(passage, start);
        } else if (passage.is(start - 1, Glyphs.HAN)) {
            String right = end == passage.length() ? "。" : null;
            passage.report(TextRule.DOUBLED_PUNCTUATION, start, end, right);
        }
    }
}
