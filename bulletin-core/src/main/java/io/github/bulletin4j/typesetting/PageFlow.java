package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
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
public final class PageFlow {
    /** Something to set, in either manner. */
    private interface Entry {
        void addTo(Track track);
    }

    /** More entries than this are reckoned at once, so that the memory needed does not grow with the issue. */
    private static final int MOST_ENTRIES = 16_384;

    /** A row that fills more of a page may be divided: reckoned heights can be a little off. */
    private static final double WHOLE_ROW = 0.8;

    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();
    private Track word;
    private Track libreOffice;
    private Paper paper;
    private @Nullable TableRows wordRows;
    private @Nullable TableRows libreOfficeRows;
    private int header;

    /**
     * The pages of one issue.
     *
     * @param layout how they look
     */
    public PageFlow(Layout layout) {
        this.layout = layout;
        this.paper = layout.paper();
        this.word = new Track(layout, Manner.WORD, null);
        this.libreOffice = new Track(layout, Manner.LIBREOFFICE, null);
    }

    /**
     * A page begins on purpose.
     *
     * @param sheet the sheet and how it lies
     */
    public void newPage(Paper sheet) {
        forget();
        paper = sheet;
        word.newPage(sheet);
        libreOffice.newPage(sheet);
    }

    /**
     * The sheet is turned, on a new page, for what comes next and what has to stay with it.
     *
     * @param sheet the sheet and how it lies
     */
    public void turn(Paper sheet) {
        paper = sheet;
        add(track -> track.turn(sheet));
    }

    /**
     * A paragraph is set.
     *
     * @param text its text
     * @param format its format
     */
    public void paragraph(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            newPage(paper);
        }
        add(track -> track.paragraph(null, text, format));
    }

    /**
     * A picture, or several side by side, in a paragraph of its own.
     *
     * @param before the space above
     * @param height how high it is
     * @param keepsWithNext whether it stays with what follows
     */
    public void picture(int before, int height, boolean keepsWithNext) {
        Block block = Block.whole(null, before, height, keepsWithNext);
        add(track -> track.addLoose(block));
    }

    /**
     * A paragraph without text, such as what divides two tables.
     *
     * @param height how high it is
     */
    public void space(int height) {
        Block block = Block.whole(null, 0, height, false);
        add(track -> track.add(block));
    }

    /**
     * A table begins.
     *
     * @param widths the widths of its columns
     */
    public void beginTable(ColumnWidths widths) {
        wordRows = word.rows(widths);
        libreOfficeRows = libreOffice.rows(widths);
        header = 0;
    }

    /**
     * The header row of the table is set, which stands on each of its pages.
     *
     * @param columns the columns
     */
    public void header(List<Column> columns) {
        TableRows rows = rows(libreOfficeRows);
        int height = rows.header(columns);
        boolean isLeast = rows.isLeast(height);
        header = height;
        Block block = Block.whole(null, 0, height, true);
        add(track -> track.addRow(block, isLeast));
    }

    /**
     * A row of the table is set.
     *
     * @param cells what stands in it, from left to right
     * @return whether no page may divide it
     */
    public boolean row(List<GridCell> cells) {
        int inWord = rows(wordRows).next(cells);
        int inLibreOffice = rows(libreOfficeRows).next(cells);
        boolean isWhole = Math.max(inWord, inLibreOffice) <= paper.typeHeight().twips() * WHOLE_ROW;
        boolean isLeast = rows(wordRows).isLeast(Math.max(inWord, inLibreOffice));
        Block wordRow = block(inWord, isWhole);
        Block libreOfficeRow = inWord == inLibreOffice ? wordRow : block(inLibreOffice, isWhole);
        add(track -> track.addRow(track == word ? wordRow : libreOfficeRow, isLeast));
        return isWhole;
    }

    private Block block(int height, boolean isWhole) {
        int line = rows(wordRows).line();
        int lines = isWhole ? 1 : Math.max(1, height / line);
        int piece = isWhole ? height : line;
        return new Block(null, 0, lines, piece, height - lines * piece, 0, false, false, header);
    }

    /** The table ends. */
    public void endTable() {
        wordRows = null;
        libreOfficeRows = null;
        header = 0;
    }

    /**
     * How much of the current page is filled.
     *
     * @return twips
     */
    public int used() {
        reckon();
        return Math.max(word.used(), libreOffice.used());
    }

    /**
     * How high a paragraph will be.
     *
     * @param text its text
     * @param format its format
     * @return twips, with the space around it
     */
    public int height(String text, ParagraphFormat format) {
        return Math.max(word.height(text, format), libreOffice.height(text, format));
    }

    /**
     * The space above what shall stand at the foot of the current page.
     *
     * @param height how high it is
     * @return the space to ask for, which word processors set instead of a smaller one below the block before; below 0 if
     *     it may not fit the page
     */
    public int spaceAbove(int height) {
        reckon();
        return Math.min(word.spaceAbove(height), libreOffice.spaceAbove(height));
    }

    private void add(Entry entry) {
        entries.add(entry);
        if (entries.size() > MOST_ENTRIES) {
            reckon();
        }
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
