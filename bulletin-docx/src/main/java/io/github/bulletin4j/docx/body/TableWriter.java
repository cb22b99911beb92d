package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.Alignment;
import io.github.bulletin4j.docx.Layout;
import io.github.bulletin4j.docx.Paper;
import io.github.bulletin4j.docx.Typeface;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Writes a table row by row: fixed widths, the header row repeated on every page, rows not split over pages. */
final class TableWriter {
    private final Layout layout;
    private final SharedProperties properties;
    private final Runs runs;
    private final BlockSink sink;
    private final PageFill fill;

    TableWriter(LayoutParts parts, BlockSink sink, PageFill fill) {
        this.layout = parts.layout();
        this.properties = parts.properties();
        this.runs = new Runs(properties);
        this.sink = sink;
        this.fill = fill;
    }

    void write(Table table, Paper paper) {
        TableShape shape = TableShape.of(table, paper.typeWidth());
        TableProperties format = new TableProperties(layout.table(), shape);
        Tbl head = new Tbl();
        head.setTblPr(format.table());
        head.setTblGrid(format.grid());
        sink.beginTable(head);
        TableHeights heights = new TableHeights(layout.table(), shape);
        List<Column> columns = table.columns();
        if (columns.stream()
                .anyMatch(column -> column.header() != null && !column.header().isEmpty())) {
            header(columns, format);
            fill.header(heights.header(columns));
        }
        CellGrid grid = new CellGrid(shape.widths().length);
        for (List<Cell> cells : table.rows()) {
            List<CellGrid.Placed> row = grid.row(cells);
            int height = heights.row(row);
            // Reckoned heights can be a little off: a row that may not fit a page is allowed to split.
            boolean fits = height <= paper.typeHeight() * 4 / 5;
            fill.row(height);
            row(row, columns, fits ? format.rowOnOnePage() : format.rowOverPages(), format, overflow(grid, cells, row));
        }
        sink.endTable();
        fill.endTable();
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

    private void row(
            List<CellGrid.Placed> placed,
            List<Column> columns,
            TrPr rowFormat,
            TableProperties format,
            List<String> more) {
        Tr row = new Tr();
        row.setTrPr(rowFormat);
        for (CellGrid.Placed cell : placed) {
            Tc element = new Tc();
            element.setTcPr(format.cell(cell.column(), cell.columns(), cell.merge()));
            PPr alignment = properties.cell(alignment(columns, cell));
            Typeface typeface = layout.table().typeface();
            String text =
                    cell.merge() == CellGrid.Merge.CONTINUED ? "" : cell.cell().format();
            element.getContent().add(paragraph(alignment, text, typeface));
            row.getContent().add(element);
        }
        Tc last = (Tc) row.getContent().get(row.getContent().size() - 1);
        for (String text : more) {
            last.getContent()
                    .add(paragraph(
                            properties.cell(Alignment.LEFT),
                            text,
                            layout.table().typeface()));
        }
        sink.row(row);
    }

    /** The text of cells that find no place in a draft's row: it is set in the last cell rather than lost. */
    private static List<String> overflow(CellGrid grid, List<Cell> cells, List<CellGrid.Placed> row) {
        int excess = grid.excess(cells, row);
        if (excess == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells.subList(cells.size() - excess, cells.size())) {
            texts.add(cell.format());
        }
        return texts;
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
