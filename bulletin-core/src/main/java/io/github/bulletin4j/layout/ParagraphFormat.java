package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/**
 * How the paragraphs of one role look (段落格式).
 *
 * @param typeface the typeface of Chinese characters
 * @param size the size, in half-points
 * @param color the colour as six hexadecimal digits
 * @param bold whether the text is bold
 * @param alignment how the lines are aligned
 * @param before the space above, in twips
 * @param after the space below, in twips
 * @param line from base line to base line, in twips; 0 for as high as the text needs
 * @param firstLineIndent how far the first line is indented against the others, in characters; below 0 it hangs out
 * @param leftIndent how far all lines are indented from the left, in characters
 * @param rightIndent how far all lines are indented from the right, in characters
 * @param keepWithNext whether no page may end below the paragraph
 * @param startsPage whether the paragraph starts a page
 * @param ruleBelow a rule below the paragraph, or null
 */
public record ParagraphFormat(
        Typeface typeface,
        int size,
        String color,
        boolean bold,
        Alignment alignment,
        int before,
        int after,
        int line,
        int firstLineIndent,
        int leftIndent,
        int rightIndent,
        boolean keepWithNext,
        boolean startsPage,
        @Nullable Rule ruleBelow) {
    /** The largest indent, in characters. */
    public static final int MOST_INDENT = 20;

    /**
     * A format.
     *
     * @param typeface the typeface of Chinese characters
     * @param size the size, in half-points
     * @param color the colour as six hexadecimal digits
     * @param bold whether the text is bold
     * @param alignment how the lines are aligned
     * @param before the space above, in twips
     * @param after the space below, in twips
     * @param line from base line to base line, in twips; 0 for as high as the text needs
     * @param firstLineIndent how far the first line is indented against the others, in characters; below 0 it hangs out
     * @param leftIndent how far all lines are indented from the left, in characters
     * @param rightIndent how far all lines are indented from the right, in characters
     * @param keepWithNext whether no page may end below the paragraph
     * @param startsPage whether the paragraph starts a page
     * @param ruleBelow a rule below the paragraph, or null
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public ParagraphFormat {
        Check.range("size", size, 2, 400);
        Check.color(color);
        Check.range("before", before, 0, Check.LONGEST);
        Check.range("after", after, 0, Check.LONGEST);
        Check.range("line", line, 0, Check.LONGEST);
        Check.range("firstLineIndent", firstLineIndent, -leftIndent, MOST_INDENT);
        Check.range("leftIndent", leftIndent, 0, MOST_INDENT);
        Check.range("rightIndent", rightIndent, 0, MOST_INDENT);
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
     * The width of a character, in twips.
     *
     * @return twips
     */
    public int em() {
        return size * 10;
    }
}
