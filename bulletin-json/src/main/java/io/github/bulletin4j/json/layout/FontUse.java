package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.LayoutBuilder;
import io.github.bulletin4j.layout.Typeface;
import org.jspecify.annotations.Nullable;

/** What a font is for: a typeface, or Latin letters and digits. */
public enum FontUse {
    /** 仿宋. */
    FANGSONG(Typeface.FANGSONG, "The font that stands for 仿宋, of bodies."),
    /** 楷体. */
    KAITI(Typeface.KAITI, "The font that stands for 楷体, of kickers, notes and quotations."),
    /** 黑体. */
    HEITI(Typeface.HEITI, "The font that stands for 黑体, of headlines and headings."),
    /** 小标宋. */
    XIAOBIAOSONG(Typeface.XIAOBIAOSONG, "The font that stands for 小标宋, of the masthead."),
    /** 宋体. */
    SONGTI(Typeface.SONGTI, "The font that stands for 宋体, of page numbers."),
    /** Latin letters and digits. */
    LATIN(null, "The font of Latin letters and digits (西文字体).");

    private final @Nullable Typeface typeface;
    private final String description;

    FontUse(@Nullable Typeface typeface, String description) {
        this.typeface = typeface;
        this.description = description;
    }

    String description() {
        return description;
    }

    String of(Layout layout) {
        return typeface == null ? layout.latinFont() : layout.font(typeface);
    }

    LayoutBuilder set(LayoutBuilder layout, String font) {
        return typeface == null ? layout.latinFont(font) : layout.font(typeface, font);
    }
}
