package io.github.bulletin4j.layout;

/**
 * How page numbers look (页码): between dashes, — 1 — (GB/T 9704-2012, 7.5).
 *
 * @param position where they stand
 * @param typeface the typeface
 * @param size the size
 * @param distance from the foot of the sheet to the foot of the number's line
 */
public record PageNumberFormat(Position position, Typeface typeface, Length size, Length distance) {
    /** Where page numbers stand below the type area. */
    public enum Position {
        /** In the middle. */
        CENTER,
        /** On the outer side, a character in: on odd pages right, on even pages left. */
        OUTER
    }

    /**
     * A format.
     *
     * @param position where they stand
     * @param typeface the typeface
     * @param size the size, 1 to 200 points
     * @param distance from the foot of the sheet to the foot of the number's line
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public PageNumberFormat {
        Check.present("position", position);
        Check.present("typeface", typeface);
        Check.length("size", size, Check.SMALLEST_TYPE, Check.LARGEST_TYPE);
        Check.length("distance", distance, Length.ZERO, Check.LONGEST);
    }
}
