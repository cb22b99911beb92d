package io.github.bulletin4j.docx.body;

import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;

/** Takes the blocks of a body in reading order, the rows of a table one by one. */
public interface BlockSink {
    /**
     * A paragraph.
     *
     * @param paragraph the paragraph
     */
    void paragraph(P paragraph);

    /**
     * The beginning of a table.
     *
     * @param table its properties and grid, without rows
     */
    void beginTable(Tbl table);

    /**
     * A row of the table begun last.
     *
     * @param row the row
     */
    void row(Tr row);

    /** The end of the table begun last. */
    void endTable();
}
