package io.github.bulletin4j.layout;

/**
 * A sheet and the margins around the type area (版心), in millimetres, centimetres or points.
 *
 * @param width the sheet's width
 * @param height the sheet's height
 * @param top the margin above the type area
 * @param right the margin to its right
 * @param bottom the margin below it
 * @param left the margin to its left
 */
public record Paper(Length width, Length height, Length top, Length right, Length bottom, Length left) {
    /** The width of A4. */
    public static final Length A4_WIDTH = Length.millimetres(210);

    /** The height of A4. */
    public static final Length A4_HEIGHT = Length.millimetres(297);

    private static final Length SMALLEST = Length.points(72);

    /**
     * A sheet and its margins.
     *
     * @param width the sheet's width, 72 to 1584 points
     * @param height the sheet's height, 72 to 1584 points
     * @param top the margin above the type area
     * @param right the margin to its right
     * @param bottom the margin below it
     * @param left the margin to its left
     * @throws IllegalArgumentException if a value is out of bounds or no type area is left
     * @throws NullPointerException if one is null
     */
    public Paper {
        Check.absolute("width", width, SMALLEST, Check.LONGEST);
        Check.absolute("height", height, SMALLEST, Check.LONGEST);
        Check.absolute("top", top, Length.ZERO, height);
        Check.absolute("right", right, Length.ZERO, width);
        Check.absolute("bottom", bottom, Length.ZERO, height);
        Check.absolute("left", left, Length.ZERO, width);
        Check.that(
                left.twips() + right.twips() < width.twips(),
                "the margins leave no width: " + left.format() + " + " + right.format() + " of " + width.format());
        Check.that(
                top.twips() + bottom.twips() < height.twips(),
                "the margins leave no height: " + top.format() + " + " + bottom.format() + " of " + height.format());
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
    public static Paper a4(Length top, Length right, Length bottom, Length left) {
        return new Paper(A4_WIDTH, A4_HEIGHT, top, right, bottom, left);
    }

    /**
     * The width of the type area.
     *
     * @return the width, to a twip
     */
    public Length typeWidth() {
        return Length.twips(width.twips() - left.twips() - right.twips());
    }

    /**
     * The height of the type area.
     *
     * @return the height, to a twip
     */
    public Length typeHeight() {
        return Length.twips(height.twips() - top.twips() - bottom.twips());
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
