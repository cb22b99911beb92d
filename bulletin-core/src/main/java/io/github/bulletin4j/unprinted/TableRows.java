package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import io.github.bulletin4j.model.CellValue.NumberValue;
import io.github.bulletin4j.model.CellValue.TextValue;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes which cells of a table are not what their text says: a number in a column of texts, say. */
final class TableRows {
    private TableRows() {}

    static void write(Table table, TokenOutput out) {
        List<String> tokens = new ArrayList<>();
        int rows = 0;
        TableGrid grid = new TableGrid(table);
        while (grid.hasNext()) {
            GridRow row = grid.next();
            int before = tokens.size();
            int found = 0;
            for (GridCell cell : row.cells()) {
                String odd = odd(
                        type(table, cell.column()),
                        table.rows().get(row.index()).get(found),
                        cell.columns());
                if (odd != null) {
                    tokens.add(found + odd);
                }
                found++;
            }
            if (tokens.size() > before) {
                rows++;
                tokens.add(before, String.valueOf(mark(table.rows().get(row.index()))));
                tokens.add(before + 1, String.valueOf(tokens.size() - before - 1));
            }
        }
        out.token(rows);
        tokens.forEach(out::token);
    }

    private static @Nullable ColumnType type(Table table, int column) {
        return column < table.columns().size() ? table.columns().get(column).type() : null;
    }

    /** What a row is known by. */
    static int mark(List<Cell> row) {
        int mark = 1;
        for (Cell cell : row) {
            mark = 31 * mark + cell.format().hashCode();
        }
        return mark;
    }

    private static @Nullable String odd(@Nullable ColumnType type, Cell cell, int columns) {
        CellValue value = cell.value();
        boolean numeric = type == ColumnType.INTEGER || type == ColumnType.DECIMAL;
        if (value == null
                || value instanceof TextValue text
                        && !numeric
                        && text.text() != null
                        && !text.text().isEmpty()) {
            return null;
        }
        String printed = cell.format();
        if (value.equals(CellTyping.value(type, printed, columns))) {
            return null;
        }
        if (value instanceof NumberValue number && number.number() != null) {
            return "n" + NumberTokens.of(number.number());
        }
        return printed.isEmpty() ? "e" : "t";
    }

    /** The value of a cell that is not what its text says. */
    static CellValue value(String odd, String printed) {
        if (odd.charAt(0) == 'n') {
            return new NumberValue(NumberTokens.decimal(odd.substring(1)));
        }
        return new TextValue(printed);
    }
}
