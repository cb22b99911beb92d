package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.TextGrid;

/** Measures text as one kind of word processor sets it. Measures are in twips. */
final class TextMeasure {
    private final Layout layout;
    private final Manner manner;
    private final LatinWidths latin;

    TextMeasure(Layout layout, Manner manner) {
        this.layout = layout;
        this.manner = manner;
        this.latin = LatinWidths.of(layout.latinFont());
    }

    /** The lines of a paragraph in a format, on a sheet. */
    LineBreaker lines(ParagraphFormat format, Paper paper) {
        return lines(format, paper.typeWidth().twips(), false);
    }

    /** The lines of a paragraph in a format, in a cell where text has some width. */
    LineBreaker cellLines(ParagraphFormat format, int room) {
        return lines(format, room, true);
    }

    private LineBreaker lines(ParagraphFormat format, int room, boolean inCell) {
        TextGrid grid = layout.grid();
        int em = format.em(grid);
        int reach = inCell || manner == Manner.WORD ? 0 : Reach.of(format, layout);
        int width = room + reach - format.indent(format.leftIndent(), grid) - format.indent(format.rightIndent(), grid);
        int tracking = em == grid.em() ? grid.tracking().twips() : 0;
        int first = format.indent(format.firstLineIndent(), grid);
        return new LineBreaker(new LineFormat(width, first, em, tracking, latin, inCell), manner);
    }

    /** The lines of a cell in a column of some width. */
    LineBreaker cellLines(int em, int width) {
        return new LineBreaker(new LineFormat(width, 0, em, 0, latin, true), manner);
    }

    /** The width of a Chinese character of a size, as Word knows it: to half a point. */
    static int em(Length size, TextGrid grid) {
        return (size.twips(grid) + 5) / 10 * 10;
    }

    /** From base line to base line. */
    int pitch(ParagraphFormat format) {
        int line = format.line().twips(layout.grid());
        return line > 0 ? line : autoPitch(format.em(layout.grid()));
    }

    /** The height of a line that is as high as its text needs, by the usual metrics of Chinese fonts. */
    static int autoPitch(int em) {
        return em * 13 / 10;
    }

    /** What a rule below a paragraph adds. */
    static int rule(ParagraphFormat format) {
        Rule rule = format.ruleBelow();
        return rule == null ? 0 : rule.distance().twips() + rule.width().twips();
    }
}
