package io.github.bulletin4j.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param place where it stands
 * @param columns how many columns it has
 * @param rows its rows
 */
public record SeenTable(String place, int columns, List<Row> rows) implements SeenBlock {

    /**
     * A table.
     *
     * @param place where it stands
     * @param columns how many columns it has
     * @param rows its rows
     */
    public SeenTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param header whether it is repeated above the rows of each page
     * @param cells its cells from the left
     */
    public record Row(boolean header, List<Cell> cells) {
        /**
         * A row.
         *
         * @param header whether it is repeated above the rows of each page
         * @param cells its cells from the left
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param columns how many columns it spans
     * @param rows how many rows it spans; 0 where a cell of a row above covers it
     * @param content what stands in it
     */
    public record Cell(int column, int columns, int rows, List<SeenBlock> content) {
        /**
         * A cell.
         *
         * @param column its first column, from 0
         * @param columns how many columns it spans
         * @param rows how many rows it spans
         * @param content what stands in it
         */
        public Cell {
            content = List.copyOf(content);
        }

        /**
         * What is read in it, the paragraphs divided by line feeds.
         *
         * @return the text
         */
        public String text() {
            List<String> texts = new ArrayList<>();
            for (SeenBlock block : content) {
                if (block instanceof SeenParagraph paragraph) {
                    texts.add(paragraph.text());
                } else if (block instanceof SeenTable table) {
                    table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
                }
            }
            return String.join("\n", texts);
        }
    }

    /**
     * The pictures in it.
     *
     * @return in reading order
     */
    public List<SeenPicture> pictures() {
        List<SeenPicture> pictures = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                for (SeenBlock block : cell.content()) {
                    if (block instanceof SeenPicture picture) {
                        pictures.add(picture);
                    } else if (block instanceof SeenTable table) {
                        pictures.addAll(table.pictures());
                    }
                }
            }
        }
        return pictures;
    }
}
