package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Section;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import java.util.List;

/** Is told by a {@link PageSetter} what is set, from the first page to the last, each thing before its pages know of it. */
public interface PageOutput {
    /**
     * A section begins with what is set next.
     *
     * @param section the section
     */
    default void begin(Section section) {}

    /**
     * A paragraph is set.
     *
     * @param part what it prints
     * @param read its text
     * @param format its format at its place
     */
    void paragraph(TextPart part, String read, ParagraphFormat format);

    /** The line that is set next is the rest of the last one, whose slots are too long for one line. */
    default void goesOn() {}

    /**
     * A picture is set, in a paragraph of its own.
     *
     * @param figure the figure, which has an image
     * @param size how large it is
     * @param captioned whether its caption follows
     */
    void figure(PrintedFigure figure, PictureSize size, boolean captioned);

    /**
     * Pictures are set side by side, with their captions.
     *
     * @param row the pictures, each of which may lack its image
     * @param size how large they are
     */
    void figureRow(PrintedFigureRow row, FigureRowSize size);

    /** The sheet is laid on its side for the table that comes next and what is kept with it. */
    void landscape();

    /** The sheet is set upright again. */
    void upright();

    /** A paragraph without text is set behind a table. */
    void separator();

    /**
     * A table begins.
     *
     * @param table the table
     * @param widths the widths of its columns
     */
    void beginTable(PrintedTable table, ColumnWidths widths);

    /**
     * The header of the table is set.
     *
     * @param columns the columns
     */
    void header(List<Column> columns);

    /**
     * A row of the table is set.
     *
     * @param cells what stands in it, from left to right
     * @param excess the cells too many of a draft's row
     * @param fit how it is set on its page
     */
    void row(List<GridCell> cells, List<Cell> excess, RowFit fit);

    /** The table ends. */
    void endTable();

    /**
     * The foot begins with its first rule.
     *
     * @param place where it stands
     */
    void beginFoot(FootPlace place);

    /**
     * A line of the foot is set.
     *
     * @param line the line
     */
    void footLine(FootLine line);

    /** The foot ends with its last rule. */
    void endFoot();
}
