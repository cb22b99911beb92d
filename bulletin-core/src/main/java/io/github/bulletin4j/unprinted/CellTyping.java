package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.CellValue.TextValue;
import io.github.bulletin4j.model.Column.ColumnType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value that the text of a cell stands for (单元格取值): a number in a column of numbers, otherwise a text. */
public final class CellTyping {
    /** Digits of the longest number. */
    private static final int LONGEST = 100;

    private CellTyping() {}

    /**
     * The value of a cell.
     *
     * @param type the type of the cell's column, or null
     * @param text what stands in the cell
     * @param columns how many columns the cell spans
     * @return the value, or null of an empty cell
     */
    public static @Nullable CellValue value(@Nullable ColumnType type, String text, int columns) {
        if (text.isEmpty()) {
            return null;
        }
        boolean numeric = type == ColumnType.INTEGER || type == ColumnType.DECIMAL;
        BigDecimal number = numeric && columns == 1 ? number(text) : null;
        return number == null ? new TextValue(text) : new NumberValue(number);
    }

    static @Nullable BigDecimal number(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        if (text.length() == from || text.length() > LONGEST) {
            return null;
        }
        int points = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return null;
            }
        }
        if (points > 1 || text.length() - from == points) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.toPlainString().equals(text) ? number : null;
    }
}
