package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import java.util.EnumSet;
import java.util.Set;

/**
 * Balances the lines of a title whose last line would hold one character alone (标题回行): wider indents make as many lines of
 * about the same width, broken where lines may be broken anyway. The text stays as it is, and so does a title that its author
 * has divided. What needs the more lines in one {@linkplain Manner manner} has as many in the other.
 */
final class TitleBalance {
    private static final Set<Manner> MANNERS = EnumSet.allOf(Manner.class);

    /** How near the narrowest width is found, in twips. */
    private static final int STEP = 10;

    private final String text;
    private final ParagraphFormat usual;
    private final Layout layout;

    private TitleBalance(String text, ParagraphFormat usual, Layout layout) {
        this.text = text;
        this.usual = usual;
        this.layout = layout;
    }

    /** The usual format of a title, or one that differs in its indents. */
    static ParagraphFormat format(String text, ParagraphFormat usual, Layout layout) {
        TextGrid grid = layout.grid();
        int indents = usual.indent(usual.leftIndent(), grid) + usual.indent(usual.rightIndent(), grid);
        int width =
                layout.paper().typeWidth().twips() - indents - Math.max(0, usual.indent(usual.firstLineIndent(), grid));
        long tracked = (long) text.length() * Math.max(0, grid.tracking().twips());
        if (widest(text, LatinWidths.of(layout.latinFont())) * usual.em(grid) <= 1000L * (width - tracked)) {
            return usual;
        }
        return new TitleBalance(text, usual, layout).balanced();
    }

    /** How wide a text is at most, in thousandths of an em: what fits a line even so is one line, as most titles are. */
    private static long widest(String text, LatinWidths latin) {
        long widest = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int isLatin = Traits.of(c) & Traits.LATIN;
            widest += isLatin == 0 ? 1000 : latin.of(c);
            // Between a Chinese character and a Latin one is a gap of a quarter.
            widest += isLatin == before ? 0 : 250;
            before = isLatin;
        }
        return widest;
    }

    private ParagraphFormat balanced() {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || !endsAlone(usual)) {
            return usual;
        }
        int lines = lines(usual);
        int em = usual.em(layout.grid());
        int fits = 0;
        int tooNarrow = layout.paper().typeWidth().twips();
        while (tooNarrow - fits > STEP) {
            int middle = (fits + tooNarrow) / 2;
            if (lines(narrowed(middle)) <= lines) {
                fits = middle;
            } else {
                tooNarrow = middle;
            }
        }
        // Word processors may reckon a little otherwise: half a character is left over.
        int by = fits - em / 2;
        ParagraphFormat balanced = by > 0 ? narrowed(by) : usual;
        return endsAlone(balanced) ? usual : balanced;
    }

    /** The format with that much less room, in twips; what is centred stays where its centre is. */
    private ParagraphFormat narrowed(int by) {
        TextGrid grid = layout.grid();
        int left = usual.alignment() == Alignment.CENTER ? by / 2 : 0;
        return usual.toBuilder()
                .leftIndent(Length.twips(usual.indent(usual.leftIndent(), grid) + left))
                .rightIndent(Length.twips(usual.indent(usual.rightIndent(), grid) + by - left))
                .build();
    }

    private int lines(ParagraphFormat format) {
        int most = 1;
        for (Manner manner : MANNERS) {
            most = Math.max(most, breaker(format, manner).count(text).lines());
        }
        return most;
    }

    private boolean endsAlone(ParagraphFormat format) {
        for (Manner manner : MANNERS) {
            int[] last = new int[1];
            int lines = breaker(format, manner).lines(text, (start, end) -> last[0] = start);
            if (lines > 1 && characters(text.substring(last[0])) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** How many characters there are that are no marks and no blanks. */
    private static long characters(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private LineBreaker breaker(ParagraphFormat format, Manner manner) {
        return new TextMeasure(layout, manner).lines(format, layout.paper());
    }
}
