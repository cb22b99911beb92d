package io.github.bulletin4j.check;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Table;
import java.util.List;

/**
 * Lays the cells of a table out in its columns, row by row, as spans from above and from the left allow. A span below 1 is
 * taken for 1; that it is out of range is another rule's finding.
 */
final class GridWalk {

    /** Is told where each cell stands and which rows do not fill the columns. */
    interface Visitor {

        /** A cell that begins in a column. */
        default void cell(int row, int place, int column, Cell cell) {}

        /** A cell that has no free column, or reaches into one that is taken or does not exist. */
        default void misplaced(int row, int place) {}

        /** A row with a column that nothing covers. */
        default void open(int row, int column) {}

        /** A cell whose span runs below the table. */
        default void beyond(int row, int place) {}
    }

    /** Word's bound. A wider table is not walked, which keeps the walk linear in the cells and rows. */
    static final int MOST_COLUMNS = 63;

    private GridWalk() {}

    static void walk(Table table, Visitor visitor) {
        int columns = table.columns().size();
        int rows = table.rows().size();
        if (columns == 0 || columns > MOST_COLUMNS) {
            return;
        }
        int[] coveredUntil = new int[columns];
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = table.rows().get(row);
            int column = 0;
            for (int place = 0; place < cells.size(); place++) {
                Cell cell = cells.get(place);
                while (column < columns && coveredUntil[column] > row) {
                    column++;
                }
                if (column == columns) {
                    visitor.misplaced(row, place);
                    break;
                }
                visitor.cell(row, place, column, cell);
                int bottom = row + Math.min(Math.max(cell.rowSpan(), 1), rows - row + 1);
                if (bottom > rows) {
                    visitor.beyond(row, place);
                }
                int end = column + Math.min(Math.max(cell.columnSpan(), 1), columns - column + 1);
                if (!cover(coveredUntil, row, column, end, bottom)) {
                    visitor.misplaced(row, place);
                }
                column = Math.min(end, columns);
            }
            firstOpen(coveredUntil, row, visitor);
        }
    }

    private static boolean cover(int[] coveredUntil, int row, int from, int to, int bottom) {
        boolean free = to <= coveredUntil.length;
        for (int column = from; column < Math.min(to, coveredUntil.length); column++) {
            free &= coveredUntil[column] <= row;
            coveredUntil[column] = Math.max(coveredUntil[column], bottom);
        }
        return free;
    }

    private static void firstOpen(int[] coveredUntil, int row, Visitor visitor) {
        for (int column = 0; column < coveredUntil.length; column++) {
            if (coveredUntil[column] <= row) {
                visitor.open(row, column);
                return;
            }
        }
    }
}
