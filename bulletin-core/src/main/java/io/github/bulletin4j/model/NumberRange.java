package io.github.bulletin4j.model;

import org.jspecify.annotations.Nullable;

/** A number as a pattern's field holds it, or two joined by a dash: 6—7. A missing number is null. */
record NumberRange(@Nullable Integer from, @Nullable Integer to, boolean single) {

    static final String MISSING = "×";

    static NumberRange of(Integer number) {
        return new NumberRange(number, number, true);
    }

    static NumberRange of(@Nullable Integer from, @Nullable Integer to) {
        return new NumberRange(from, to, false);
    }

    String format(Numeral numeral) {
        return single ? format(from, numeral) : format(from, numeral) + "—" + format(to, numeral);
    }

    private static String format(@Nullable Integer number, Numeral numeral) {
        return number == null ? MISSING : numeral.format(number);
    }
}
