package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Pieces;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph (自然段).
 *
 * <p>Its constraints look at the pieces themselves instead of cascading into each, since an issue has many.
 *
 * @param inlines the pieces of the paragraph in reading order
 */
public record Paragraph(@Pieces List<Inline> inlines) implements Block {

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
        return new Paragraph(List.of(new Text(Objects.requireNonNull(text, "text must not be null"))));
    }

    /**
     * A paragraph of several pieces.
     *
     * @param inlines the pieces
     * @return the paragraph
     */
    public static Paragraph of(Inline... inlines) {
        return new Paragraph(Copies.given(inlines, "inlines"));
    }
}
