package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import java.util.List;

/**
 * An issue as plain text (纯文本): a line for each paragraph, the cells of a table row divided by tabs. A picture is left
 * out; its caption is there.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * The text of an issue.
     *
     * @param issue the issue
     * @return the text, each line ended by a line feed
     */
    public static String of(Issue issue) {
        StringBuilder text = new StringBuilder();
        Composer.compose(issue, part -> append(text, part));
        return text.toString();
    }

    private static void append(StringBuilder text, Part part) {
        if (part instanceof Line line) {
            text.append(line.text()).append('\n');
        } else if (part instanceof Grid grid) {
            append(text, grid.table());
        }
    }

    private static void append(StringBuilder text, Table table) {
        row(text, table.columns().stream().map(PlainText::header).toList());
        for (List<Cell> row : table.rows()) {
            row(text, row.stream().map(Cell::format).toList());
        }
    }

    private static String header(Column column) {
        return column.header() == null ? "" : column.header();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
