package io.github.bulletin4j.docx;

/**
 * How the foot of the last page looks (报尾; GB/T 9704-2012, 7.4). Its rules are as wide as the type area.
 *
 * @param outerRule the width of its first and last rule, in eighths of a point
 * @param innerRule the width of the rules between its parts, in eighths of a point
 * @param inset how far its text stands in from the type area on both sides, in characters of its own size
 */
public record FootFormat(int outerRule, int innerRule, int inset) {
    /**
     * A format.
     *
     * @param outerRule the width of its first and last rule, in eighths of a point, 2 to 96
     * @param innerRule the width of the rules between its parts, in eighths of a point, 2 to 96
     * @param inset how far its text stands in from the type area on both sides, in characters, 0 or 1
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public FootFormat {
        Check.range("outerRule", outerRule, 2, 96);
        Check.range("innerRule", innerRule, 2, 96);
        Check.range("inset", inset, 0, 1);
    }
}
