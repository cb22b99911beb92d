package io.github.bulletin4j.composition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Which columns of a table are covered by cells of rows above, and which are free. */
final class CoveredColumns {
    /** A cell that reaches down: it covers some columns until a row, which it does not cover any more. */
    private record Span(int column, int columns, int bottom) {}

    private final int columns;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final PriorityQueue<Span> ends = new PriorityQueue<>(Comparator.comparingInt(Span::bottom));
    /** Runs of columns that no span covers: the first column of each, and the column behind it. */
    private final TreeMap<Integer, Integer> free = new TreeMap<>();

    private int freeColumns;

    CoveredColumns(int columns) {
        this.columns = columns;
        this.freeColumns = columns;
        free.put(0, columns);
    }

    int freeColumns() {
        return freeColumns;
    }

    /**
     * Frees what no cell covers from a row on. Where all columns would be covered still, the last cell is cut off, so that
     * the row's own cells find a place.
     *
     * @return whether a cell was cut off
     */
    boolean begin(int row, boolean hasCells) {
        while (!ends.isEmpty() && ends.peek().bottom() <= row) {
            uncover(ends.poll());
        }
        if (freeColumns == 0 && hasCells) {
            uncover(spans.lastEntry().getValue());
            return true;
        }
        return false;
    }

    /** The first free column from a column on, or the number of columns. */
    int firstFree(int column) {
        Map.Entry<Integer, Integer> run = free.floorEntry(column);
        if (run != null && run.getValue() > column) {
            return column;
        }
        Integer next = free.higherKey(column);
        return next == null ? columns : next;
    }

    /** The column behind the free ones of which this is one. */
    int endOfFree(int column) {
        return free.floorEntry(column).getValue();
    }

    /** Covers columns that are free until a row. */
    void cover(int column, int count, int bottom) {
        Map.Entry<Integer, Integer> run = free.floorEntry(column);
        int end = column + count;
        free.remove(run.getKey());
        if (run.getKey() < column) {
            free.put(run.getKey(), column);
        }
        if (end < run.getValue()) {
            free.put(end, run.getValue());
        }
        freeColumns -= count;
        Span span = new Span(column, count, bottom);
        spans.put(column, span);
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

    /** Adds what stands between two columns of a row, where no cell begins. */
    void addBetween(List<GridCell> across, int from, int to, int row) {
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
