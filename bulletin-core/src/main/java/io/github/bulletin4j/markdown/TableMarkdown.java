package io.github.bulletin4j.markdown;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a table row by row. What a cell covers is empty. */
final class TableMarkdown {
    private final Blocks blocks;

    TableMarkdown(Blocks blocks) {
        this.blocks = blocks;
    }

    void write(Table table) {
        TableGrid header = TableGrid.header(table.columns());
        TableGrid grid = new TableGrid(table);
        blocks.block(row(header.hasNext() ? cells(header, header.next()) : Collections.nCopies(grid.columns(), "")));
        blocks.line("", row(rules(table.columns(), grid.columns())));
        rows(header);
        rows(grid);
    }

    private void rows(TableGrid grid) {
        while (grid.hasNext()) {
            GridRow row = grid.next();
            blocks.line("", row(cells(grid, row)));
            List<Cell> excess = row.excess();
            for (int from = 0; from < excess.size(); from += grid.columns()) {
                blocks.line(
                        "",
                        row(excess.subList(from, Math.min(excess.size(), from + grid.columns())).stream()
                                .map(Cell::format)
                                .map(TableMarkdown::text)
                                .toList()));
            }
        }
    }

    private static List<String> cells(TableGrid grid, GridRow row) {
        List<String> cells = new ArrayList<>();
        // Of what validation refuses, a text of columns times rows must not be made.
        for (GridCell cell : grid.columns() > TableGrid.MOST_COLUMNS ? row.cells() : row.across()) {
            cells.add(text(cell.text()));
            for (int i = 1; i < cell.columns() && grid.columns() <= TableGrid.MOST_COLUMNS; i++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static String text(String cell) {
        return new Escaped(Context.LINE).text(cell).end();
    }

    private static List<String> rules(List<Column> columns, int count) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(i < columns.size() ? rule(columns.get(i)) : "---");
        }
        return rules;
    }

    private static String rule(Column column) {
        return switch (column.alignment()) {
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
