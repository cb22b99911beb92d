package io.github.bulletin4j.typography;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What breaks a rule at one place of a string (差错).
 *
 * @param rule the rule
 * @param from the index of its first char (UTF-16)
 * @param to the index after its last char
 * @param suggestion what should stand there instead, possibly nothing; null when there is not exactly one right form
 */
public record Slip(
        TextRule rule, int from, int to, @Nullable String suggestion) {

    /** By place, then by rule. */
    static final Comparator<Slip> ORDER =
            Comparator.comparingInt(Slip::from).thenComparing(Slip::rule).thenComparingInt(Slip::to);
}
