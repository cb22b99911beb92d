package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The room for the slots of a line (一行之内各项的位置): between two of them a character's width stays free, so that a date does
 * not touch the office before it and no line breaks within it. A line that needs more is set smaller, down to seven eighths of
 * its size; where that is not enough, its first slot has a line of its own, or several if it is that long.
 */
final class SlotRoom {
    private static final Set<Manner> MANNERS = EnumSet.allOf(Manner.class);

    private final Layout layout;

    SlotRoom(Layout layout) {
        this.layout = layout;
    }

    /** The lines that a line is set as: itself where it fits at some size. */
    List<SlottedLine> lines(SlottedLine line, ParagraphFormat usual) {
        List<SlottedLine> lines = new ArrayList<>(1);
        SlottedLine rest = line;
        while (rest.slots().size() > 1 && !fitsSmallest(rest, usual)) {
            lines.add(first(rest));
            rest = withoutFirst(rest);
        }
        lines.add(rest);
        return lines;
    }

    /** The usual format of a line, or one that differs in size. */
    ParagraphFormat fit(SlottedLine line, ParagraphFormat usual) {
        if (fits(line, usual)) {
            return usual;
        }
        for (ParagraphFormat smaller : SmallerSizes.of(usual, layout.grid())) {
            if (fits(line, smaller)) {
                return smaller;
            }
        }
        return usual;
    }

    private boolean fitsSmallest(SlottedLine line, ParagraphFormat usual) {
        List<ParagraphFormat> sizes = SmallerSizes.of(usual, layout.grid());
        return fits(line, sizes.get(sizes.size() - 1));
    }

    private boolean fits(SlottedLine line, ParagraphFormat format) {
        for (Manner manner : MANNERS) {
            LineBreaker measure = new TextMeasure(layout, manner).lines(format, layout.paper());
            int needed = (line.slots().size() - 1) * format.em(layout.grid());
            for (List<Span> slot : line.slots()) {
                needed += measure.width(Span.text(slot));
            }
            if (needed > measure.room()) {
                return false;
            }
        }
        return true;
    }

    private static SlottedLine first(SlottedLine line) {
        // Above the last line of the head stands no rule.
        Role role = line.role() == Role.COMPILERS ? Role.MASTHEAD_LINE : line.role();
        return line.left().isEmpty()
                ? new SlottedLine(role, line.path(), List.of(), line.center(), List.of())
                : new SlottedLine(role, line.path(), line.left(), List.of(), List.of());
    }

    private static SlottedLine withoutFirst(SlottedLine line) {
        List<Span> center = line.left().isEmpty() ? List.of() : line.center();
        List<Span> first = center.isEmpty() ? line.right() : center;
        Span value = first.stream()
                .filter(span -> span.kind() == Span.Kind.TEXT)
                .findFirst()
                .orElse(first.get(0));
        return new SlottedLine(line.role(), value.path(), List.of(), center, line.right());
    }
}
