package io.github.bulletin4j.layout;

/**
 * The rules of the foot of the last page (报尾; GB/T 9704-2012, 7.4.1). They are as wide as the type area.
 *
 * @param outerRule the width of its first and last rule, in eighths of a point
 * @param innerRule the width of the rules between its parts, in eighths of a point
 */
public record FootFormat(int outerRule, int innerRule) {
    /**
     * A format.
     *
     * @param outerRule the width of its first and last rule, in eighths of a point, 2 to 96
     * @param innerRule the width of the rules between its parts, in eighths of a point, 2 to 96
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public FootFormat {
        Check.range("outerRule", outerRule, 2, 96);
        Check.range("innerRule", innerRule, 2, 96);
    }
}
