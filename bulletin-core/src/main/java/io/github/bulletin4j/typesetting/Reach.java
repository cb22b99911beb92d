package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;

/**
 * How far justified lines reach beyond their right indent in LibreOffice. Where the characters of a line are a little wider
 * than the type area, Word finds what is missing in the empty halves of marks; LibreOffice squeezes nothing and would break
 * nearly every line a character earlier. It is given as much room as squeezing gives.
 */
public final class Reach {
    /** What squeezed marks give up in most lines that need it, in tenths of a character. */
    private static final int TENTHS = 3;

    private Reach() {}

    /**
     * The room that LibreOffice is given.
     *
     * @param format the format of a paragraph
     * @param layout the layout of the page
     * @return twips (twentieths of a point), 0 unless the paragraph is justified text of the grid and that counts on squeezing
     */
    public static int of(ParagraphFormat format, Layout layout) {
        TextGrid grid = layout.grid();
        int missing = grid.missing(layout.paper());
        boolean isFull = format.alignment() == Alignment.JUSTIFIED && format.em(grid) == grid.em();
        return missing > 0 && isFull ? missing + grid.em() * TENTHS / 10 : 0;
    }
}
