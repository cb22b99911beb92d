package io.github.bulletin4j.text;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a table, a line each. */
final class TableText {
    private TableText() {}

    static void write(Table table, Appendable out) throws IOException {
        header(table.columns(), out);
        TableGrid grid = new TableGrid(table);
        while (grid.hasNext()) {
            GridRow row = grid.next();
            // Of what validation refuses, a text of columns times rows must not be made.
            List<GridCell> cells = grid.columns() > TableGrid.MOST_COLUMNS ? row.cells() : row.across();
            row(cells, row.excess(), out);
        }
    }

    /** What a group or a header covers is no cell here: a line has its own headers only. */
    private static void header(List<Column> columns, Appendable out) throws IOException {
        TableGrid grid = TableGrid.header(columns);
        if (!grid.hasNext()) {
            out.append("\t".repeat(Math.max(0, columns.size() - 1))).append('\n');
        }
        while (grid.hasNext()) {
            String before = "";
            for (GridCell cell : grid.next().cells()) {
                out.append(before).append(cell.text());
                before = "\t";
            }
            out.append('\n');
        }
    }

    /** Tabs are written before a cell, not behind it: a row ends with its last cell. */
    private static void row(List<GridCell> cells, List<Cell> excess, Appendable out) throws IOException {
        int tabs = 0;
        for (GridCell cell : cells) {
            if (cell.kind() == GridCell.Kind.CELL) {
                tabs(tabs, out);
                tabs = 0;
                out.append(cell.text());
            }
            tabs += Math.min(cell.columns(), TableGrid.MOST_COLUMNS);
        }
        for (Cell cell : excess) {
            tabs(tabs, out);
            tabs = 1;
            out.append(cell.format());
        }
        out.append('\n');
    }

    private static void tabs(int count, Appendable out) throws IOException {
        for (int i = 0; i < count; i++) {
            out.append('\t');
        }
    }
}
