package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.model.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the cells of a table's rows out over its columns: spans become merged cells, and what is missing or too much in a
 * draft is made good, so that every row covers every column once.
 */
final class CellGrid {
    /**
     * A cell at its place.
     *
     * @param cell the cell; for a continued one, the cell above that covers the place
     * @param column its first column
     * @param columns how many columns it covers
     * @param merge whether it is joined with the cells below or above
     */
    record Placed(Cell cell, int column, int columns, Merge merge) {}

    /** How a cell is joined with others of its columns. */
    enum Merge {
        /** It stands alone. */
        NONE,
        /** It begins a cell of several rows. */
        START,
        /** It is covered by a cell of a row above. */
        CONTINUED
    }

    private final Placed[] above;
    private final int[] rowsLeft;

    CellGrid(int columns) {
        this.above = new Placed[columns];
        this.rowsLeft = new int[columns];
    }

    /** The next row. Cells beyond the last column of a draft are set in the last column's cell of the same row. */
    List<Placed> row(List<Cell> cells) {
        List<Placed> row = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < above.length) {
            if (rowsLeft[column] > 0) {
                Placed covering = above[column];
                rowsLeft[column]--;
                row.add(new Placed(covering.cell(), column, covering.columns(), Merge.CONTINUED));
                column += covering.columns();
                continue;
            }
            Cell cell = next < cells.size() ? cells.get(next) : Cell.empty();
            next++;
            int columns = free(column, Math.max(1, cell.columnSpan()));
            boolean tall = cell.rowSpan() > 1;
            Placed placed = new Placed(cell, column, columns, tall ? Merge.START : Merge.NONE);
            if (tall) {
                above[column] = placed;
                rowsLeft[column] = cell.rowSpan() - 1;
            }
            row.add(placed);
            column += columns;
        }
        return row;
    }

    /** How many cells of a row find no place: none in a valid table. */
    int excess(List<Cell> cells, List<Placed> row) {
        long placed =
                row.stream().filter(cell -> cell.merge() != Merge.CONTINUED).count();
        return (int) Math.max(0, cells.size() - placed);
    }

    private int free(int column, int wanted) {
        int columns = 1;
        while (columns < wanted && column + columns < above.length && rowsLeft[column + columns] == 0) {
            columns++;
        }
        return columns;
    }
}
