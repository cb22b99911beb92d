package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.TreeMap;

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

    /** A cell that reaches down: it covers some columns until a row, which it does not cover any more. */
    private record Span(int column, int columns, int bottom) {}

    private final List<List<Cell>> rows;
    private final int columns;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final PriorityQueue<Span> ends = new PriorityQueue<>(Comparator.comparingInt(Span::bottom));
    /** Runs of columns that no span covers: the first column of each, and the column behind it. */
    private final TreeMap<Integer, Integer> free = new TreeMap<>();

    private int freeColumns;
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
        this.freeColumns = this.columns;
        free.put(0, this.columns);
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
        boolean cut = begin(row);
        next++;
        List<Cell> cells = rows.get(row);
        List<GridCell> placed = new ArrayList<>(Math.min(cells.size(), columns));
        int before = freeColumns;
        int taken = 0;
        int column = 0;
        int end = 0;
        for (Cell cell : cells) {
            if (column == end) {
                Map.Entry<Integer, Integer> run = runAt(column);
                if (run == null) {
                    break;
                }
                column = Math.max(column, run.getKey());
                end = run.getValue();
            }
            int width = Math.min(Math.max(1, cell.columnSpan()), end - column);
            int height = Math.min(Math.max(1, cell.rowSpan()), rows.size() - row);
            placed.add(GridCell.of(cell, column, width, height, !cut));
            column += width;
            taken += width;
        }
        for (GridCell cell : placed) {
            if (cell.rows() > 1) {
                cover(new Span(cell.column(), cell.columns(), row + cell.rows()));
            }
        }
        return new GridRow(this, row, placed, cells.subList(placed.size(), cells.size()), taken == before);
    }

    /**
     * Ends the spans that do not reach into a row, and one more where its cells would have no place at all.
     *
     * @return whether that was so
     */
    private boolean begin(int row) {
        while (!ends.isEmpty() && ends.peek().bottom() <= row) {
            uncover(ends.poll());
        }
        if (freeColumns == 0 && !rows.get(row).isEmpty()) {
            uncover(spans.lastEntry().getValue());
            return true;
        }
        return false;
    }

    /** The first run of free columns that does not end before a column. */
    private Map.Entry<Integer, Integer> runAt(int column) {
        Map.Entry<Integer, Integer> run = free.floorEntry(column);
        return run != null && run.getValue() > column ? run : free.higherEntry(column);
    }

    private void cover(Span span) {
        Map.Entry<Integer, Integer> run = free.floorEntry(span.column());
        int end = span.column() + span.columns();
        free.remove(run.getKey());
        if (run.getKey() < span.column()) {
            free.put(run.getKey(), span.column());
        }
        if (end < run.getValue()) {
            free.put(end, run.getValue());
        }
        freeColumns -= span.columns();
        spans.put(span.column(), span);
        ends.add(span);
    }

    private void uncover(Span span) {
        if (!spans.remove(span.column(), span)) {
            return;
        }
        int start = span.column();
        int end = start + span.columns();
        Map.Entry<Integer, Integer> before = free.floorEntry(start);
        if (before != null && before.getValue() == start) {
            start = before.getKey();
        }
        Integer after = free.remove(end);
        free.put(start, after == null ? end : after);
        freeColumns += span.columns();
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
        int column = from;
        while (column < to) {
            Map.Entry<Integer, Span> above = spans.ceilingEntry(column);
            int start = above == null ? to : Math.min(to, above.getKey());
            if (start > column) {
                across.add(GridCell.gap(column, start - column));
            }
            if (start < to) {
                Span span = above.getValue();
                across.add(GridCell.covered(start, span.columns(), span.bottom() - row));
                start += span.columns();
            }
            column = start;
        }
    }
}
