package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the headers over the columns of a table (表头): one row, or two where columns share a header. */
final class Headers {
    private Headers() {}

    /** How many rows are headers: those that the document repeats, else the first, and the second below shared ones. */
    static int count(SeenTable table) {
        int marked = 0;
        while (marked < table.rows().size()
                && marked < 2
                && table.rows().get(marked).header()) {
            marked++;
        }
        if (marked > 0) {
            return fits(table, marked) ? marked : 0;
        }
        if (table.rows().size() < 2) {
            return 0;
        }
        boolean shared = table.rows().get(0).cells().stream().anyMatch(cell -> cell.rows() == 2 || cell.columns() > 1);
        int count = shared ? 2 : 1;
        return fits(table, count) && table.rows().size() > count ? count : 0;
    }

    /** Whether rows are such as headers are printed: no cell reaches below them, shared headers above single ones. */
    private static boolean fits(SeenTable table, int count) {
        for (int i = 0; i < count; i++) {
            for (SeenTable.Cell cell : table.rows().get(i).cells()) {
                boolean last = i == count - 1;
                boolean text = cell.rows() == 0 || !cell.text().isBlank();
                if (!text || cell.rows() > count - i || last && cell.columns() > 1) {
                    return false;
                }
                if (!last && cell.columns() == 1 && cell.rows() != 2) {
                    return false;
                }
                if (!last && cell.columns() > 1 && cell.rows() != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    static List<Column> columns(SeenTable table, int headers) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns(); i++) {
            String group = headers == 2 ? text(table.rows().get(0), i) : null;
            String header = headers == 0 ? "" : text(table.rows().get(headers - 1), i);
            if (header == null) {
                columns.add(new Column(group == null ? "" : group, null, ColumnType.TEXT, null, null));
            } else {
                columns.add(new Column(header, group, ColumnType.TEXT, null, null));
            }
        }
        return columns;
    }

    /** The text of the cell over a column, or null where a cell from above covers it. */
    private static @Nullable String text(SeenTable.Row row, int column) {
        for (SeenTable.Cell cell : row.cells()) {
            if (cell.column() <= column && column < cell.column() + cell.columns() && cell.rows() >= 1) {
                return cell.text();
            }
        }
        return null;
    }
}
