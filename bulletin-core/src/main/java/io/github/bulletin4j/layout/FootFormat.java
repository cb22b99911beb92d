package io.github.bulletin4j.layout;

/**
 * The rules of the foot of the last page (报尾; GB/T 9704-2012, 7.4.1). They are as wide as the type area.
 *
 * @param outerRule the width of its first and last rule
 * @param innerRule the width of the rules between its parts
 */
public record FootFormat(Length outerRule, Length innerRule) {
    /**
     * A format.
     *
     * @param outerRule the width of its first and last rule, 0.25 to 12 points
     * @param innerRule the width of the rules between its parts, 0.25 to 12 points
     * @throws IllegalArgumentException if a value is out of its bounds
     * @throws NullPointerException if one is null
     */
    public FootFormat {
        Check.line("outerRule", outerRule);
        Check.line("innerRule", innerRule);
    }
}
