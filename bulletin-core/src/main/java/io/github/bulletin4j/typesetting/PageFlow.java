package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is told what an output sets, in reading order, and knows how far the page is filled in either {@linkplain Manner manner}.
 * Of the two it takes the one with less room. Measures are twips (twentieths of a point).
 *
 * <p>Reckoned is only what somebody asks about: what was set since a page was last begun on purpose. Use by one thread.
 */
final class PageFlow {
    /** More entries than this are not remembered, so that the memory needed does not grow with the issue. */
    private static final int MOST_ENTRIES = 4096;

    /** A row that fills more of a page may be divided: reckoned heights can be a little off. */
    private static final double WHOLE_ROW = 0.8;

    /**
     * Where a row ends this near the foot of a page, in twips, LibreOffice may neither set it there nor move it, and then loses
     * all rows below it. Such a row is a little higher, so that it begins the next page.
     */
    private static final int EDGE = 20;

    private final Layout layout;
    /** What was set since the first of the tracks. */
    private final List<FlowEntry> entries = new ArrayList<>();

    private Tracks first;
    private Tracks last;
    private int reckoned;
    private Paper paper;
    private @Nullable TableRows wordRows;
    private @Nullable TableRows libreOfficeRows;

    /** The pages of one issue. */
    PageFlow(Layout layout) {
        this.layout = layout;
        this.paper = layout.paper();
        this.first = Tracks.begin(layout, paper);
        this.last = first;
    }

    /** A page begins on purpose: nobody will ask about what stands on those before it. */
    void newPage(Paper sheet) {
        entries.clear();
        reckoned = 0;
        paper = sheet;
        first = Tracks.begin(layout, sheet);
        last = first;
    }

    /** The sheet is turned, on a new page, for what comes next and what has to stay with it. */
    void turn(Paper sheet) {
        paper = sheet;
        add((track, source) -> track.turn(sheet));
    }

    /** A paragraph is set. */
    void paragraph(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            newPage(paper);
        }
        add(new FlowEntry.Text(text, format));
    }

    /** A picture is set, in a paragraph of its own. */
    void picture(int height, boolean keepsWithNext) {
        add((track, source) -> track.picture(source, height, keepsWithNext));
    }

    /** Pictures are set side by side, and their captions below them. */
    void figureRow(PrintedFigureRow row, FigureRowSize size) {
        add((track, source) -> track.figureRow(source, row, size));
    }

    /** An empty paragraph is set, as between two tables. */
    void separator() {
        add((track, source) -> track.separator());
    }

    /** A table begins. */
    void beginTable(ColumnWidths widths) {
        wordRows = last.word().rows(widths);
        libreOfficeRows = last.libreOffice().rows(widths);
    }

    /** The header rows of the table are set, which stand on each of its pages. */
    void header(List<Column> columns) {
        add(rows(wordRows).header(null, columns), rows(libreOfficeRows).header(null, columns));
    }

    /** The next row of the table is set; how. */
    RowFit row(List<GridCell> cells) {
        int inWord = rows(wordRows).next(cells);
        int inLibreOffice = rows(libreOfficeRows).next(cells);
        boolean isWhole = Math.max(inWord, inLibreOffice) <= paper.typeHeight().twips() * WHOLE_ROW;
        reckon();
        int left = last.libreOffice().left(inLibreOffice);
        int least = isWhole && left >= -EDGE && left <= EDGE ? inLibreOffice + left + EDGE : 0;
        add(
                rows(wordRows).row(null, Math.max(inWord, least), isWhole),
                rows(libreOfficeRows).row(null, Math.max(inLibreOffice, least), isWhole));
        return new RowFit(isWhole, least);
    }

    /** The table ends, with the line below its last row. */
    void endTable() {
        add((track, source) -> track.endTable());
        wordRows = null;
        libreOfficeRows = null;
    }

    /** How much of the current page is filled. */
    int used() {
        reckon();
        return Math.max(last.word().used(), last.libreOffice().used());
    }

    /**
     * Whether a paragraph is short or ends so near the foot of a page that what belongs to it might begin the next one. A
     * longer one is better left alone: LibreOffice would move all of it with what it has to stay with.
     */
    boolean endsNearFoot(String text, ParagraphFormat format) {
        reckon();
        return last.word().endsNearFoot(text, format) || last.libreOffice().endsNearFoot(text, format);
    }

    /**
     * The foot of the last page begins: at the foot of the current page if it fits there, were it that the lines before it
     * are adjusted, else at the foot of a new one.
     *
     * @param lines the foot
     * @param blocks how many of the last paragraphs and pictures can still be changed
     */
    FootFit foot(List<FootLine> lines, int blocks) {
        reckon();
        int height = Math.max(last.word().footHeight(lines), last.libreOffice().footHeight(lines));
        FootPlace place = last.foot(height);
        if (!place.startsPage() && last.agree()) {
            return new FootFit(place, Adjustment.NONE);
        }
        FootFit adjusted = new LastPage(layout, first, entries, blocks).fit(height, place.startsPage());
        return adjusted == null ? new FootFit(last.footApart(height), Adjustment.NONE) : adjusted;
    }

    private void add(FlowEntry entry) {
        if (entries.size() >= MOST_ENTRIES) {
            reckon();
            entries.clear();
            reckoned = 0;
            first = last;
        }
        entries.add(entry);
    }

    private void add(PageBlock inWord, PageBlock inLibreOffice) {
        add((track, source) -> track.add(track.manner() == Manner.WORD ? inWord : inLibreOffice));
    }

    private void reckon() {
        if (reckoned == entries.size()) {
            return;
        }
        if (last == first) {
            last = first.copy();
        }
        while (reckoned < entries.size()) {
            last.add(entries.get(reckoned++));
        }
    }

    private static TableRows rows(@Nullable TableRows rows) {
        if (rows == null) {
            throw new IllegalStateException("no table has begun");
        }
        return rows;
    }
}
