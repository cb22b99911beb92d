package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a document and the formats of its styles, for libraries that do not know what an issue is. It is made before
 * the time is taken, so composing the page is a gift to them.
 *
 * @param pieces paragraphs and tables in reading order
 * @param styles the format of each style, by its id
 */
record Outline(List<Piece> pieces, Map<String, ParagraphFormat> styles) {
    static final String TABLE_HEADER = "TABLE_HEADER";

    /** A paragraph or a table. */
    sealed interface Piece {}

    /** A paragraph: a tab and a line feed in its text are what they say. */
    record Text(String style, String text) implements Piece {}

    /** A table: its header and its rows, each with the same number of cells. */
    record Rows(List<List<Text>> rows) implements Piece {}

    static Outline of(Issue issue, Layout layout) {
        List<Piece> pieces = new ArrayList<>();
        Map<String, ParagraphFormat> styles = new LinkedHashMap<>();
        Composer.compose(issue, part -> {
            if (part instanceof TextPart line) {
                styles.put(line.role().name(), layout.format(line.role()));
                pieces.add(new Text(line.role().name(), line.text()));
            } else if (part instanceof PrintedTable grid) {
                pieces.add(rows(grid.table()));
            }
        });
        ParagraphFormat cell = layout.format(Role.TABLE_NOTE).toBuilder()
                .size(layout.table().size())
                .build();
        styles.put(
                TABLE_HEADER,
                cell.toBuilder()
                        .typeface(layout.table().headerTypeface())
                        .alignment(Alignment.CENTER)
                        .build());
        for (Column.CellAlignment alignment : Column.CellAlignment.values()) {
            styles.put(
                    alignment.name(),
                    cell.toBuilder()
                            .alignment(Alignment.valueOf(alignment.name()))
                            .build());
        }
        return new Outline(pieces, styles);
    }

    private static Rows rows(Table table) {
        List<List<Text>> rows = new ArrayList<>();
        List<Column> columns = table.columns();
        rows.add(columns.stream()
                .map(column -> new Text(TABLE_HEADER, column.header()))
                .toList());
        for (List<Cell> cells : table.rows()) {
            List<Text> row = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                row.add(new Text(columns.get(i).alignment().name(), cells.get(i).format()));
            }
            rows.add(row);
        }
        return new Rows(rows);
    }
}
