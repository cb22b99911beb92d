package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of one role look (段落格式). What is given in lines or in em hangs on the grid of the layout; of an
 * indent, an em is a character of the paragraph itself.
 *
 * @param typeface the typeface of Chinese characters
 * @param size the size; 1em is that of the body
 * @param color the colour as six hexadecimal digits
 * @param bold whether the text is bold
 * @param alignment how the lines are aligned
 * @param before the space above
 * @param after the space below
 * @param line from base line to base line; 0 for as high as the text needs
 * @param firstLineIndent how far the first line is indented against the others; below 0 it hangs out
 * @param leftIndent how far all lines are indented from the left
 * @param rightIndent how far all lines are indented from the right
 * @param keepWithNext whether no page may end below the paragraph
 * @param startsPage whether the paragraph starts a page
 * @param ruleBelow a rule below the paragraph, or null
 */
public record ParagraphFormat(
        Typeface typeface,
        Length size,
        String color,
        boolean bold,
        Alignment alignment,
        Length before,
        Length after,
        Length line,
        Length firstLineIndent,
        Length leftIndent,
        Length rightIndent,
        boolean keepWithNext,
        boolean startsPage,
        @Nullable Rule ruleBelow) {
    /**
     * A format.
     *
     * @param typeface the typeface of Chinese characters
     * @param size the size; 1em is that of the body
     * @param color the colour as six hexadecimal digits
     * @param bold whether the text is bold
     * @param alignment how the lines are aligned
     * @param before the space above
     * @param after the space below
     * @param line from base line to base line; 0 for as high as the text needs
     * @param firstLineIndent how far the first line is indented against the others; below 0 it hangs out
     * @param leftIndent how far all lines are indented from the left
     * @param rightIndent how far all lines are indented from the right
     * @param keepWithNext whether no page may end below the paragraph
     * @param startsPage whether the paragraph starts a page
     * @param ruleBelow a rule below the paragraph, or null
     * @throws IllegalArgumentException if a value is out of its bounds; what hangs on a grid is checked when the
     *     layout is built
     * @throws NullPointerException if one is null that may not be
     */
    public ParagraphFormat {
        Check.present("typeface", typeface);
        Check.length("size", size, Check.SMALLEST_TYPE, Check.LARGEST_TYPE);
        Check.color(color);
        Check.present("alignment", alignment);
        Check.length("before", before, Length.ZERO, Check.LONGEST);
        Check.length("after", after, Length.ZERO, Check.LONGEST);
        Check.length("line", line, Length.ZERO, Check.LONGEST);
        Check.present("firstLineIndent", firstLineIndent);
        Check.length("leftIndent", leftIndent, Length.ZERO, Check.LONGEST);
        Check.length("rightIndent", rightIndent, Length.ZERO, Check.LONGEST);
    }

    /**
     * A builder that starts with this format.
     *
     * @return the builder
     */
    public ParagraphFormatBuilder toBuilder() {
        return new ParagraphFormatBuilder(this);
    }

    /**
     * The width of a character, in twips (twentieths of a point) and as Word knows it: to half a point.
     *
     * @param grid the grid of the layout
     * @return twips
     */
    public int em(TextGrid grid) {
        return (size.twips(grid) + 5) / 10 * 10;
    }

    /**
     * An indent in twips (twentieths of a point).
     *
     * @param indent one of this format's indents
     * @param grid the grid of the layout
     * @return twips
     */
    public int indent(Length indent, TextGrid grid) {
        return indent.twips(grid, em(grid));
    }
}
