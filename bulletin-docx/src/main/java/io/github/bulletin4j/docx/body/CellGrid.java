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
     * @param text what is printed in it
     * @param column its first column
     * @param columns how many columns it covers
     * @param merge whether it is joined with the cells below or above
     */
    record Placed(String text, int column, int columns, Merge merge) {}

    /**
     * A row.
     *
     * @param cells its cells, which cover every column once
     * @param excess the text of cells that found no place: none in a valid table
     */
    record Row(List<Placed> cells, List<String> excess) {}

    /** How a cell is joined with others of its columns. */
    enum Merge {
        /** It stands alone. */
        NONE,
        /** It begins a cell of several rows. */
        START,
        /** It is covered by a cell of a row above. */
        CONTINUED
    }

    private final int[] covering;
    private final int[] rowsLeft;

    CellGrid(int columns) {
        this.covering = new int[columns];
        this.rowsLeft = new int[columns];
    }

    /** The next row. */
    Row row(List<Cell> cells) {
        int columns = rowsLeft.length;
        List<Placed> placed = new ArrayList<>(columns);
        int next = 0;
        int column = 0;
        while (column < columns) {
            int width;
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                width = covering[column];
                placed.add(new Placed("", column, width, Merge.CONTINUED));
            } else if (next < cells.size()) {
                Cell cell = cells.get(next++);
                width = free(column, Math.max(1, cell.columnSpan()));
                placed.add(place(cell, column, width));
            } else {
                width = 1;
                placed.add(new Placed("", column, width, Merge.NONE));
            }
            column += width;
        }
        if (next >= cells.size()) {
            return new Row(placed, List.of());
        }
        return new Row(
                placed,
                cells.subList(next, cells.size()).stream().map(Cell::format).toList());
    }

    private Placed place(Cell cell, int column, int width) {
        if (cell.rowSpan() <= 1) {
            return new Placed(cell.format(), column, width, Merge.NONE);
        }
        covering[column] = width;
        rowsLeft[column] = cell.rowSpan() - 1;
        return new Placed(cell.format(), column, width, Merge.START);
    }

    private int free(int column, int wanted) {
        int columns = 1;
        while (columns < wanted && column + columns < rowsLeft.length && rowsLeft[column + columns] == 0) {
            columns++;
        }
        return columns;
    }
}
