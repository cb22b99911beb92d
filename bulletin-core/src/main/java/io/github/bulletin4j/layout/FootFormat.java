package io.github.bulletin4j.layout;

/**
 * The foot of the last page (报尾): its rules, which are as wide as the type area (GB/T 9704-2012, 7.4.1), and what the text
 * above gives up so that it does not stand alone on a page.
 *
 * @param outerRule the width of its first and last rule
 * @param innerRule the width of the rules between its parts
 * @param squeeze by how much at most the pitch of the lines on the last page of text is less (调整行距; GB/T 9704-2012,
 *     7.3.5.5) so that the foot fits below them
 */
public record FootFormat(Length outerRule, Length innerRule, Length squeeze) {
    /** The most that lines ever stand closer. */
    private static final Length MOST_SQUEEZE = Length.points(5);

    /**
     * A format.
     *
     * @param outerRule the width of its first and last rule, 0.25 to 12 points
     * @param innerRule the width of the rules between its parts, 0.25 to 12 points
     * @param squeeze by how much at most lines above it stand closer, 0, which is not at all, to 5 points
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public FootFormat {
        Check.line("outerRule", outerRule);
        Check.line("innerRule", innerRule);
        Check.absolute("squeeze", squeeze, Length.ZERO, MOST_SQUEEZE);
    }
}
