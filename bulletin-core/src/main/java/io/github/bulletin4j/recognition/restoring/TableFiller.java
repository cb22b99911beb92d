package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.recognition.assembling.Assembler;
import io.github.bulletin4j.unprinted.CellTyping;
import io.github.bulletin4j.unprinted.ListNode;
import io.github.bulletin4j.unprinted.Node;
import io.github.bulletin4j.unprinted.RecordNode;
import io.github.bulletin4j.unprinted.RowsNode;
import io.github.bulletin4j.unprinted.TextNode;
import io.github.bulletin4j.unprinted.ValueNode;
import java.util.ArrayList;
import java.util.List;

/** Fills a table of the issue from one of the document: the headers one by one, the rows as they stand. */
final class TableFiller {
    private final RecordNode issue;
    private final Records records;

    TableFiller(RecordNode issue, Records records) {
        this.issue = issue;
        this.records = records;
    }

    void fill(PrintedTable printed, SeenItem item) {
        SeenTable seen = (SeenTable) item.block();
        RecordNode owner = (RecordNode) NodePaths.printed(issue, printed.path().toString());
        List<Column> columns = printed.table().columns();
        boolean same = seen.columns() == Math.max(1, columns.size());
        records.placed(
                owner,
                item,
                same ? "a table of as many columns" : "a table; its columns were changed",
                same ? Certainty.CERTAIN : Certainty.LIKELY);
        int headers = headers(printed, seen);
        if (owner.shape().type() == StatisticsAppendix.class) {
            StatisticsFiller.fill(
                    owner, seen.rows().subList(headers, seen.rows().size()), item, records);
        } else if (same) {
            rows(owner, columns, seen.rows().subList(headers, seen.rows().size()));
        } else {
            anew(owner, seen);
        }
    }

    /** Fills the headers; how many rows they are. */
    private int headers(PrintedTable printed, SeenTable seen) {
        List<Column> columns = printed.table().columns();
        TableGrid grid = TableGrid.header(columns);
        int rows = 0;
        while (grid.hasNext() && rows < seen.rows().size()) {
            GridRow row = grid.next();
            List<SeenTable.Cell> cells = seen.rows().get(rows).cells();
            for (GridCell cell : row.cells()) {
                for (SeenTable.Cell found : cells) {
                    if (found.column() == cell.column()
                            && found.rows() > 0
                            && !cell.text().isEmpty()) {
                        header(printed, cell, found.text());
                    }
                }
            }
            rows++;
        }
        return rows;
    }

    private void header(PrintedTable printed, GridCell cell, String text) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            fill(printed.cells().header(column).toString(), cell, text);
            fill(printed.cells().group(column).toString(), cell, text);
        }
    }

    private void fill(String path, GridCell cell, String text) {
        if (NodePaths.find(issue, path) instanceof TextNode leaf
                && leaf.placeholder().equals(cell.text())
                && !leaf.isFilled()
                && !text.isEmpty()) {
            leaf.fill(text);
        }
    }

    private static void rows(RecordNode owner, List<Column> columns, List<SeenTable.Row> seen) {
        RowsNode node = (RowsNode) owner.component("rows");
        List<List<Cell>> rows = new ArrayList<>();
        for (SeenTable.Row row : seen) {
            List<Cell> cells = new ArrayList<>();
            for (SeenTable.Cell cell : row.cells()) {
                if (cell.rows() > 0 && cell.column() < columns.size()) {
                    cells.add(new Cell(
                            CellTyping.value(columns.get(cell.column()).type(), cell.text(), cell.columns()),
                            cell.columns(),
                            cell.rows()));
                }
            }
            rows.add(node.exact(cells));
        }
        node.fill(rows);
    }

    private void anew(RecordNode owner, SeenTable seen) {
        Table table = Assembler.table(seen);
        List<Node> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(records.alive(new ValueNode(column))));
        owner.components().put("columns", new ListNode(columns));
        ((RowsNode) owner.component("rows")).fill(table.rows());
    }
}
