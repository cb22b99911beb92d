package io.github.bulletin4j.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the head below the name (报头行): up to three slots, each a pattern of {@code {number}}, {@code {compilers}},
 * {@code {date}}, {@code {approver}} and any text. A slot whose fields have no value is left out, a line without slots too.
 *
 * @param left what stands at the left margin, or null
 * @param center what stands in the middle, or null
 * @param right what stands at the right margin, or null
 */
public record HeadLine(
        @Nullable PrintPattern left,
        @Nullable PrintPattern center,
        @Nullable PrintPattern right) {

    /**
     * A line of given slots.
     *
     * @param left what stands at the left margin, or null
     * @param center what stands in the middle, or null
     * @param right what stands at the right margin, or null
     * @throws IllegalArgumentException if a pattern is not one of the head
     */
    public HeadLine {
        for (PrintPattern slot : new PrintPattern[] {left, center, right}) {
            if (slot != null) {
                PrintPattern.require(slot, PatternKind.HEAD);
            }
        }
    }

    /**
     * A line of the slots that are given.
     *
     * @param left the pattern at the left margin, or null
     * @param center the pattern in the middle, or null
     * @param right the pattern at the right margin, or null
     * @return the line
     * @throws IllegalArgumentException if a pattern is wrong; the message has the place in it
     */
    public static HeadLine of(@Nullable String left, @Nullable String center, @Nullable String right) {
        return new HeadLine(slot(left), slot(center), slot(right));
    }

    /**
     * A line with one slot in the middle.
     *
     * @param center the pattern
     * @return the line
     * @throws IllegalArgumentException if the pattern is wrong; the message has the place in it
     */
    public static HeadLine centered(String center) {
        return new HeadLine(
                null,
                PrintPattern.of(PatternKind.HEAD, Objects.requireNonNull(center, "center must not be null")),
                null);
    }

    private static @Nullable PrintPattern slot(@Nullable String pattern) {
        return pattern == null ? null : PrintPattern.of(PatternKind.HEAD, pattern);
    }
}
