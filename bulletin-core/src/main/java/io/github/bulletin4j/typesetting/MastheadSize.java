package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.EnumSet;
import java.util.Set;

/**
 * The size of the masthead's lines (报头字号). A line that is too long for the width is set smaller, so that no word is broken
 * in it, down to half its usual size; one that would be longer even then keeps its size and has several lines. An owner that
 * is too long for the width, that stands below the name, or whose name is set smaller, is never larger than the name.
 */
final class MastheadSize {
    private static final Set<Manner> MANNERS = EnumSet.allOf(Manner.class);

    private static final double SMALLEST = 0.5;

    private static final double HALF_POINT = 0.5;

    private MastheadSize() {}

    /** The usual format of the name, or one that differs in size. */
    static ParagraphFormat name(String name, ParagraphFormat usual, Layout layout) {
        return isOneLine(name, usual, layout) ? usual : fit(name, usual, points(usual, layout), layout);
    }

    /**
     * The usual format of an owner, or one that differs in size.
     *
     * @param name the format of the name that stands beside it
     * @param isBelow whether the owner stands below the name
     */
    static ParagraphFormat owner(
            String owner, ParagraphFormat usual, ParagraphFormat name, boolean isBelow, Layout layout) {
        double own = points(usual, layout);
        double largest = Math.min(own, points(name, layout));
        boolean isBound = isBelow || largest < points(layout.format(Role.NAME), layout);
        return !isBound && isOneLine(owner, usual, layout) ? usual : fit(owner, usual, largest, layout);
    }

    private static ParagraphFormat fit(String text, ParagraphFormat usual, double largest, Layout layout) {
        double own = points(usual, layout);
        for (double size = largest; size >= own * SMALLEST; size -= HALF_POINT) {
            ParagraphFormat smaller = size == own ? usual : sized(usual, size);
            if (isOneLine(text, smaller, layout)) {
                return smaller;
            }
        }
        return largest == own ? usual : sized(usual, largest);
    }

    private static boolean isOneLine(String text, ParagraphFormat format, Layout layout) {
        for (Manner manner : MANNERS) {
            if (new TextMeasure(layout, manner)
                            .lines(format, layout.paper())
                            .count(text)
                            .lines()
                    > 1) {
                return false;
            }
        }
        return true;
    }

    private static double points(ParagraphFormat format, Layout layout) {
        return Math.round(format.em(layout.grid()) / 10.0) * HALF_POINT;
    }

    private static ParagraphFormat sized(ParagraphFormat format, double points) {
        return format.toBuilder().size(Length.points(points)).build();
    }
}
