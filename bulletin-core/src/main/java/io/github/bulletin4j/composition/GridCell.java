package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Cell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of one row of a table, side by side: a cell that begins there, what a cell of a row above covers, or
 * nothing.
 *
 * @param kind what stands there
 * @param column the first column, from 0
 * @param columns how many columns, at least 1; never beyond the last column nor into what is taken
 * @param rows how many rows from this one on, at least 1; never below the last row
 * @param cell the cell that begins here, or null
 * @param fits whether the cell has the spans that it asks for, and no span from above had to end for it; true where no cell
 *     begins
 */
public record GridCell(
        Kind kind,
        int column,
        int columns,
        int rows,
        @Nullable Cell cell,
        boolean fits) {
    /** What stands in some columns of a row. */
    public enum Kind {
        /** A cell begins here. */
        CELL,
        /** A cell of a row above covers this. */
        COVERED,
        /** Nothing stands here: the row has too few cells. */
        GAP
    }

    /**
     * What is printed here.
     *
     * @return the text of the cell, empty where no cell begins
     */
    public String text() {
        return cell == null ? "" : cell.format();
    }

    static GridCell of(Cell cell, int column, int columns, int rows, boolean own) {
        boolean fits = own && columns >= cell.columnSpan() && rows >= cell.rowSpan();
        return new GridCell(Kind.CELL, column, columns, rows, Objects.requireNonNull(cell), fits);
    }

    static GridCell covered(int column, int columns, int rows) {
        return new GridCell(Kind.COVERED, column, columns, rows, null, true);
    }

    static GridCell gap(int column, int columns) {
        return new GridCell(Kind.GAP, column, columns, 1, null, true);
    }
}
