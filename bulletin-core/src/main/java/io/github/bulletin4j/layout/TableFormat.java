package io.github.bulletin4j.layout;

/**
 * How tables look (表格). Tables are as wide as the type area; column widths follow from the columns' weights.
 *
 * @param typeface the typeface of the cells
 * @param headerTypeface the typeface of the header row
 * @param size the size of the text
 * @param rowHeight the least height of a row
 * @param border the width of the lines
 * @param cellMargin the distance of text from the lines beside it
 */
public record TableFormat(
        Typeface typeface, Typeface headerTypeface, Length size, Length rowHeight, Length border, Length cellMargin) {
    static final Length WIDEST_MARGIN = Length.points(50);

    /**
     * A format.
     *
     * @param typeface the typeface of the cells
     * @param headerTypeface the typeface of the header row
     * @param size the size of the text, 1 to 200 points
     * @param rowHeight the least height of a row
     * @param border the width of the lines, 0.25 to 12 points
     * @param cellMargin the distance of text from the lines beside it, 0 to 50 points
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public TableFormat {
        Check.present("typeface", typeface);
        Check.present("headerTypeface", headerTypeface);
        Check.length("size", size, Check.SMALLEST_TYPE, Check.LARGEST_TYPE);
        Check.length("rowHeight", rowHeight, Length.ZERO, Check.LONGEST);
        Check.line("border", border);
        Check.length("cellMargin", cellMargin, Length.ZERO, WIDEST_MARGIN);
    }

    /**
     * The distance of text from the lines above and below it: a third of that from the lines beside it. Rows grow with their
     * text, so that even a cell of several lines keeps off its lines.
     *
     * @param grid the grid of the layout
     * @return twips (twentieths of a point)
     */
    public int verticalMargin(TextGrid grid) {
        return cellMargin.twips(grid) / 3;
    }

    /**
     * From base line to base line of a cell's text: 1.3 of its size. It is exact, since what a font asks for differs from one
     * computer to another, and the pages with it.
     *
     * @param grid the grid of the layout
     * @return twips (twentieths of a point)
     */
    public int linePitch(TextGrid grid) {
        return size.twips(grid) * 13 / 10;
    }
}
