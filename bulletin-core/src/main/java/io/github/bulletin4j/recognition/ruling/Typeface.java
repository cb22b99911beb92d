package io.github.bulletin4j.recognition.ruling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of Chinese type that official documents are set in (字体). */
enum Typeface {
    HEITI,
    KAITI,
    SONGTI,
    FANGSONG,
    UNKNOWN;

    static Typeface of(@Nullable String font) {
        if (font == null) {
            return UNKNOWN;
        }
        String name = font.toLowerCase(Locale.ROOT);
        if (name.contains("仿宋") || name.contains("fangsong")) {
            return FANGSONG;
        }
        if (name.contains("黑") || name.contains("hei") || name.contains("yahei")) {
            return HEITI;
        }
        if (name.contains("楷") || name.contains("kai")) {
            return KAITI;
        }
        return name.contains("宋") || name.contains("song") || name.contains("sun") ? SONGTI : UNKNOWN;
    }
}
