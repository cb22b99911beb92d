package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Column;
import java.util.List;

/** Is told what is set, in reading order, and reckons how far the current page is filled. Measures are twips. */
interface PageReckoner {
    /** A page begins on purpose. */
    void newPage(int typeHeight);

    /** A paragraph is set. */
    void paragraph(String text, ParagraphFormat format);

    /** Something without text is set: a picture, an empty paragraph. */
    void space(int height);

    /** A table begins. */
    void beginTable(TableShape shape);

    /** The header row of the table is set, which stands on each of its pages. */
    void header(List<Column> columns);

    /**
     * A row of the table is set.
     *
     * @return how high it will be
     */
    int row(List<GridCell> cells);

    /** The table ends. */
    void endTable();

    /** How much of the current page is filled. */
    int used();

    /** How much of the current page is certainly left. */
    int left();

    /** How high a paragraph will be. */
    int height(String text, ParagraphFormat format);
}
