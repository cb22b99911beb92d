package io.github.bulletin4j.layout;

/**
 * A rule across the page (线).
 *
 * @param width how thick it is, in eighths of a point, 2 to 96
 * @param color the colour as six hexadecimal digits
 * @param distance how far below the text it stands, in points, 0 to 31
 */
public record Rule(int width, String color, int distance) {
    /**
     * A rule.
     *
     * @param width how thick it is, in eighths of a point
     * @param color the colour as six hexadecimal digits
     * @param distance how far below the text it stands, in points
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public Rule {
        Check.range("width", width, 2, 96);
        Check.color(color);
        Check.range("distance", distance, 0, 31);
    }
}
