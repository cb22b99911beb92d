package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of headers above a table's own rows: the groups (合并表头), where there are any, and the headers. */
final class HeaderRows {

    private HeaderRows() {}

    /** Two rows where columns have groups, one where none has, none where nothing would stand in it. */
    static List<List<Cell>> of(List<Column> columns) {
        boolean grouped = false;
        boolean said = false;
        for (Column column : columns) {
            grouped |= isSaid(column.group());
            said |= isSaid(column.header());
        }
        if (!grouped && !said) {
            return List.of();
        }
        List<Cell> above = new ArrayList<>();
        List<Cell> below = new ArrayList<>();
        int i = 0;
        while (i < columns.size()) {
            String group = columns.get(i).group();
            if (group == null || !isSaid(group)) {
                above.add(cell(columns.get(i).header()).spanning(1, grouped ? 2 : 1));
                i++;
                continue;
            }
            int first = i;
            while (i < columns.size() && group.equals(columns.get(i).group())) {
                below.add(cell(columns.get(i).header()));
                i++;
            }
            above.add(Cell.of(group).spanning(i - first, 1));
        }
        return grouped ? List.of(above, below) : List.of(above);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? Cell.empty() : Cell.of(text);
    }
}
