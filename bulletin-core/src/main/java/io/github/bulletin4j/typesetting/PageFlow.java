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
    /** Something to set, in either manner. */
    private interface Entry {
        void addTo(Track track);
    }

    /** More entries than this are reckoned at once, so that the memory needed does not grow with the issue. */
    private static final int MOST_ENTRIES = 16_384;

    /** The height of a paragraph that is nothing but a rule or a separation. */
    static final int THIN = 20;

    /** A row that fills more of a page may be divided: reckoned heights can be a little off. */
    private static final double WHOLE_ROW = 0.8;

    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();
    private Track word;
    private Track libreOffice;
    private final @Nullable Track planned;
    private @Nullable Object source;
    private Paper paper;
    private @Nullable TableRows wordRows;
    private @Nullable TableRows libreOfficeRows;
    private int header;
    private int rowInWord;
    private int rowInLibreOffice;
    private boolean rowIsWhole;

    /** The pages of one issue. */
    PageFlow(Layout layout) {
        this.layout = layout;
        this.paper = layout.paper();
        this.word = new Track(layout, Manner.WORD, null);
        this.libreOffice = new Track(layout, Manner.LIBREOFFICE, null);
        this.planned = null;
    }

    /** The pages of one issue, of which a listener is told as one of the manners has them. */
    PageFlow(Layout layout, Manner manner, PageFill.Listener listener) {
        this.layout = layout;
        this.paper = layout.paper();
        this.word = new Track(layout, Manner.WORD, null);
        this.libreOffice = new Track(layout, Manner.LIBREOFFICE, null);
        this.planned = new Track(layout, manner, listener);
    }

    /** Says what is set next. */
    void source(@Nullable Object next) {
        source = next;
    }

    /** A page begins on purpose. */
    void newPage(Paper sheet) {
        forget();
        paper = sheet;
        word.newPage(sheet);
        libreOffice.newPage(sheet);
        if (planned != null) {
            planned.newPage(sheet);
        }
    }

    /** The sheet is turned, on a new page, for what comes next and what has to stay with it. */
    void turn(Paper sheet) {
        paper = sheet;
        add(track -> track.turn(sheet));
    }

    /** A paragraph is set. */
    void paragraph(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            newPage(paper);
        }
        add(track -> track.paragraph(source(track), text, format));
    }

    /** A picture is set, in a paragraph of its own. */
    void picture(int height, boolean keepsWithNext) {
        add(track -> track.picture(source(track), height, keepsWithNext));
    }

    /** Pictures are set side by side, and their captions below them. */
    void figureRow(PrintedFigureRow row, FigureRowSize size) {
        add(track -> track.figureRow(source(track), row, size));
    }

    /** An empty paragraph is set, as between two tables. */
    void separator() {
        Block block = Block.whole(null, 0, THIN, false);
        add(track -> track.add(block));
    }

    /** A table begins. */
    void beginTable(ColumnWidths widths) {
        wordRows = word.rows(widths);
        libreOfficeRows = libreOffice.rows(widths);
        header = 0;
    }

    /** The header rows of the table are set, which stand on each of its pages. */
    void header(List<Column> columns) {
        // What is one line in one manner may be two in the other, but so short a text seldom is.
        header = Math.max(rows(wordRows).header(columns), rows(libreOfficeRows).header(columns));
        Block block = Block.whole(source, 0, header, true);
        add(track -> track.add(block));
    }

    /** The next row of the table is measured; whether no page may divide it. */
    boolean measure(List<GridCell> cells) {
        rowInWord = rows(wordRows).next(cells);
        rowInLibreOffice = rows(libreOfficeRows).next(cells);
        rowIsWhole = Math.max(rowInWord, rowInLibreOffice) <= paper.typeHeight().twips() * WHOLE_ROW;
        return rowIsWhole;
    }

    /** The row that was measured is set. */
    void row() {
        Block wordRow = block(rowInWord, rowIsWhole);
        Block libreOfficeRow = rowInWord == rowInLibreOffice ? wordRow : block(rowInLibreOffice, rowIsWhole);
        add(track -> track.add(track.manner() == Manner.WORD ? wordRow : libreOfficeRow));
    }

    private Block block(int height, boolean isWhole) {
        int line = rows(wordRows).line();
        int lines = isWhole ? 1 : Math.max(1, height / line);
        int piece = isWhole ? height : line;
        return new Block(source, 0, lines, piece, height - lines * piece, 0, false, false, header);
    }

    /** The table ends, with the line below its last row. */
    void endTable() {
        Block line = Block.whole(null, 0, layout.table().border().twips(), false);
        add(track -> track.add(line));
        wordRows = null;
        libreOfficeRows = null;
        header = 0;
    }

    /** How much of the current page is filled. */
    int used() {
        reckon();
        return Math.max(word.used(), libreOffice.used());
    }

    /**
     * Whether a paragraph is short or ends so near the foot of a page that what belongs to it might begin the next one. A
     * longer one is better left alone: LibreOffice would move all of it with what it has to stay with.
     */
    boolean endsNearFoot(String text, ParagraphFormat format) {
        reckon();
        return word.endsNearFoot(text, format) || libreOffice.endsNearFoot(text, format);
    }

    /** The foot of the last page begins: at the foot of the current page if it fits, else of a new one. */
    FootPlace foot(List<FootLine> lines) {
        reckon();
        int height = Math.max(word.footHeight(lines), libreOffice.footHeight(lines));
        int inWord = word.left(height);
        int inLibreOffice = libreOffice.left(height);
        // Where the manners differ by as much as is doubtful, nothing more is.
        int doubt = Math.max(word.doubt(), libreOffice.doubt());
        int left = Math.min(Math.max(inWord, inLibreOffice) - doubt, Math.min(inWord, inLibreOffice));
        boolean startsPage = left < 0;
        int space = left + (inWord < inLibreOffice ? word : libreOffice).lastAfter();
        FootPlace place = new FootPlace(
                startsPage, startsPage ? Math.max(0, layout.paper().typeHeight().twips() - height) : space);
        if (planned != null) {
            planned.beginFoot(place);
        }
        return place;
    }

    /** A line of the foot is set, with the rule above it. */
    void footLine(FootLine line) {
        if (planned != null) {
            planned.footLine(source, line);
        }
    }

    /** The foot ends with its last rule. */
    void endFoot() {
        if (planned != null) {
            planned.endFoot();
        }
    }

    /** Nothing comes any more. */
    void end() {
        if (planned != null) {
            planned.settle();
        }
    }

    private void add(Entry entry) {
        if (planned != null) {
            entry.addTo(planned);
        }
        entries.add(entry);
        if (entries.size() > MOST_ENTRIES) {
            reckon();
        }
    }

    /** What the planned pages say stands there. */
    private @Nullable Object source(Track track) {
        return track == planned ? source : null;
    }

    private void reckon() {
        for (Entry entry : entries) {
            entry.addTo(word);
            entry.addTo(libreOffice);
        }
        entries.clear();
    }

    /** Nobody will ask about what stands on pages that are full. */
    private void forget() {
        if (!entries.isEmpty()) {
            entries.clear();
            word = new Track(layout, Manner.WORD, null);
            libreOffice = new Track(layout, Manner.LIBREOFFICE, null);
        }
    }

    private static TableRows rows(@Nullable TableRows rows) {
        if (rows == null) {
            throw new IllegalStateException("no table has begun");
        }
        return rows;
    }
}
