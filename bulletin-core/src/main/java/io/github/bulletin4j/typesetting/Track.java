package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import org.jspecify.annotations.Nullable;

/** The pages of an issue in one manner, as they fill, and how certain that is. Measures are in twips. */
final class Track {
    private final Layout layout;
    private final TextGrid grid;
    private final TextMeasure measure;
    private final PageFill fill;
    private Paper paper;
    private int doubt;

    Track(Layout layout, Manner manner, PageFill.@Nullable Listener listener) {
        this.layout = layout;
        this.grid = layout.grid();
        this.measure = new TextMeasure(layout, manner);
        this.paper = layout.paper();
        this.fill = new PageFill(paper.typeHeight().twips(), listener);
    }

    /** Begins a page on purpose. */
    void newPage(Paper sheet) {
        fill.settle();
        turn(sheet);
    }

    /** Begins a page on purpose; what is kept back for the next block stands on it. */
    void turn(Paper sheet) {
        paper = sheet;
        fill.newPage(sheet.typeHeight().twips());
        doubt = 0;
    }

    void paragraph(@Nullable Object source, String text, ParagraphFormat format) {
        if (format.startsPage()) {
            doubt = 0;
        }
        int pitch = measure.pitch(format);
        LineCount count = measure.lines(format, paper).count(text);
        if (format.line().twips(grid) == 0) {
            doubt(grid.pitch().twips() / 4);
        } else if (!count.isCertain()) {
            doubt(pitch);
        }
        fill.add(new Block(
                source,
                format.before().twips(grid),
                count.lines(),
                pitch,
                TextMeasure.rule(format),
                format.after().twips(grid),
                format.keepWithNext(),
                format.startsPage(),
                0));
    }

    /** Something whose height is known. */
    void add(Block block) {
        fill.add(block);
    }

    /** Something whose height depends on the fonts that a reader has. */
    void addLoose(Block block) {
        doubt(grid.pitch().twips() / 4);
        fill.add(block);
    }

    /** A row of a table, which text may or may not make higher than rows are. */
    void addRow(Block row, boolean isLeast) {
        doubt(isLeast ? 0 : grid.pitch().twips() / 4);
        fill.add(row);
    }

    int height(String text, ParagraphFormat format) {
        int lines = measure.lines(format, layout.paper()).count(text).lines();
        return format.before().twips(grid)
                + lines * measure.pitch(format)
                + format.after().twips(grid);
    }

    TableRows rows(ColumnWidths widths) {
        return new TableRows(layout, widths, measure);
    }

    int used() {
        return fill.used();
    }

    /**
     * The space above what shall stand at the foot of the page: less than reckoned, where heights depend on fonts or on how
     * lines break. Of it and the space below the last block, the larger is set.
     */
    int spaceAbove(int height) {
        int space = fill.height() - fill.used() - doubt - height;
        return space < 0 ? space : space + fill.lastAfter();
    }

    private void doubt(int twips) {
        doubt = Math.max(doubt, twips);
    }
}
