package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.docx.parts.Wml;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.model.Column;
import java.util.List;

/** Reckons the heights of a table's rows, in twips. */
final class TableHeights {
    private final TableShape shape;
    private final int em;
    private final int least;
    private final int margins;
    private final int border;

    TableHeights(Layout layout, TableShape shape) {
        TableFormat format = layout.table();
        this.shape = shape;
        this.em = Wml.halfPoints(format.size(), layout.grid()) * 10;
        this.border = format.border().twips();
        this.least = format.rowHeight().twips(layout.grid()) + border;
        this.margins = 2 * format.cellMargin().twips(layout.grid());
    }

    int header(List<Column> columns) {
        int height = least;
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).header();
            height = Math.max(height, height(text == null ? "" : text, shape.widths()[i]));
        }
        return height;
    }

    int row(List<GridCell> cells) {
        int height = least;
        for (GridCell cell : cells) {
            if (cell.kind() == GridCell.Kind.CELL && cell.rows() == 1) {
                int width = 0;
                for (int i = cell.column(); i < cell.column() + cell.columns(); i++) {
                    width += shape.widths()[i];
                }
                height = Math.max(height, height(cell.text(), width));
            }
        }
        return height;
    }

    private int height(String text, int width) {
        int room = Math.max(em, width - margins);
        boolean fits = text.length() * (long) em <= room && text.indexOf('\n') < 0;
        int lines = fits ? 1 : LineCounter.of(text, room, 0, em, 0).lines();
        return lines * PageFill.autoPitch(em / 10) + border;
    }
}
