package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.LegalCharacters;
import io.github.bulletin4j.constraint.MaxLength;
import io.github.bulletin4j.constraint.Printed;
import io.github.bulletin4j.constraint.Required;
import io.github.bulletin4j.constraint.TextKind;
import java.math.BigDecimal;

/** What a table cell holds. */
public sealed interface CellValue {

    /**
     * Text in a cell.
     *
     * @param text the text
     */
    record TextValue(
            @Printed(TextKind.CELL) @Required @LegalCharacters
            String text) implements CellValue {}

    /**
     * A number in a cell, kept exactly: 1.10 stays 1.10.
     *
     * @param number the number, at most 1000 digits when written out without an exponent
     */
    record NumberValue(@Required @MaxLength(1000) BigDecimal number) implements CellValue {

        /** Beyond this many digits a number is printed with an exponent instead of zeros. */
        private static final int MOST_ZEROS = 100;

        private String print() {
            return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
        }
    }

    /**
     * The value as printed.
     *
     * @return the text, or the number in plain digits
     */
    default String format() {
        if (this instanceof TextValue value) {
            return value.text() == null ? "" : value.text();
        }
        if (this instanceof NumberValue value) {
            return value.number() == null ? "" : value.print();
        }
        throw new AssertionError(this);
    }
}
