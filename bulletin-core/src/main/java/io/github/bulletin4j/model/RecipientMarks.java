package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.TextKind;
import java.util.Objects;

/**
 * What stands between and after the recipients of a joined list (发送单位标点): ， and nothing as in 送：甲局，乙局, or 、 and 。.
 *
 * @param separator what stands between two recipients, at most {@value #LONGEST} characters
 * @param closing what stands after the last, at most {@value #LONGEST} characters; empty for nothing
 */
public record RecipientMarks(
        @Printed(TextKind.SEPARATOR) String separator,
        @Printed(TextKind.SEPARATOR) String closing) {

    /** How many characters each may have. */
    public static final int LONGEST = 10;

    /** What the default style has: ， between, nothing after. */
    public static final RecipientMarks STANDARD = new RecipientMarks("，", "");

    /**
     * Marks.
     *
     * @param separator what stands between two recipients
     * @param closing what stands after the last, empty for nothing
     * @throws IllegalArgumentException if either is too long or cannot be printed
     */
    public RecipientMarks {
        Objects.requireNonNull(separator, "separator must not be null");
        Objects.requireNonNull(closing, "closing must not be null");
        PrintedWords.checkCharacters("separator", separator, LONGEST);
        PrintedWords.checkCharacters("closing", closing, LONGEST);
    }
}
