package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedParagraph;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of an issue in one manner, as they fill, and how certain that is. Measures are in twips. */
final class Track {
    /** The height of a paragraph that is nothing but a rule or a separation. */
    private static final int THIN = 20;

    /** The space above a picture. */
    private static final int PICTURE_GAP = 120;

    /** As many lines as a by-line or a signature with its date takes, and one that may be reckoned wrong. */
    private static final int FEW = 4;

    private final Layout layout;
    private final Manner manner;
    private final TextGrid grid;
    private final TextMeasure measure;
    private final PageFill fill;
    private Paper paper;
    private int doubt;

    Track(Layout layout, Manner manner, PageFill.@Nullable Listener listener) {
        this.layout = layout;
        this.manner = manner;
        this.grid = layout.grid();
        this.measure = new TextMeasure(layout, manner);
        this.paper = layout.paper();
        this.fill = new PageFill(paper.typeHeight().twips(), manner, listener);
    }

    /** The same pages, of which somebody else is told from now on. */
    Track(Track other, PageFill.@Nullable Listener listener) {
        this.layout = other.layout;
        this.manner = other.manner;
        this.grid = other.grid;
        this.measure = other.measure;
        this.paper = other.paper;
        this.fill = new PageFill(other.fill, listener);
        this.doubt = other.doubt;
    }

    Manner manner() {
        return manner;
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
        } else if (count.mayBeMore()) {
            doubt(Math.min(pitch, grid.pitch().twips()));
        }
        fill.add(new PageBlock(
                source,
                format.before().twips(grid),
                count.lines(),
                pitch,
                TextMeasure.rule(format),
                format.after().twips(grid),
                format.keepWithNext(),
                format.startsPage(),
                0,
                0));
    }

    /** Whether a paragraph is short, or a few lines below it would begin a page. */
    boolean endsNearFoot(String text, ParagraphFormat format) {
        int lines = measure.lines(format, paper).count(text).lines();
        if (lines <= PageFill.SHORT) {
            return true;
        }
        int pitch = measure.pitch(format);
        int onThisPage = Math.max(0, (fill.height() - fill.used()) / pitch);
        int perPage = Math.max(1, fill.height() / pitch);
        int free = lines <= onThisPage ? onThisPage - lines : perPage - 1 - (lines - onThisPage - 1) % perPage;
        return free < FEW;
    }

    /** Something whose height is known. */
    void add(PageBlock block) {
        fill.add(block);
    }

    /** An empty paragraph, as between two tables. */
    void separator() {
        fill.add(PageBlock.whole(null, 0, THIN, false));
    }

    /** The line below the last row of a table. */
    void endTable() {
        fill.add(PageBlock.whole(null, 0, layout.table().border().twips(), false));
    }

    void picture(@Nullable Object source, int height, boolean keepsWithNext) {
        fill.add(PageBlock.whole(source, PICTURE_GAP, height, keepsWithNext));
    }

    /** Pictures in the cells of a row, where the space above them is never dropped, with their captions below them. */
    void figureRow(@Nullable Object source, PrintedFigureRow row, FigureRowSize size) {
        int captions = row.captions().isEmpty() ? 0 : captions(row, size);
        fill.add(PageBlock.whole(source, 0, PICTURE_GAP + size.height() + captions, false));
    }

    private int captions(PrintedFigureRow row, FigureRowSize size) {
        ParagraphFormat format = layout.format(Role.FIGURE_CAPTION);
        int lines = 1;
        for (int i = 0; i < row.places().size(); i++) {
            PrintedParagraph caption = row.places().get(i).caption();
            if (caption != null) {
                int width = size.cells().get(i) - 2 * FigureRowSize.MARGIN;
                LineBreaker breaker = measure.cellLines(format, width);
                lines = Math.max(lines, breaker.count(caption.text()).lines());
            }
        }
        return format.before().twips(grid)
                + lines * measure.pitch(format)
                + format.after().twips(grid);
    }

    /** How high the foot of the last page is, with its rules. */
    int footHeight(List<FootLine> lines) {
        int height = 2 * ruleHeight(layout.foot().outerRule());
        for (FootLine line : lines) {
            ParagraphFormat format = line.format();
            int count = measure.lines(format, layout.paper())
                    .count(line.part().text())
                    .lines();
            height += format.before().twips(grid)
                    + count * measure.pitch(format)
                    + format.after().twips(grid);
            height += line.ruleAbove() ? ruleHeight(layout.foot().innerRule()) : 0;
        }
        return height;
    }

    void beginFoot(FootPlace place) {
        int outer = ruleHeight(layout.foot().outerRule());
        int space = manner == Manner.WORD ? place.inWord() : place.inLibreOffice();
        fill.add(new PageBlock(null, space, 1, outer, 0, 0, true, place.startsPage(), 0, 0));
    }

    void footLine(@Nullable Object source, FootLine line) {
        if (line.ruleAbove()) {
            fill.add(PageBlock.whole(null, 0, ruleHeight(layout.foot().innerRule()), true));
        }
        paragraph(source, line.part().text(), line.format());
    }

    void endFoot() {
        fill.add(PageBlock.whole(null, 0, ruleHeight(layout.foot().outerRule()), false));
    }

    /** Sets what waits for the next block. */
    void settle() {
        fill.settle();
    }

    private static int ruleHeight(Length width) {
        return THIN + width.twips() + 1;
    }

    TableRows rows(ColumnWidths widths) {
        return new TableRows(layout, widths, measure);
    }

    int used() {
        return fill.used();
    }

    /** From base line to base line of the body. */
    int line() {
        return grid.pitch().twips();
    }

    /** Which page is filled, counted from 1. */
    int page() {
        return fill.page();
    }

    /** What is left of the page below something else of some height; below 0 if that does not fit. */
    int left(int height) {
        return fill.height() - fill.used() - height;
    }

    /** By how much less than reckoned may be left, where heights depend on fonts or on how lines break. */
    int doubt() {
        return doubt;
    }

    /** The space below the last block: of it and the space above the next one, the larger is set. */
    int lastAfter() {
        return fill.lastAfter();
    }

    private void doubt(int twips) {
        doubt = Math.max(doubt, twips);
    }
}
