package io.github.bulletin4j.layout;

/**
 * A rule across the page (线).
 *
 * @param width how thick it is, 0.25 to 12 points
 * @param color the colour as six hexadecimal digits
 * @param distance how far below the text it stands, 0 to 31 points
 */
public record Rule(Length width, String color, Length distance) {
    private static final Length FURTHEST = Length.points(31);

    /**
     * A rule.
     *
     * @param width how thick it is
     * @param color the colour as six hexadecimal digits
     * @param distance how far below the text it stands
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public Rule {
        Check.line("width", width);
        Check.color(color);
        Check.absolute("distance", distance, Length.ZERO, FURTHEST);
    }
}
