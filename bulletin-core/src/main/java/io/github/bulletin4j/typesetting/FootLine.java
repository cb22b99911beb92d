package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the foot of the last page (报尾).
 *
 * @param part what it prints
 * @param format its format
 * @param ruleAbove whether a rule divides it from what is above
 * @param goesOn whether it is the rest of the line above, whose slots are too long for one
 */
public record FootLine(TextPart part, ParagraphFormat format, boolean ruleAbove, boolean goesOn) {
    /** The label that the format of a distribution list is made for, such as 报：. */
    private static final int USUAL_LABEL = 2;

    /** The largest indent, in characters. */
    private static final int MOST_INDENT = 20;

    /**
     * The foot, between its first and its last rule.
     *
     * @param parts what it prints
     * @param layout how it looks
     * @return its paragraphs
     */
    public static List<FootLine> of(List<TextPart> parts, Layout layout) {
        List<FootLine> lines = new ArrayList<>(parts.size());
        SlotRoom slots = new SlotRoom(layout);
        int label = USUAL_LABEL;
        Role previous = null;
        for (TextPart part : parts) {
            if (part.role() == Role.DISTRIBUTION && part instanceof PrintedParagraph list) {
                label = length(list.marker());
            }
            boolean ruleAbove = !lines.isEmpty() && startsPart(part.role(), previous);
            ParagraphFormat format = format(part.role(), label, layout);
            if (part instanceof SlottedLine slotted) {
                boolean goesOn = false;
                for (SlottedLine line : slots.lines(slotted, format)) {
                    ParagraphFormat fitted = slotted(line, format, slots, layout);
                    lines.add(new FootLine(line, fitted, ruleAbove && !goesOn, goesOn));
                    goesOn = true;
                }
            } else {
                lines.add(new FootLine(part, WholeItems.format(part, format, layout), ruleAbove, false));
            }
            previous = part.role();
        }
        return lines;
    }

    private static ParagraphFormat slotted(SlottedLine line, ParagraphFormat usual, SlotRoom slots, Layout layout) {
        return slots.fit(line, LineStart.format(line, line.text(), usual, layout.grid()));
    }

    /** Rules divide the lists, the people responsible with the print run above them, and the printing. */
    private static boolean startsPart(Role role, @Nullable Role previous) {
        return switch (role) {
            case DISTRIBUTION, PRINT_RUN, PRINTING -> true;
            case EDITORS -> previous != Role.PRINT_RUN;
            default -> false;
        };
    }

    private static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.text().length();
        }
        return length;
    }

    /** Text that runs over stands under the first character after the label, whatever the label's length. */
    private static ParagraphFormat format(Role role, int label, Layout layout) {
        ParagraphFormat format = layout.format(role);
        int more = label - USUAL_LABEL;
        if (more == 0 || role != Role.DISTRIBUTION && role != Role.RECIPIENT) {
            return format;
        }
        int em = format.em(layout.grid());
        int left = format.indent(format.leftIndent(), layout.grid()) + more * em;
        int first = format.indent(format.firstLineIndent(), layout.grid());
        left = Math.max(0, Math.min(left, MOST_INDENT * em));
        first = role == Role.DISTRIBUTION ? first - more * em : first;
        first = Math.max(-left, Math.min(first, MOST_INDENT * em));
        return format.toBuilder()
                .leftIndent(indent(left, em, format.leftIndent()))
                .firstLineIndent(indent(first, em, format.firstLineIndent()))
                .build();
    }

    /** An indent said in the way of another one. */
    private static Length indent(int twips, int em, Length usual) {
        return usual.isRelative() ? Length.ems((double) twips / em) : Length.twips(twips);
    }
}
