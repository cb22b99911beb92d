package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;

/**
 * Blanks that somebody typed (空格). Marks have their own (GB/T 15834-2011, 5.1), composition makes the distance between
 * Chinese characters and digits or letters and the indent of a paragraph; a blank between Chinese characters divides a
 * name of two characters or two clauses and is right.
 */
final class Blanks {

    private static final int LONGEST_NUMBER = 16;

    private Blanks() {}

    /** Reads a run of blanks. Returns its end. */
    static int read(Passage passage, int start, boolean labelled) {
        int end = passage.skipBlanks(start);
        if (end == passage.length() && start == 0) {
            return end;
        }
        if (start == 0) {
            if (passage.kind == TextKind.RUNNING) {
                stray(passage, start, end);
            }
            return end;
        }
        if (end == passage.length()) {
            boolean judged = passage.kind == TextKind.RUNNING || passage.kind == TextKind.CELL;
            if (judged && passage.is(start - 1, Glyphs.MARK)) {
                stray(passage, start, end);
            }
            return end;
        }
        boolean separates = labelled && !passage.is(start - 1, Glyphs.POINT) && Separators.isLabel(passage, end);
        if (separates || Separators.isAfterCaptionNumber(passage, start)) {
            return end;
        }
        if (isBesideLatin(passage, start, end) || isBeforePercent(passage, start, end)) {
            passage.report(TextRule.DIGIT_SPACING, start, end, "");
        } else if (passage.kind != TextKind.HEADLINE && isStray(passage, start, end)) {
            stray(passage, start, end);
        }
        return end;
    }

    /** Reads a run of characters that print nothing and take no room. Returns its end. */
    static int readInvisible(Passage passage, int start) {
        int end = start + 1;
        while (passage.is(end, Glyphs.ZERO_WIDTH)) {
            end++;
        }
        if (((passage.expectedKinds(start - 1) | passage.expectedKinds(end)) & Glyphs.CHINESE) != 0) {
            stray(passage, start, end);
        }
        return end;
    }

    private static void stray(Passage passage, int start, int end) {
        passage.report(TextRule.STRAY_BLANK, start, end, "");
    }

    private static boolean isBesideLatin(Passage passage, int start, int end) {
        return !Separators.isItemNumber(passage, end) && divides(passage, start, end);
    }

    private static boolean divides(Passage passage, int start, int end) {
        return passage.is(start - 1, Glyphs.HAN)
                        && passage.is(end, Glyphs.LATIN)
                        && !Separators.isPhraseAfter(passage, end)
                        && !Separators.isTelephone(passage, end)
                || passage.is(start - 1, Glyphs.LATIN)
                        && passage.is(end, Glyphs.HAN)
                        && !Separators.isPhraseBefore(passage, start);
    }

    /** Whether a blank stands between a number of a Chinese sentence and its sign of percent. */
    private static boolean isBeforePercent(Passage passage, int start, int end) {
        if ("%％‰".indexOf(passage.at(end)) < 0 || !passage.is(start - 1, Glyphs.DIGIT | Glyphs.WIDE)) {
            return false;
        }
        int number = start;
        while (start - number < LONGEST_NUMBER
                && (passage.is(number - 1, Glyphs.DIGIT | Glyphs.WIDE) || ".,．".indexOf(passage.at(number - 1)) >= 0)) {
            number--;
        }
        int before = passage.skipUnseenBefore(number) - 1;
        return passage.is(before, Glyphs.HAN) || passage.is(passage.skipUnseen(end + 1), Glyphs.HAN);
    }

    private static boolean isStray(Passage passage, int start, int end) {
        int before = passage.kinds(start - 1);
        int after = passage.kinds(end);
        char next = passage.at(end);
        if (next == '\n' || ",;:?!()".indexOf(next) >= 0) {
            // The half-width mark takes the blank with it.
            return false;
        }
        boolean chinese = ((before | after) & Glyphs.HAN) != 0;
        return isChineseMark(passage, before, start - 2, after)
                || isChineseMark(passage, after, end + 1, before)
                || chinese && ((before | after) & Glyphs.JOINER) != 0
                || (before & Glyphs.HAN) != 0
                        && (after & Glyphs.HAN) != 0
                        && isUnbreakable(passage, start, end)
                        && !Separators.isItemNumber(passage, end);
    }

    /** A mark that only Chinese has, or a quotation mark with a Chinese character or mark on one of its sides. */
    private static boolean isChineseMark(Passage passage, int mark, int beyond, int other) {
        return (mark & Glyphs.MARK) != 0
                && ((mark & Glyphs.CURLY) == 0 || (other & Glyphs.CHINESE) != 0 || passage.is(beyond, Glyphs.CHINESE));
    }

    private static boolean isUnbreakable(Passage passage, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = passage.at(i);
            if (c == '\u00A0' || c == '\u202F' || c == '\u2007') {
                return true;
            }
        }
        return false;
    }
}
