package io.github.bulletin4j.layout;

/**
 * How tables look (表格). Tables are as wide as the type area; column widths follow from the columns' weights.
 *
 * @param typeface the typeface of the cells
 * @param headerTypeface the typeface of the header row
 * @param size the size of the text, in half-points
 * @param rowHeight the least height of a row, in twips
 * @param border the width of the lines, in eighths of a point
 * @param cellMargin the distance of text from the lines beside it, in twips
 */
public record TableFormat(
        Typeface typeface, Typeface headerTypeface, int size, int rowHeight, int border, int cellMargin) {
    /**
     * A format.
     *
     * @param typeface the typeface of the cells
     * @param headerTypeface the typeface of the header row
     * @param size the size of the text, in half-points, 2 to 400
     * @param rowHeight the least height of a row, in twips
     * @param border the width of the lines, in eighths of a point, 2 to 96
     * @param cellMargin the distance of text from the lines beside it, in twips, 0 to 1000
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public TableFormat {
        Check.range("size", size, 2, 400);
        Check.range("rowHeight", rowHeight, 0, Check.LONGEST);
        Check.range("border", border, 2, 96);
        Check.range("cellMargin", cellMargin, 0, 1000);
    }
}
