package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;

/** Sees to how a line begins: an indent that is typed is no second one, and a line with one slot stands where that slot is. */
final class LineStart {
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private LineStart() {}

    static ParagraphFormat format(TextPart part, String read, ParagraphFormat usual, TextGrid grid) {
        if (part instanceof SlottedLine line) {
            return slotted(line, usual);
        }
        if (part instanceof PrintedParagraph item
                && (part.role() == Role.APPENDIX_LIST || part.role() == Role.APPENDIX_LIST_ITEM)) {
            return numbered(Span.text(item.marker()), usual, grid);
        }
        if (part instanceof PrintedParagraph && beginsBlank(read) && usual.indent(usual.firstLineIndent(), grid) > 0) {
            return indented(read, usual, grid);
        }
        return usual;
    }

    /** Blanks before the text take the place of as much of the indent: an ideographic one of a character, others of a quarter. */
    private static ParagraphFormat indented(String text, ParagraphFormat usual, TextGrid grid) {
        int quarters = 0;
        int i = 0;
        while (i < text.length() && isBlank(text.charAt(i))) {
            quarters += text.charAt(i) == IDEOGRAPHIC_SPACE ? 4 : 1;
            i++;
        }
        int em = usual.em(grid);
        double left = (double) usual.indent(usual.firstLineIndent(), grid) / em - quarters / 4.0;
        return usual.toBuilder().firstLineIndent(Length.ems(Math.max(0, left))).build();
    }

    private static boolean beginsBlank(String text) {
        return !text.isEmpty() && isBlank(text.charAt(0));
    }

    private static boolean isBlank(char c) {
        return c == IDEOGRAPHIC_SPACE || c == ' ';
    }

    /** Text that runs over stands under the first character behind the number: digits are half, a full stop a quarter as wide. */
    private static ParagraphFormat numbered(String marker, ParagraphFormat usual, TextGrid grid) {
        double number = 0;
        for (char c : marker.toCharArray()) {
            number += c >= '0' && c <= '9' ? 0.5 : c == '.' ? 0.25 : 0;
        }
        if (number == 0) {
            return usual;
        }
        double em = usual.em(grid);
        double left = usual.indent(usual.leftIndent(), grid) / em;
        double first = usual.indent(usual.firstLineIndent(), grid) / em;
        return usual.toBuilder()
                .leftIndent(Length.ems(left + number))
                .firstLineIndent(Length.ems(first - number))
                .build();
    }

    private static ParagraphFormat slotted(SlottedLine line, ParagraphFormat usual) {
        if (line.slots().size() > 1 || !line.left().isEmpty()) {
            return usual;
        }
        Alignment alignment = line.center().isEmpty() ? Alignment.RIGHT : Alignment.CENTER;
        return usual.alignment() == alignment
                ? usual
                : usual.toBuilder().alignment(alignment).build();
    }
}
