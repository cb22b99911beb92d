package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.AtLeast;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table (单元格).
 *
 * @param value what the cell holds, or null for an empty cell; text or a number that is null makes it empty too
 * @param columnSpan how many columns the cell covers, from 1
 * @param rowSpan how many rows the cell covers, from 1
 */
public record Cell(
        @Valid @Nullable CellValue value,
        @AtLeast(1) int columnSpan,
        @AtLeast(1) int rowSpan) {

    /**
     * A cell of what is printed in it: of nothing there is one form.
     *
     * @param value what the cell holds; text or a number that is null makes it empty
     * @param columnSpan how many columns the cell covers
     * @param rowSpan how many rows the cell covers
     */
    public Cell {
        boolean nothing = value instanceof CellValue.TextValue words && words.text() == null
                || value instanceof CellValue.NumberValue figure && figure.number() == null;
        value = nothing ? null : value;
    }

    /**
     * A cell of text.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(String text) {
        return new Cell(new CellValue.TextValue(Objects.requireNonNull(text, "text must not be null")), 1, 1);
    }

    /**
     * A cell of a whole number.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * A cell of a number.
     *
     * @param number the number, kept exactly
     * @return the cell
     */
    public static Cell of(BigDecimal number) {
        return new Cell(new CellValue.NumberValue(Objects.requireNonNull(number, "number must not be null")), 1, 1);
    }

    /**
     * An empty cell.
     *
     * @return the cell
     */
    public static Cell empty() {
        return new Cell(null, 1, 1);
    }

    /**
     * This cell over several columns and rows.
     *
     * @param columns how many columns it covers, from 1
     * @param rows how many rows it covers, from 1
     * @return the cell
     */
    public Cell spanning(int columns, int rows) {
        return new Cell(value, columns, rows);
    }

    /**
     * The value as printed.
     *
     * @return the text, the number in plain digits, or nothing
     */
    public String format() {
        return value == null ? "" : value.format();
    }
}
