package io.github.bulletin4j.layout;

/**
 * How much text a page holds (版面): 28 characters × 22 lines in GB/T 9704-2012, 5.2.3.
 *
 * @param characters characters in a line
 * @param lines lines on a page
 * @param size the size of a character, in half-points (32 is 三号)
 * @param pitch from base line to base line, in twips
 * @param tracking what is added after each character (字符间距), in twips; below 0 characters stand closer
 */
public record TextGrid(int characters, int lines, int size, int pitch, int tracking) {
    private static final int TWIPS_PER_HALF_POINT = 10;

    /**
     * A grid.
     *
     * @param characters characters in a line, 5 to 100
     * @param lines lines on a page, 5 to 100
     * @param size the size of a character, in half-points, 10 to 100
     * @param pitch from base line to base line, in twips, not below the size
     * @param tracking what is added after each character, in twips, at most a tenth of its width either way
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public TextGrid {
        Check.range("characters", characters, 5, 100);
        Check.range("lines", lines, 5, 100);
        Check.range("size", size, 10, 100);
        Check.range("pitch", pitch, size * TWIPS_PER_HALF_POINT, 5000);
        Check.range("tracking", tracking, -size, size);
    }

    /**
     * The grid whose characters and lines fill the type area of a sheet.
     *
     * @param characters characters in a line
     * @param lines lines on a page
     * @param size the size of a character, in half-points
     * @param paper the sheet
     * @return the grid
     * @throws IllegalArgumentException if characters of this size do not fit, even a tenth closer
     */
    public static TextGrid filling(int characters, int lines, int size, Paper paper) {
        int spare = paper.typeWidth() - characters * size * TWIPS_PER_HALF_POINT;
        return new TextGrid(characters, lines, size, paper.typeHeight() / lines, Math.floorDiv(spare, characters));
    }

    /**
     * The width of a character, in twips.
     *
     * @return twips
     */
    public int em() {
        return size * TWIPS_PER_HALF_POINT;
    }
}
