package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/** Builds a {@link ParagraphFormat} from another one. Not safe for use by several threads. */
public final class ParagraphFormatBuilder {
    private Typeface typeface;
    private Length size;
    private String color;
    private boolean bold;
    private Alignment alignment;
    private Length before;
    private Length after;
    private Length line;
    private Length firstLineIndent;
    private Length leftIndent;
    private Length rightIndent;
    private boolean keepWithNext;
    private boolean startsPage;
    private @Nullable Rule ruleBelow;

    ParagraphFormatBuilder(ParagraphFormat format) {
        this.typeface = format.typeface();
        this.size = format.size();
        this.color = format.color();
        this.bold = format.bold();
        this.alignment = format.alignment();
        this.before = format.before();
        this.after = format.after();
        this.line = format.line();
        this.firstLineIndent = format.firstLineIndent();
        this.leftIndent = format.leftIndent();
        this.rightIndent = format.rightIndent();
        this.keepWithNext = format.keepWithNext();
        this.startsPage = format.startsPage();
        this.ruleBelow = format.ruleBelow();
    }

    /**
     * The typeface.
     *
     * @param typeface the typeface of Chinese characters
     * @return {@code this}
     */
    public ParagraphFormatBuilder typeface(Typeface typeface) {
        this.typeface = typeface;
        return this;
    }

    /**
     * The size.
     *
     * @param size the size, 1 to 200 points; 1em is that of the body
     * @return {@code this}
     */
    public ParagraphFormatBuilder size(Length size) {
        this.size = size;
        return this;
    }

    /**
     * The colour.
     *
     * @param color the colour as six hexadecimal digits, such as FF0000
     * @return {@code this}
     */
    public ParagraphFormatBuilder color(String color) {
        this.color = color;
        return this;
    }

    /**
     * Whether the text is bold.
     *
     * @param bold whether the text is bold
     * @return {@code this}
     */
    public ParagraphFormatBuilder bold(boolean bold) {
        this.bold = bold;
        return this;
    }

    /**
     * The alignment.
     *
     * @param alignment how the lines are aligned
     * @return {@code this}
     */
    public ParagraphFormatBuilder alignment(Alignment alignment) {
        this.alignment = alignment;
        return this;
    }

    /**
     * The space above.
     *
     * @param before the space above
     * @return {@code this}
     */
    public ParagraphFormatBuilder before(Length before) {
        this.before = before;
        return this;
    }

    /**
     * The space below.
     *
     * @param after the space below
     * @return {@code this}
     */
    public ParagraphFormatBuilder after(Length after) {
        this.after = after;
        return this;
    }

    /**
     * The height of a line.
     *
     * @param line from base line to base line; 0 for as high as the text needs
     * @return {@code this}
     */
    public ParagraphFormatBuilder line(Length line) {
        this.line = line;
        return this;
    }

    /**
     * The indent of the first line.
     *
     * @param firstLineIndent how far the first line is indented against the others; below 0 it hangs out, at
     *     most as far as the others are indented
     * @return {@code this}
     */
    public ParagraphFormatBuilder firstLineIndent(Length firstLineIndent) {
        this.firstLineIndent = firstLineIndent;
        return this;
    }

    /**
     * The indent from the left.
     *
     * @param leftIndent how far all lines are indented from the left
     * @return {@code this}
     */
    public ParagraphFormatBuilder leftIndent(Length leftIndent) {
        this.leftIndent = leftIndent;
        return this;
    }

    /**
     * The indent from the right.
     *
     * @param rightIndent how far all lines are indented from the right
     * @return {@code this}
     */
    public ParagraphFormatBuilder rightIndent(Length rightIndent) {
        this.rightIndent = rightIndent;
        return this;
    }

    /**
     * Whether the paragraph stays on one page with the next.
     *
     * @param keepWithNext whether no page may end below the paragraph
     * @return {@code this}
     */
    public ParagraphFormatBuilder keepWithNext(boolean keepWithNext) {
        this.keepWithNext = keepWithNext;
        return this;
    }

    /**
     * Whether the paragraph starts a page.
     *
     * @param startsPage whether the paragraph starts a page
     * @return {@code this}
     */
    public ParagraphFormatBuilder startsPage(boolean startsPage) {
        this.startsPage = startsPage;
        return this;
    }

    /**
     * The rule below.
     *
     * @param ruleBelow a rule below the paragraph, or null
     * @return {@code this}
     */
    public ParagraphFormatBuilder ruleBelow(@Nullable Rule ruleBelow) {
        this.ruleBelow = ruleBelow;
        return this;
    }

    /**
     * The format as built so far.
     *
     * @return the format
     * @throws IllegalArgumentException if a value is out of its bounds
     */
    public ParagraphFormat build() {
        return new ParagraphFormat(
                typeface,
                size,
                color,
                bold,
                alignment,
                before,
                after,
                line,
                firstLineIndent,
                leftIndent,
                rightIndent,
                keepWithNext,
                startsPage,
                ruleBelow);
    }
}
