package io.github.bulletin4j.layout;

/** The Chinese typefaces of a bulletin. A {@link Layout} says which font stands for each. */
public enum Typeface {
    /** 仿宋, for bodies: 仿宋_GB2312. */
    FANGSONG("仿宋_GB2312", "仿宋"),
    /** 楷体, for kickers, notes and quotations: 楷体_GB2312. */
    KAITI("楷体_GB2312", "楷体"),
    /** 黑体, for headlines and headings: 黑体. */
    HEITI("黑体", "SimHei"),
    /** 小标宋, for the masthead: 方正小标宋简体. */
    XIAOBIAOSONG("方正小标宋简体", "华文中宋"),
    /** 宋体, for page numbers: 宋体. */
    SONGTI("宋体", "SimSun");

    private final String usualFont;
    private final String alternative;

    Typeface(String usualFont, String alternative) {
        this.usualFont = usualFont;
        this.alternative = alternative;
    }

    /**
     * The font that stands for the typeface unless a layout says otherwise.
     *
     * @return the name of the font
     */
    public String usualFont() {
        return usualFont;
    }

    /**
     * The font that readers take where the font of the layout is missing.
     *
     * @return the name of the font
     */
    public String alternative() {
        return alternative;
    }
}
