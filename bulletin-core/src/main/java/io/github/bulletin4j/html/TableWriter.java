package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the groups of columns, the headers and the rows of a table. */
final class TableWriter {
    /** The most that HTML knows (WHATWG HTML, 4.9.11). */
    private static final int MOST_COLUMNS = 1000;

    private final Markup markup;
    private final Places places;

    TableWriter(Markup markup, Places places) {
        this.markup = markup;
        this.places = places;
    }

    /** Writes what stands between the caption and the end of the table. */
    void write(PrintedTable printed) {
        Table table = printed.table();
        header(printed, table.columns());
        RowSpans spans = new RowSpans(table.rows());
        TableGrid grid = new TableGrid(table);
        String end = "";
        while (grid.hasNext()) {
            GridRow row = grid.next();
            if (spans.isFilled(row.index())) {
                markup.raw(end.isEmpty() ? "<tbody>\n" : "");
                end = "</tbody>\n";
                row(printed, row, spans);
            }
        }
        markup.raw(end);
    }

    private void header(PrintedTable printed, List<Column> columns) {
        TableGrid grid = TableGrid.header(columns);
        List<GridRow> rows = new ArrayList<>(2);
        grid.forEachRemaining(rows::add);
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() > 1) {
            rows.get(0).cells().forEach(this::group);
        }
        markup.raw("<thead>\n");
        for (GridRow row : rows) {
            markup.raw("<tr>");
            for (GridCell cell : row.cells()) {
                boolean isGroup = rows.size() > 1 && row.index() == 0 && cell.rows() == 1;
                header(printed, cell, isGroup);
            }
            markup.raw("</tr>\n");
        }
        markup.raw("</thead>\n");
    }

    private void group(GridCell cell) {
        markup.start("colgroup");
        if (cell.columns() > 1) {
            markup.attribute("span", Math.min(MOST_COLUMNS, cell.columns()));
        }
        markup.inside().end("colgroup").raw("\n");
    }

    /** What heads nothing, since it says nothing, is an empty cell. */
    private void header(PrintedTable printed, GridCell cell, boolean isGroup) {
        String text = cell.text();
        String element = text.isEmpty() ? "td" : "th";
        markup.start(element);
        if (!text.isEmpty()) {
            markup.attribute("scope", cell.columns() > 1 ? "colgroup" : "col");
        }
        spans(cell.columns(), cell.rows());
        places.of(
                markup,
                () -> isGroup
                        ? printed.cells().group(cell.column())
                        : printed.cells().header(cell.column()));
        text(text, element);
    }

    private void row(PrintedTable printed, GridRow row, RowSpans spans) {
        markup.raw("<tr>");
        List<Column> columns = printed.table().columns();
        for (int i = 0; i < row.cells().size(); i++) {
            GridCell cell = row.cells().get(i);
            Column.CellAlignment alignment =
                    cell.column() < columns.size() ? columns.get(cell.column()).alignment() : Column.CellAlignment.LEFT;
            cell(printed, row.index(), i, alignment);
            spans(cell.columns(), spans.of(row.index(), cell.rows()));
            text(cell.text(), "td");
        }
        for (int i = 0; i < row.excess().size(); i++) {
            Cell cell = row.excess().get(i);
            cell(printed, row.index(), row.cells().size() + i, Column.CellAlignment.LEFT);
            text(cell.format(), "td");
        }
        markup.raw("</tr>\n");
    }

    private void cell(PrintedTable printed, int row, int cell, Column.CellAlignment alignment) {
        markup.start("td").attribute("class", alignment.name().toLowerCase(Locale.ROOT));
        places.of(markup, () -> printed.cells().cell(row, cell));
    }

    private void spans(int columns, int rows) {
        if (columns > 1) {
            markup.attribute("colspan", Math.min(MOST_COLUMNS, columns));
        }
        if (rows > 1) {
            markup.attribute("rowspan", rows);
        }
    }

    private void text(String text, String element) {
        if (Direction.mayTurn(text)) {
            markup.attribute("dir", "auto");
        }
        markup.inside().text(text).end(element);
    }
}
