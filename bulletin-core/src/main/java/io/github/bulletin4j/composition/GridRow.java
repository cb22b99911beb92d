package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import java.util.List;

/** A row of a {@link TableGrid}. Use by one thread. */
public final class GridRow {
    private final TableGrid grid;
    private final int index;
    private final List<GridCell> cells;
    private final List<Cell> excess;
    private final boolean complete;

    GridRow(TableGrid grid, int index, List<GridCell> cells, List<Cell> excess, boolean complete) {
        this.grid = grid;
        this.index = index;
        this.cells = cells;
        this.excess = excess;
        this.complete = complete;
    }

    /**
     * Which row of the table this is.
     *
     * @return the index, from 0
     */
    public int index() {
        return index;
    }

    /**
     * The cells of the table's row that found a place: the first of them is the row's first cell, and so on.
     *
     * @return the cells from left to right
     */
    public List<GridCell> cells() {
        return cells;
    }

    /**
     * The last cells of the table's row, when they found no column that is free: none in a valid table. The first of them
     * is the row's cell number {@code cells().size()}.
     *
     * @return the cells too many
     */
    public List<Cell> excess() {
        return excess;
    }

    /**
     * Whether every column is taken, be it by a cell of this row or of a row above.
     *
     * @return false if there is a gap
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * The whole row: every column stands in exactly one of these. Many in a table of many columns with spans over many
     * rows, so made only when asked for.
     *
     * @return cells, what is covered from above, and gaps, from left to right
     * @throws IllegalStateException if the next row was asked for already
     */
    public List<GridCell> across() {
        return grid.across(this);
    }
}
