package io.github.bulletin4j.html;

import io.github.bulletin4j.model.Cell;
import java.util.List;

/**
 * How many rows cells cover when rows without cells of their own, which cells of rows above cover wholly, are left out:
 * HTML forbids such rows (WHATWG HTML, 4.9.12).
 */
final class RowSpans {
    /** The most that HTML knows (WHATWG HTML, 4.9.11). */
    private static final int MOST_ROWS = 65_534;

    private final int[] filledBefore;

    RowSpans(List<List<Cell>> rows) {
        filledBefore = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            filledBefore[i + 1] = filledBefore[i] + (rows.get(i).isEmpty() ? 0 : 1);
        }
    }

    boolean isFilled(int row) {
        return filledBefore[row] < filledBefore[row + 1];
    }

    /** The rows that a cell covers, its own included. */
    int of(int row, int rows) {
        return Math.min(MOST_ROWS, filledBefore[row + rows] - filledBefore[row]);
    }
}
