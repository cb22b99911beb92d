package io.github.bulletin4j.layout;

/**
 * How page numbers look (页码): between dashes, — 1 — (GB/T 9704-2012, 7.5).
 *
 * @param position where they stand
 * @param typeface the typeface
 * @param size the size, in half-points
 * @param distance from the foot of the sheet to the foot of the number's line, in twips
 */
public record PageNumberFormat(Position position, Typeface typeface, int size, int distance) {
    /** Where page numbers stand below the type area. */
    public enum Position {
        /** In the middle. */
        CENTER,
        /** On the outer side, a character in: on odd pages right, on even pages left. */
        OUTSIDE
    }

    /**
     * A format.
     *
     * @param position where they stand
     * @param typeface the typeface
     * @param size the size, in half-points, 2 to 400
     * @param distance from the foot of the sheet to the foot of the number's line, in twips
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public PageNumberFormat {
        Check.range("size", size, 2, 400);
        Check.range("distance", distance, 0, Check.LONGEST);
    }
}
