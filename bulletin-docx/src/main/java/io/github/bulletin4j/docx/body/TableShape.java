package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import java.math.BigDecimal;
import java.util.List;

/**
 * The widths of a table's columns, in twips.
 *
 * @param widths a width for each column; together they are the width of the type area
 */
record TableShape(int[] widths) {
    /** Text can be broken after any character, but a column of fewer than four is hard to read. */
    private static final int LEGIBLE_TEXT = 4;

    /** Numbers and dates are not broken, unless they are longer than this. */
    private static final int MOST_DIGITS = 40;

    /** Shares out a width by the columns' weights; what rounding leaves goes to the first columns. */
    static TableShape of(Table table, int width) {
        List<Column> columns = table.columns();
        int[] widths = new int[Math.max(1, columns.size())];
        if (columns.isEmpty()) {
            widths[0] = width;
            return new TableShape(widths);
        }
        double total = 0;
        for (Column column : columns) {
            total += weight(column);
        }
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, (int) (width * weight(columns.get(i)) / total));
            left -= widths[i];
        }
        for (int i = 0; left > 0; i = (i + 1) % widths.length) {
            widths[i]++;
            left--;
        }
        return new TableShape(widths);
    }

    /** Whether the columns of a table need more than a width. */
    static boolean needsMoreThan(int width, Table table, Layout layout) {
        List<Column> columns = table.columns();
        int[] characters = new int[columns.size()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = need(columns.get(i).header(), false);
        }
        for (List<Cell> row : table.rows()) {
            for (int i = 0; i < row.size() && row.size() == characters.length; i++) {
                ColumnType type = columns.get(i).type();
                boolean whole = type != null && type != ColumnType.TEXT;
                characters[i] = Math.max(characters[i], need(row.get(i), whole));
            }
        }
        long half = Wml.halfPoints(layout.table().size(), layout.grid()) * 5L;
        long margins = 2L * layout.table().cellMargin().twips(layout.grid());
        long need = 0;
        for (int count : characters) {
            need += count * half + margins;
        }
        return need > width;
    }

    int total() {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    /** The width that a cell needs, in halves of a character: a digit takes one. */
    private static int need(Cell cell, boolean whole) {
        if (cell.value() instanceof NumberValue value && value.number() != null) {
            return Math.min(value.number().precision() + 2, MOST_DIGITS);
        }
        return cell.value() == null ? 0 : need(cell.format(), whole);
    }

    /** The width that a text needs, in halves of a character. */
    private static int need(String text, boolean whole) {
        if (text == null) {
            return 0;
        }
        int halves = 0;
        int bound = whole ? MOST_DIGITS : 2 * LEGIBLE_TEXT;
        for (int i = 0; i < text.length() && halves < bound; i++) {
            halves += text.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return Math.min(halves, bound);
    }

    private static double weight(Column column) {
        BigDecimal weight = column.weight();
        return weight == null || weight.signum() <= 0 ? 1 : Math.min(weight.doubleValue(), 1e6);
    }
}
