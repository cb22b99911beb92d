package io.github.bulletin4j.typography;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Marks that stand in pairs: quotation marks (GB/T 15834-2011, 4.8), brackets (4.9), marks of titles (4.15). Knows in one
 * stack what is open, half-width brackets and straight quotation marks included, since the two widths and forms get mixed.
 *
 * <p>Each mark is pushed and popped once, and how many of a kind are open is counted, so that a mark without its
 * counterpart is not searched for.
 */
final class Pairs {

    static final String OPENING = "《〈（“‘「『【〔［(\"'";
    private static final String QUOTES = "“‘\"'";
    private static final int FEW = 8;
    private static final String CLOSING = "》〉）”’」』】〕］)\"'";

    private final Passage passage;
    private final StraightQuotes straight;
    private final int[] open = new int[OPENING.length()];
    private int[] places = {};
    private int depth;
    private int quotations;
    private int closedAt = -1;
    private int openedAt;
    private int lastDouble = -1;
    private int lastSingle = -1;

    Pairs(Passage passage) {
        this.passage = passage;
        this.straight = new StraightQuotes(passage);
    }

    /** Where the pair was opened that was closed just before a place; -1 when none was. */
    int openedBefore(int place) {
        return closedAt == place - 1 ? openedAt : -1;
    }

    void read(int place) {
        char mark = passage.at(place);
        if (mark == '"' || mark == '\'') {
            straight(mark, place);
        } else if (OPENING.indexOf(mark) >= 0) {
            push(place);
        } else {
            close(mark, place);
        }
    }

    private void straight(char mark, int place) {
        if (StandingAlone.isApostropheOrPrime(passage, place)) {
            return;
        }
        if (isOpen(mark)) {
            int opening = pop(mark);
            boolean outside = quotations % 2 == 0;
            straight.pair(opening, place, outside, fits(opening, outside));
            closed(opening, place);
        } else if ((passage.expectedKinds(place - 1) & (mark == '"' ? Glyphs.DIGIT : Glyphs.DIGIT | Glyphs.LETTER))
                == 0) {
            push(place);
        } else if (mark == '"') {
            straight.inch();
        }
    }

    /** Whether a pair opened at a place has curly marks of the other form around it and in it. */
    private boolean fits(int opening, boolean outside) {
        boolean around = outside || isOpen('“') || !isOpen('‘');
        return around && (outside ? lastDouble : lastSingle) < opening;
    }

    private void close(char mark, int place) {
        char opening = OPENING.charAt(CLOSING.indexOf(mark));
        char other = counterpart(opening);
        if (StandingAlone.isApostropheOrPrime(passage, place)) {
            if (mark == '”') {
                straight.doubt();
            }
            return;
        }
        boolean bracket = mark == ')' || mark == '）';
        if (isOpen(opening) && !(bracket && isNearer(other))) {
            int from = pop(opening);
            if (mark == ')'
                    && (HalfWidthMarks.isBesideChinese(passage, from)
                            || HalfWidthMarks.isBesideChinese(passage, place))) {
                brackets(from, place);
            }
            closed(from, place);
        } else if (other != 0 && isOpen(other)) {
            mixed(pop(other), place);
        } else if (mark == ')') {
            if (HalfWidthMarks.isBesideChinese(passage, place)) {
                HalfWidthMarks.bracket(passage, place, StandingAlone.isListMark(passage, place));
            }
        } else if (!StandingAlone.isListMark(passage, place)) {
            if (Glyphs.is(mark, Glyphs.CURLY)) {
                straight.doubt();
            }
            if (!StandingAlone.isApostrophe(passage, place)) {
                unpaired(place, null);
            }
        }
    }

