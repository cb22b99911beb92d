package io.github.bulletin4j.typesetting;

/**
 * What the lines of a paragraph have to fit.
 *
 * @param width the width between the indents, in twips, at least 1
 * @param firstLineIndent how much less the first line holds, in twips; below 0 it holds more
 * @param em the width of a Chinese character, in twips
 * @param tracking what is added after each character (字符间距), in twips; below 0 characters stand closer
 * @param latin the widths of Latin characters
 * @param inCell whether it stands in a cell of a table
 */
record LineFormat(int width, int firstLineIndent, int em, int tracking, LatinWidths latin, boolean inCell) {
    LineFormat {
        // A line that holds nothing would never end.
        width = Math.max(1, width);
        firstLineIndent = Math.min(firstLineIndent, width - 1);
    }

    /** What the lines of a paragraph between the margins have to fit. */
    LineFormat(int width, int firstLineIndent, int em, int tracking, LatinWidths latin) {
        this(width, firstLineIndent, em, tracking, latin, false);
    }
}
