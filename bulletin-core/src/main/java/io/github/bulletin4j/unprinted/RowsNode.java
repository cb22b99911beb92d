package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table, which are those of the document. Use by one thread. */
public final class RowsNode implements Node {
    private final Map<Integer, Deque<Map<Integer, String>>> odd = new HashMap<>();
    private List<?> rows = List.of();

    void odd(int mark, Map<Integer, String> cells) {
        odd.computeIfAbsent(mark, key -> new ArrayDeque<>()).add(cells);
    }

    /**
     * Puts the rows in: of cells, or those of a statistics appendix.
     *
     * @param given the rows
     */
    public void fill(List<?> given) {
        rows = given;
    }

    /**
     * A row with the cells that are not what their text says as they were, if nobody changed the row.
     *
     * @param row the cells as their texts say
     * @return the cells as they are
     */
    public List<Cell> exact(List<Cell> row) {
        Deque<Map<Integer, String>> same = odd.get(TableRows.mark(row));
        Map<Integer, String> cells = same == null ? null : same.poll();
        if (cells == null) {
            return row;
        }
        List<Cell> exact = new ArrayList<>(row);
        cells.forEach((index, kind) -> {
            if (index < exact.size()) {
                Cell cell = exact.get(index);
                CellValue value = TableRows.value(kind, cell.format());
                exact.set(index, new Cell(value, cell.columnSpan(), cell.rowSpan()));
            }
        });
        return exact;
    }

    @Override
    public List<?> value() {
        return rows;
    }
}
