package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.model.Column;
import java.util.List;

/** Reckons the heights of a table's rows, in twips. */
final class TableHeights {
    private final TableFormat format;
    private final TableShape shape;
    private final int border;

    TableHeights(TableFormat format, TableShape shape) {
        this.format = format;
        this.shape = shape;
        this.border = format.border() * 20 / 8;
    }

    int header(List<Column> columns) {
        int height = format.rowHeight() + border;
        for (int i = 0; i < columns.size(); i++) {
            String text = columns.get(i).header();
            height = Math.max(height, height(text == null ? "" : text, shape.widths()[i]));
        }
        return height;
    }

    int row(List<CellGrid.Placed> cells) {
        int height = format.rowHeight() + border;
        for (CellGrid.Placed cell : cells) {
            if (cell.merge() == CellGrid.Merge.NONE) {
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
        int em = format.size() * 10;
        int room = Math.max(em, width - 2 * format.cellMargin());
        boolean fits = text.length() * (long) em <= room && text.indexOf('\n') < 0;
        int lines = fits ? 1 : LineCounter.of(text, room, 0, em, 0).lines();
        return lines * PageFill.autoPitch(format.size()) + border;
    }
}
