package io.github.bulletin4j.model;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph (自然段).
 *
 * @param inlines the pieces of the paragraph in reading order
 */
public record Paragraph(List<Inline> inlines) implements Block {

    /**
     * A paragraph.
     *
     * @param inlines the pieces of the paragraph
     */
    public Paragraph {
        inlines = Copies.list(inlines, "inlines");
    }

    /**
     * A paragraph of plain text.
     *
     * @param text the text
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    /**
     * A paragraph of several pieces.
     *
     * @param inlines the pieces
     * @return the paragraph
     */
    public static Paragraph of(Inline... inlines) {
        return new Paragraph(Arrays.asList(inlines));
    }
}
