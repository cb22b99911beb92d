package io.github.bulletin4j.docx;

/** The Chinese typefaces of a bulletin. A {@link Layout} says which font stands for each. */
public enum Typeface {
    /** 仿宋, for bodies: 仿宋_GB2312. */
    FANGSONG("仿宋_GB2312"),
    /** 楷体, for kickers, notes and quotations: 楷体_GB2312. */
    KAITI("楷体_GB2312"),
    /** 黑体, for headlines and headings: 黑体. */
    HEITI("黑体"),
    /** 小标宋, for the masthead: 方正小标宋简体. */
    XIAOBIAOSONG("方正小标宋简体"),
    /** 宋体, for page numbers: 宋体. */
    SONGTI("宋体");

    private final String usualFont;

    Typeface(String usualFont) {
        this.usualFont = usualFont;
    }

    /**
     * The font that stands for the typeface unless a layout says otherwise.
     *
     * @return the name of the font
     */
    public String usualFont() {
        return usualFont;
    }
}
