package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import java.math.BigDecimal;
import java.util.List;

/** The widths of a table's columns, in twips (twentieths of a point): together they are as wide as the type area. Immutable. */
public final class ColumnWidths {
    /** Text can be broken after any character, but a column of fewer than four is hard to read. */
    private static final int LEGIBLE_TEXT = 4;

    /** Numbers and dates are not broken, unless they are longer than this. */
    private static final int MOST_DIGITS = 40;

    private final int[] widths;

    private ColumnWidths(int[] widths) {
        this.widths = widths;
    }

    /**
     * Shares out a width by the columns' weights; what rounding leaves goes to the first columns.
     *
     * @param table the table
     * @param width the width of the type area, in twips
     * @return a width for each column, at least one
     */
    public static ColumnWidths of(Table table, int width) {
        List<Column> columns = table.columns();
        int[] widths = new int[Math.max(1, columns.size())];
        if (columns.isEmpty()) {
            widths[0] = width;
            return new ColumnWidths(widths);
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
        return new ColumnWidths(widths);
    }

    /**
     * Whether the columns of a table need more than the width of an upright page, so that it stands on one on its side.
     *
     * @param table the table
     * @param layout how it looks
     * @return whether it needs more
     */
    public static boolean needsLandscape(Table table, Layout layout) {
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
        long half = TextMeasure.em(layout.table().size(), layout.grid()) / 2;
        long margins = 2L * layout.table().cellMargin().twips(layout.grid());
        long need = 0;
        for (int count : characters) {
            need += count * half + margins;
        }
        return need > layout.paper().typeWidth().twips();
    }

    /**
     * How many columns there are.
     *
     * @return at least 1
     */
    public int count() {
        return widths.length;
    }

    /**
     * The width of some columns side by side.
     *
     * @param column the first one, from 0
     * @param columns how many
     * @return twips
     */
    public int of(int column, int columns) {
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths[i];
        }
        return width;
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
