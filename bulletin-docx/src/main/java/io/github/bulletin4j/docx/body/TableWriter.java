package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.GridRow;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.docx.parts.SharedProperties;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.typesetting.ColumnWidths;
import io.github.bulletin4j.typesetting.RowFit;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row: fixed widths, the header row repeated on every page, rows not split over pages. */
final class TableWriter {
    private final Layout layout;
    private final SharedProperties properties;
    private final Runs runs;
    private final BlockSink sink;
    private List<Column> columns = List.of();
    private @Nullable TableProperties format;

    TableWriter(LayoutParts parts, Runs runs, BlockSink sink) {
        this.layout = parts.layout();
        this.properties = parts.properties();
        this.runs = runs;
        this.sink = sink;
    }

    void begin(Table table, ColumnWidths widths) {
        columns = table.columns();
        if (columns.size() > TableGrid.MOST_COLUMNS) {
            throw new UnfitBlockException(
                    "a table must have at most " + TableGrid.MOST_COLUMNS + " columns, as in Word, got "
                            + columns.size(),
                    null);
        }
        TableProperties made = new TableProperties(layout, widths);
        Tbl head = new Tbl();
        head.setTblPr(made.table());
        head.setTblGrid(made.grid());
        sink.beginTable(head);
        format = made;
    }

    void header(List<Column> headers) {
        TableGrid header = TableGrid.header(headers);
        while (header.hasNext()) {
            header(header.next(), format());
        }
    }

    void row(List<GridCell> cells, List<Cell> excess, RowFit fit) {
        TableProperties made = format();
        row(cells, excess, made.row(fit), made);
    }

    void end() {
        sink.endTable();
        format = null;
    }

    private TableProperties format() {
        if (format == null) {
            throw new IllegalStateException("no table has begun");
        }
        return format;
    }

    /** Headers stand above the rows of each page; a header that columns share stands above theirs. */
    private void header(GridRow row, TableProperties made) {
        Typeface typeface = layout.table().headerTypeface();
        Tr header = new Tr();
        header.setTrPr(made.headerRow());
        for (GridCell cell : row.across()) {
            Tc element = new Tc();
            element.setTcPr(made.cell(cell.column(), cell.columns(), merge(cell)));
            element.getContent().add(paragraph(properties.header(), cell.text(), typeface));
            header.getContent().add(element);
        }
        sink.row(header);
    }

    private void row(List<GridCell> cells, List<Cell> excess, TrPr rowFormat, TableProperties made) {
        Typeface typeface = layout.table().typeface();
        Tr row = new Tr();
        row.setTrPr(rowFormat);
        Tc last = new Tc();
        for (GridCell cell : cells) {
            if (cell.kind() == GridCell.Kind.GAP) {
                gap(row, cell, made);
                continue;
            }
            Tc element = new Tc();
            element.setTcPr(made.cell(cell.column(), cell.columns(), merge(cell)));
            element.getContent().add(paragraph(properties.cell(alignment(columns, cell)), cell.text(), typeface));
            row.getContent().add(element);
            last = cell.kind() == GridCell.Kind.CELL ? element : last;
        }
        // What finds no place in a draft is set in the row's last cell rather than lost.
        for (Cell cell : excess) {
            last.getContent().add(paragraph(properties.cell(Alignment.LEFT), cell.format(), typeface));
        }
        sink.row(row);
    }

    /** Cells that a draft still lacks are empty. */
    private void gap(Tr row, GridCell gap, TableProperties made) {
        for (int column = gap.column(); column < gap.column() + gap.columns(); column++) {
            Tc empty = new Tc();
            empty.setTcPr(made.cell(column, 1, TableProperties.Merge.NONE));
            P paragraph = new P();
            paragraph.setPPr(properties.cell(alignment(columns, column)));
            empty.getContent().add(paragraph);
            row.getContent().add(empty);
        }
    }

    private static TableProperties.Merge merge(GridCell cell) {
        if (cell.kind() == GridCell.Kind.COVERED) {
            return TableProperties.Merge.CONTINUED;
        }
        return cell.rows() > 1 ? TableProperties.Merge.START : TableProperties.Merge.NONE;
    }

    /** A cell over several columns is a heading or a total within the table: it is centred. */
    private static Alignment alignment(List<Column> columns, GridCell cell) {
        return cell.columns() > 1 ? Alignment.CENTER : alignment(columns, cell.column());
    }

    private static Alignment alignment(List<Column> columns, int column) {
        if (column >= columns.size()) {
            return Alignment.CENTER;
        }
        return switch (columns.get(column).alignment()) {
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
