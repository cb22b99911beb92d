package io.github.bulletin4j.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * Straight quotation marks around or beside Chinese text. Chinese has “ ” outside and ‘ ’ inside (GB/T 15834-2011, 4.8.2,
 * 4.8.3.4). Since a straight mark does not tell whether it opens or closes, all of a text are put right or none: what is said of
 * each waits for the last ({@link #finish}).
 */
final class StraightQuotes {

    /** A mark and the curly one in its place, or NUL where there is not exactly one. */
    private record Mark(int place, char right, boolean unpaired) {}

    /** What one of two quoted words ends with that stand side by side, and no quotation within another. */
    private static final String LINKS = "和与及或跟、，：；,:;";

    private static final String SENTENCE_ENDS = "。？！?!";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：,;:";

    private final Passage passage;
    private final List<Mark> marks = new ArrayList<>(2);
    private final int[] previous = {-1, -1};
    private boolean doubtful;
    private boolean closedAfterDigit;
    private boolean inches;

    StraightQuotes(Passage passage) {
        this.passage = passage;
    }

    /** Takes the sign of an inch or of a second of an angle. */
    void inch() {
        inches = true;
    }

    /** Takes a mark of some form that has no counterpart: any other may be it. */
    void doubt() {
        doubtful = true;
    }

    /** Takes a pair, which becomes “ ” or ‘ ’ if either fits. */
    void pair(int opening, int closing, boolean outside, boolean fits) {
        if (areChinese(opening, closing)) {
            add(opening, fits ? outside ? '“' : '‘' : 0);
            add(closing, fits ? outside ? '”' : '’' : 0);
        }
        boolean literal = passage.isDoubtful(opening, opening + 1) || passage.isDoubtful(closing, closing + 1);
        doubtful |= literal || !isQuotation(opening, closing);
        if (passage.at(opening) == '"') {
            closedAfterDigit |= passage.is(closing - 1, Glyphs.DIGIT);
            doubtful |= previous[0] >= 0 && previous[1] < opening && mayBeWithin(opening);
            previous[0] = opening;
            previous[1] = closing;
        }
    }

    /** Takes a straight mark of which the curly counterpart is there, so that neither has one of its own form. */
    void half(int place, char right) {
        marks.add(new Mark(place, right, true));
    }

    /** A mark without its counterpart; before a digit it may be an apostrophe. */
    void single(int place) {
        doubt();
        boolean apostrophe = passage.at(place) == '\'' && passage.is(place + 1, Glyphs.DIGIT | Glyphs.LETTER);
        if (!apostrophe && ((passage.expectedBefore(place) | passage.expectedAt(place + 1)) & Glyphs.CHINESE) != 0) {
            add(place, (char) 0);
        }
    }

    /** Reports the marks. */
    void finish() {
        boolean certain = !doubtful && !(closedAfterDigit && inches);
        for (Mark mark : marks) {
            boolean one = certain && mark.right != 0;
            if (one) {
                passage.expect(mark.place, mark.right);
            }
            String right = one ? String.valueOf(mark.right) : null;
            passage.report(TextRule.STRAIGHT_QUOTE, mark.place, mark.place + 1, right);
            if (mark.unpaired) {
                passage.report(TextRule.UNPAIRED_BRACKET, mark.place, mark.place + 1, right);
            }
        }
    }

    private void add(int place, char right) {
        marks.add(new Mark(place, right, false));
    }

    /** Whether a pair belongs to Chinese text: Chinese inside it, or on one of its sides. */
    private boolean areChinese(int opening, int closing) {
        int before = passage.expectedBefore(opening);
        int after = passage.expectedAt(closing + 1);
        if ((before & (Glyphs.HAN | Glyphs.POINT | Glyphs.CLOSING)) != 0
                || (after & (Glyphs.HAN | Glyphs.POINT | Glyphs.OPENING)) != 0) {
            return true;
        }
        for (int i = opening + 1; i < closing; i++) {
            if (passage.is(i, Glyphs.CHINESE & ~Glyphs.CURLY | Glyphs.POINT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between two marks can be quoted, and so stands between no closing and opening one. */
    private boolean isQuotation(int opening, int closing) {
        char before = passage.at(opening - 1);
        boolean code = before == '=' || before == '(' && passage.is(opening - 2, Glyphs.LETTER);
        int first = passage.skipUnseen(opening + 1);
        int last = passage.skipUnseenBefore(closing) - 1;
        return !code
                && first < closing
                && (!passage.is(first, Glyphs.POINT) || passage.text.startsWith("。。。", first))
                && !Points.isHalf(passage.at(first))
                && "：、；:;".indexOf(passage.at(last)) < 0;
    }

    /**
     * Whether what stands between the pair before and this one may be what is quoted, within a longer quotation that both of
     * them make: 他说："要把"三查"做好"。 has the same marks as "三查"和"三改".
     */
    private boolean mayBeWithin(int opening) {
        int from = passage.skipUnseen(previous[1] + 1);
        int to = passage.skipUnseenBefore(opening);
        boolean divided = from >= to
                || passage.is(from, Glyphs.POINT | Glyphs.CLOSING)
                || Points.isHalf(passage.at(from))
                || passage.at(from) == '.'
                || passage.at(from) == ')'
                || passage.is(to - 1, Glyphs.OPENING)
                || LINKS.indexOf(passage.at(to - 1)) >= 0
                || SENTENCE_ENDS.indexOf(passage.at(previous[1] - 1)) >= 0;
        if (divided) {
            return false;
        }
        boolean introduced = Points.full(passage.at(passage.skipUnseenBefore(previous[0]) - 1)) == '：';
        String ends = introduced ? SENTENCE_ENDS : CLAUSE_ENDS;
        for (int i = from; i < to - 1; i++) {
            if (ends.indexOf(passage.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
