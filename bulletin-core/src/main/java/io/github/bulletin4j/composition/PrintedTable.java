package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.Table;

/**
 * The cells of a table (表格). Its caption, unit and notes are {@link PrintedParagraph}s of their own around it.
 *
 * @param table the table; {@link TableGrid} says which columns each cell stands in
 * @param path the element of the issue that it prints: a table, or an appendix that a table is made of
 * @param cells where what is printed in the cells comes from
 */
public record PrintedTable(Table table, ModelPath path, CellPaths cells) implements Part {
    /** Says where the texts of a table stand in the issue. */
    public interface CellPaths {
        /**
         * Where the header of a column comes from.
         *
         * @param column the index of the column
         * @return the path of its text
         */
        ModelPath header(int column);

        /**
         * Where the group of a column comes from.
         *
         * @param column the index of the column
         * @return the path of its text
         */
        default ModelPath group(int column) {
            return header(column);
        }

        /**
         * Where the text of a cell comes from.
         *
         * @param row the index of the row
         * @param cell the index of the cell within its row
         * @return the path of its text
         */
        ModelPath cell(int row, int cell);
    }

    static PrintedTable of(Table table, ModelPath path) {
        return new PrintedTable(table, path, new CellPaths() {
            @Override
            public ModelPath header(int column) {
                return path.child("columns", column).child("header");
            }

            @Override
            public ModelPath group(int column) {
                return path.child("columns", column).child("group");
            }

            @Override
            public ModelPath cell(int row, int cell) {
                return path.child("rows", row).at(cell).child("value").child("text");
            }
        });
    }
}
