package io.github.bulletin4j.model;

/** A piece of a parsed pattern. */
sealed interface PatternToken {

    /** Text that is printed as it stands. */
    record Literal(String text) implements PatternToken {}

    /** A field. */
    record Value(PatternField field, Numeral numeral) implements PatternToken {}

    /** The start of a part that is left out when a field in it has no value. */
    record Open(int close) implements PatternToken {}

    /** The end of such a part. */
    record Close() implements PatternToken {}
}
