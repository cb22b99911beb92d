package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.TableGrid;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.model.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heights of a table's rows, one after another, in twips. */
final class TableRows {
    /** A cell over several rows, whose text may need more than they give. */
    private static final class Merged {
        private int needed;
        private int rows;

        Merged(int needed, int rows) {
            this.needed = needed;
            this.rows = rows;
        }
    }

    private final ColumnWidths widths;
    private final TextMeasure measure;
    private final int em;
    private final int line;
    private final int border;
    private final int least;
    private final int margins;
    private final int above;
    private final List<Merged> merged = new ArrayList<>();
    private int headerHeight;

    TableRows(Layout layout, ColumnWidths widths, TextMeasure measure) {
        TableFormat format = layout.table();
        this.widths = widths;
        this.measure = measure;
        this.em = TextMeasure.em(format.size(), layout.grid());
        this.line = format.linePitch(layout.grid());
        int border = format.border().twips();
        // The line above a row is a part of it.
        this.least = format.rowHeight().twips(layout.grid());
        this.border = border;
        this.above = format.verticalMargin(layout.grid());
        this.margins = 2 * format.cellMargin().twips(layout.grid());
    }

    /** The header rows, which stand on each page of the table. */
    PageBlock header(@Nullable Object source, List<Column> columns) {
        TableGrid grid = TableGrid.header(columns);
        while (grid.hasNext()) {
            headerHeight += next(grid.next().across());
        }
        return PageBlock.whole(source, 0, headerHeight, true);
    }

    /** A row of a height, which a page may divide between its lines unless it stays whole. */
    PageBlock row(@Nullable Object source, int height, boolean isWhole) {
        if (isWhole) {
            return new PageBlock(source, 0, 1, height, 0, 0, false, false, headerHeight, 0);
        }
        int text = height - 2 * above;
        int lines = Math.max(1, text / line);
        return new PageBlock(source, 0, lines, line, text - lines * line, 0, false, false, headerHeight, above);
    }

    /** The height of the next row. A merged cell that needs more than its rows makes the last of them higher. */
    int next(List<GridCell> cells) {
        int height = least;
        for (GridCell cell : cells) {
            if (cell.kind() != GridCell.Kind.CELL) {
                continue;
            }
            int needed = height(cell.text(), cell.column(), cell.columns());
            if (cell.rows() == 1) {
                height = Math.max(height, needed);
            } else {
                merged.add(new Merged(needed, cell.rows()));
            }
        }
        for (Merged cell : merged) {
            cell.rows--;
            height = cell.rows == 0 ? Math.max(height, cell.needed) : height;
        }
        for (Merged cell : merged) {
            cell.needed -= height;
        }
        merged.removeIf(cell -> cell.rows == 0);
        return height;
    }

    private int height(String text, int column, int columns) {
        int room = Math.max(em, widths.of(column, columns) - margins);
        boolean fits = text.length() * (long) em <= room && text.indexOf('\n') < 0;
        int lines = fits ? 1 : measure.cellLines(em, room).count(text).lines();
        return lines * line + 2 * above + border;
    }
}
