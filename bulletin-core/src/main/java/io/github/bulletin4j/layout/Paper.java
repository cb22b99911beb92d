package io.github.bulletin4j.layout;

/**
 * A sheet and the margins around the type area (版心), in twips (twentieths of a point; 567 are 10 mm).
 *
 * @param width the sheet's width
 * @param height the sheet's height
 * @param top the margin above the type area
 * @param right the margin to its right
 * @param bottom the margin below it
 * @param left the margin to its left
 */
public record Paper(int width, int height, int top, int right, int bottom, int left) {
    /** The width of A4, 210 mm. */
    public static final int A4_WIDTH = 11_906;

    /** The height of A4, 297 mm. */
    public static final int A4_HEIGHT = 16_838;

    /**
     * A sheet and its margins.
     *
     * @param width the sheet's width
     * @param height the sheet's height
     * @param top the margin above the type area
     * @param right the margin to its right
     * @param bottom the margin below it
     * @param left the margin to its left
     * @throws IllegalArgumentException if a value is out of bounds or no type area is left
     */
    public Paper {
        Check.range("width", width, 1440, Check.LONGEST);
        Check.range("height", height, 1440, Check.LONGEST);
        Check.range("top", top, 0, height);
        Check.range("right", right, 0, width);
        Check.range("bottom", bottom, 0, height);
        Check.range("left", left, 0, width);
        Check.that(left + right < width, "the margins leave no width: " + left + " + " + right + " of " + width);
        Check.that(top + bottom < height, "the margins leave no height: " + top + " + " + bottom + " of " + height);
    }

    /**
     * A4 upright.
     *
     * @param top the margin above the type area
     * @param right the margin to its right
     * @param bottom the margin below it
     * @param left the margin to its left
     * @return the sheet
     */
    public static Paper a4(int top, int right, int bottom, int left) {
        return new Paper(A4_WIDTH, A4_HEIGHT, top, right, bottom, left);
    }

    /**
     * The width of the type area.
     *
     * @return twips
     */
    public int typeWidth() {
        return width - left - right;
    }

    /**
     * The height of the type area.
     *
     * @return twips
     */
    public int typeHeight() {
        return height - top - bottom;
    }

    /**
     * This sheet turned by a quarter to the left: what was on top is then on the left.
     *
     * @return the landscape sheet
     */
    public Paper landscape() {
        return new Paper(height, width, right, bottom, left, top);
    }
}
