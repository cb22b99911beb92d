package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps items whole that stand side by side with blanks between them, such as 值班员：张某　审核：李某: where such a paragraph needs
 * several lines, it is made so much narrower, and smaller if need be, that they end behind the blanks, as far as its items fit a
 * line.
 */
final class WholeItems {
    private static final Set<Manner> MANNERS = EnumSet.allOf(Manner.class);

    /** Of the width, how much is given up at most: a half. */
    private static final int MOST = 2;

    /** Widths are tried in steps of a quarter of a character. */
    private static final int STEPS = 4;

    /** A longer paragraph is none that anybody reads item by item. */
    private static final int LONGEST = 2000;

    private WholeItems() {}

    /** A format, and how badly the items fare in it. */
    private record Fit(ParagraphFormat format, int cost) {}

    /** The usual format of a paragraph, or one with a larger indent at its right, in a smaller size where that alone does not do. */
    static ParagraphFormat format(TextPart part, ParagraphFormat usual, Layout layout) {
        String text = part.text();
        BitSet ends = ends(part);
        boolean flush = usual.alignment() == Alignment.LEFT || usual.alignment() == Alignment.JUSTIFIED;
        if (ends.isEmpty() || !flush || text.length() > LONGEST || cost(text, ends, usual, layout) == 0) {
            return usual;
        }
        Fit best = null;
        for (ParagraphFormat size : SmallerSizes.of(usual, layout.grid())) {
            Fit fit = narrowed(text, ends, size, layout);
            best = best == null || fit.cost() == 0 ? fit : best;
            if (best.cost() == 0) {
                return best.format();
            }
        }
        return best == null ? usual : best.format();
    }

    private static Fit narrowed(String text, BitSet ends, ParagraphFormat usual, Layout layout) {
        int step = usual.em(layout.grid()) / STEPS;
        int most = layout.paper().typeWidth().twips() / MOST / step;
        int best = 0;
        int least = cost(text, ends, usual, layout);
        int run = 0;
        for (int i = 1; i <= most; i++) {
            int cost = cost(text, ends, narrower(usual, i * step, layout), layout);
            if (cost < least) {
                least = cost;
                best = i;
                run = 0;
            } else if (cost == least && i == best + run + 1) {
                // The middle of the widths that do is farthest from one that a word processor breaks elsewhere.
                run++;
            }
        }
        return new Fit(best == 0 ? usual : narrower(usual, (best + run / 2) * step, layout), least);
    }

    /** Behind which places of the text an item ends. */
    private static BitSet ends(TextPart part) {
        BitSet ends = new BitSet();
        int place = 0;
        for (Span span : part.spans()) {
            place += span.text().length();
            if (span.kind() == Span.Kind.WORDING && span.text().isBlank()) {
                ends.set(place);
            }
        }
        return ends;
    }

    /** How many lines begin within an item, doubled, and how many with a blank, in the manner in which it is more. */
    private static int cost(String text, BitSet ends, ParagraphFormat format, Layout layout) {
        int most = 0;
        for (Manner manner : MANNERS) {
            int[] cost = {0};
            new TextMeasure(layout, manner)
                    .lines(format, layout.paper())
                    .lines(
                            text,
                            (start, end) ->
                                    cost[0] += start == 0 || ends.get(start) ? 0 : isBlank(text, start) ? 1 : 2);
            most = Math.max(most, cost[0]);
        }
        return most;
    }

    private static boolean isBlank(String text, int place) {
        return place < text.length() && Character.isWhitespace(text.charAt(place));
    }

    private static ParagraphFormat narrower(ParagraphFormat format, int twips, Layout layout) {
        int right = format.indent(format.rightIndent(), layout.grid()) + twips;
        Length indent = format.rightIndent().isRelative()
                ? Length.ems((double) right / format.em(layout.grid()))
                : Length.twips(right);
        return format.toBuilder().rightIndent(indent).build();
    }
}