    private void brackets(int opening, int closing) {
        boolean call = passage.is(opening - 1, Glyphs.LETTER)
                && (passage.at(opening + 1) == '"' || StandingAlone.isHalfWidth(passage, opening, closing));
        if (!call || !StandingAlone.isFormula(passage, opening, closing)) {
            boolean right =
                    !call && !passage.isDoubtful(opening, opening + 1) && !passage.isDoubtful(closing, closing + 1);
            HalfWidthMarks.bracket(passage, opening, right);
            HalfWidthMarks.bracket(passage, closing, right);
        }
    }

    /** A pair of which one mark, the half-width or straight one, has the wrong form. */
    private void mixed(int opening, int place) {
        int half = Glyphs.is(passage.at(opening), Glyphs.MARK) ? place : opening;
        if (passage.at(half) == '(' || passage.at(half) == ')') {
            HalfWidthMarks.bracket(passage, half, true);
            unpaired(half, String.valueOf(DocumentNumber.bracket(passage, half)));
        } else {
            straight.half(half, half == place ? counterpartClosing(opening) : counterpart(passage.at(half)));
        }
        closed(opening, place);
    }

    /** Reports what is still open at the end, but a quotation that goes on in the next paragraph. */
    void finish(boolean continued) {
        boolean goesOn = continued;
        for (int i = 0; i < depth; i++) {
            char mark = passage.at(places[i]);
            if (goesOn && (mark == '“' || mark == '「')) {
                goesOn = false;
            } else if (i + 1 < depth
                    && (mark == '“' || mark == '‘')
                    && counterpart(mark) == passage.at(places[i + 1])) {
                mixed(places[i], places[++i]);
            } else {
                left(places[i]);
            }
        }
        depth = 0;
        straight.finish();
    }

    /** Reports a mark that was opened and never closed. */
    private void left(int place) {
        char mark = passage.at(place);
        switch (mark) {
            case '(' -> {
                if (HalfWidthMarks.isBesideChinese(passage, place)) {
                    HalfWidthMarks.bracket(passage, place, false);
                }
            }
            case '"', '\'' -> straight.single(place);
            case '“', '‘' -> {
                straight.doubt();
                unpaired(place, null);
            }
            default -> unpaired(place, null);
        }
    }

    private void unpaired(int place, @Nullable String suggestion) {
        passage.report(TextRule.UNPAIRED_BRACKET, place, place + 1, suggestion);
    }

    private void closed(int opening, int place) {
        openedAt = opening;
        closedAt = place;
    }

    private void push(int place) {
        if (depth == places.length) {
            places = Arrays.copyOf(places, Math.max(8, 2 * depth));
        }
        char mark = passage.at(place);
        places[depth++] = place;
        lastDouble = mark == '“' ? place : lastDouble;
        lastSingle = mark == '‘' ? place : lastSingle;
        count(mark, 1);
    }

    /** Takes the last mark of a kind off, and those above it, which are closed no more. */
    private int pop(char opening) {
        while (true) {
            int place = places[--depth];
            char mark = passage.at(place);
            count(mark, -1);
            if (mark == opening) {
                return place;
            }
            left(place);
        }
    }

    private void count(char mark, int change) {
        open[OPENING.indexOf(mark)] += change;
        if (QUOTES.indexOf(mark) >= 0) {
            quotations += change;
        }
    }

    /** Whether a bracket is the last that is open, quotation marks aside. */
    private boolean isNearer(char bracket) {
        int last = depth - 1;
        while (last > 0 && depth - last < FEW && QUOTES.indexOf(passage.at(places[last])) >= 0) {
            last--;
        }
        return last >= 0 && passage.at(places[last]) == bracket;
    }

    private boolean isOpen(char opening) {
        return open[OPENING.indexOf(opening)] > 0;
    }

    /** The same mark of the other width or form, or NUL. */
    private static char counterpart(char opening) {
        return switch (opening) {
            case '（' -> '(';
            case '(' -> '（';
            case '“' -> '"';
            case '"' -> '“';
            case '‘' -> '\'';
            case '\'' -> '‘';
            default -> 0;
        };
    }

    private char counterpartClosing(int opening) {
        return passage.at(opening) == '“' ? '”' : '’';
    }
}
