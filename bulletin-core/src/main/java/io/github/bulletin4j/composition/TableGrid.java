package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with each cell at its columns, one row at a time (单元格合并). A cell takes the first columns that
 * are free, beside the cells before it and below the cells of the rows above whose spans reach down. Any table can be laid
 * out: a span below 1 is taken for 1, one that reaches into taken columns or beyond the table ends there, and a table
 * without columns has one. Where a row that has cells is covered wholly from above, the last of the spans that cover it
 * ends above it.
 *
 * <p>The time is that of the cells, whatever their spans and the number of columns. Use by one thread.
 */
public final class TableGrid implements Iterator<GridRow> {
    /** How many columns a table may have: Word opens no document with more. Wider ones are laid out all the same. */
    public static final int MOST_COLUMNS = 63;

    private final List<List<Cell>> rows;
    private final int columns;
    /** What cells of rows above cover, once there are such cells. */
    private @Nullable CoveredColumns covered;

    private int next;

    /**
     * The grid of a table, before its first row.
     *
     * @param table the table
     */
    public TableGrid(Table table) {
        this(table.rows(), table.columns().size());
    }

    private TableGrid(List<List<Cell>> rows, int columns) {
        this.rows = rows;
        this.columns = Math.max(1, columns);
    }

    /**
     * The grid of the headers that stand above the rows of a table: one row; two where columns side by side share a header,
     * which the other columns' headers span; none where there is no text in it.
     *
     * @param columns the columns
     * @return the grid before its first row
     */
    public static TableGrid header(List<Column> columns) {
        return new TableGrid(HeaderRows.of(columns), columns.size());
    }

    /**
     * How many columns there are.
     *
     * @return at least 1
     */
    public int columns() {
        return columns;
    }

    @Override
    public boolean hasNext() {
        return next < rows.size();
    }

    /**
     * Lays the next row out.
     *
     * @throws NoSuchElementException if there is none
     */
    @Override
    public GridRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("a table of " + rows.size() + " rows has no further row");
        }
        int row = next;
        List<Cell> cells = rows.get(row);
        boolean cut = covered != null && covered.begin(row, !cells.isEmpty());
        next++;
        List<GridCell> placed = new ArrayList<>(Math.min(cells.size(), columns));
        int before = covered == null ? columns : covered.freeColumns();
        int taken = 0;
        int column = 0;
        int end = 0;
        boolean reachesDown = false;
        for (Cell cell : cells) {
            if (column == end) {
                column = firstFree(column);
                if (column == columns) {
                    break;
                }
                end = covered == null ? columns : covered.endOfFree(column);
            }
            int width = Math.min(Math.max(1, cell.columnSpan()), end - column);
            int height = Math.min(Math.max(1, cell.rowSpan()), rows.size() - row);
            placed.add(GridCell.of(cell, column, width, height, !cut));
            reachesDown |= height > 1;
            column += width;
            taken += width;
        }
        if (reachesDown) {
            cover(placed, row);
        }
        return new GridRow(this, row, placed, cells.subList(placed.size(), cells.size()), taken == before);
    }

    private int firstFree(int column) {
        return covered == null ? column : covered.firstFree(column);
    }

    private void cover(List<GridCell> cells, int row) {
        CoveredColumns covering = covered == null ? new CoveredColumns(columns) : covered;
        covered = covering;
        for (GridCell cell : cells) {
            if (cell.rows() > 1) {
                covering.cover(cell.column(), cell.columns(), row + cell.rows());
            }
        }
    }

    List<GridCell> across(GridRow row) {
        if (row.index() != next - 1) {
            throw new IllegalStateException(
                    "row " + row.index() + " must be looked at before the next, got to row " + (next - 1));
        }
        List<GridCell> across = new ArrayList<>(row.cells().size());
        int column = 0;
        for (GridCell cell : row.cells()) {
            addBetween(across, column, cell.column(), row.index());
            across.add(cell);
            column = cell.column() + cell.columns();
        }
        addBetween(across, column, columns, row.index());
        return across;
    }

    /** Adds what stands between two columns, where no cell begins. */
    private void addBetween(List<GridCell> across, int from, int to, int row) {
        if (covered != null) {
            covered.addBetween(across, from, to, row);
        } else if (from < to) {
            across.add(GridCell.gap(from, to - from));
        }
    }
}
