package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Writes a table row by row: fixed widths, the header row repeated on every page, rows not split over pages. */
final class TableWriter {
    /** Word opens no table of more. */
    private static final int MOST_COLUMNS = 63;

    private final Layout layout;
    private final SharedProperties properties;
    private final Runs runs;
    private final BlockSink sink;
    private final PageLog log;

    TableWriter(LayoutParts parts, BlockSink sink, PageLog log) {
        this.layout = parts.layout();
        this.properties = parts.properties();
        this.runs = new Runs(properties);
        this.sink = sink;
        this.log = log;
    }

    void write(Table table, Paper paper) {
        if (table.rows().isEmpty() && !hasHeader(table.columns())) {
            // A draft's table without anything in it.
            return;
        }
        if (table.columns().size() > MOST_COLUMNS) {
            throw new UnfitBlockException(
                    "a table must have at most " + MOST_COLUMNS + " columns, as in Word, got "
                            + table.columns().size(),
                    table,
                    null);
        }
        TableShape shape = TableShape.of(table, paper.typeWidth().twips());
        TableProperties format = new TableProperties(layout, shape);
        Tbl head = new Tbl();
        head.setTblPr(format.table());
        head.setTblGrid(format.grid());
        sink.beginTable(head);
        TableHeights heights = new TableHeights(layout, shape);
        List<Column> columns = table.columns();
        if (hasHeader(columns)) {
            header(columns, format);
            log.header(heights.header(columns));
        }
        CellGrid grid = new CellGrid(shape.widths().length);
        for (List<Cell> cells : table.rows()) {
            CellGrid.Row row = grid.row(cells);
            int height = heights.row(row.cells());
            // Reckoned heights can be a little off: a row that may not fit a page is allowed to split.
            boolean fits = height <= paper.typeHeight().twips() * 4 / 5;
            log.row(height);
            row(row, columns, fits ? format.rowOnOnePage() : format.rowOverPages(), format);
        }
        sink.endTable();
        log.endTable();
    }

    private static boolean hasHeader(List<Column> columns) {
        for (Column column : columns) {
            if (column.header() != null && !column.header().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void header(List<Column> columns, TableProperties format) {
        Tr header = new Tr();
        header.setTrPr(format.headerRow());
        for (int i = 0; i < columns.size(); i++) {
            Tc cell = new Tc();
            cell.setTcPr(format.cell(i, 1, CellGrid.Merge.NONE));
            String text = columns.get(i).header();
            cell.getContent()
                    .add(paragraph(
                            properties.header(),
                            text == null ? "" : text,
                            layout.table().headerTypeface()));
            header.getContent().add(cell);
        }
        sink.row(header);
    }

    private void row(CellGrid.Row placed, List<Column> columns, TrPr rowFormat, TableProperties format) {
        Typeface typeface = layout.table().typeface();
        Tr row = new Tr();
        row.setTrPr(rowFormat);
        Tc last = new Tc();
        for (CellGrid.Placed cell : placed.cells()) {
            Tc element = new Tc();
            element.setTcPr(format.cell(cell.column(), cell.columns(), cell.merge()));
            element.getContent().add(paragraph(properties.cell(alignment(columns, cell)), cell.text(), typeface));
            row.getContent().add(element);
            // What is in a cell that continues the one above is not shown.
            last = cell.merge() == CellGrid.Merge.CONTINUED ? last : element;
        }
        // What finds no place in a draft is set in the last cell rather than lost.
        for (String text : placed.excess()) {
            last.getContent().add(paragraph(properties.cell(Alignment.LEFT), text, typeface));
        }
        sink.row(row);
    }

    /** A cell over several columns is a heading or a total within the table: it is centred. */
    private static Alignment alignment(List<Column> columns, CellGrid.Placed cell) {
        if (cell.columns() > 1 || cell.column() >= columns.size()) {
            return Alignment.CENTER;
        }
        return switch (columns.get(cell.column()).alignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.RIGHT;
        };
    }

    private P paragraph(PPr format, String text, Typeface typeface) {
        P paragraph = new P();
        paragraph.setPPr(format);
        runs.add(paragraph, text, typeface, false);
        return paragraph;
    }
}
