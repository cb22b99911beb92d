package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The sheet and its margins as a file says them.
 *
 * @param width the width of the sheet, or null
 * @param height the height of the sheet, or null
 * @param top the margin above the type area, or null
 * @param bottom the margin below the type area, or null
 * @param left the margin left of the type area, or null
 * @param right the margin right of the type area, or null
 */
public record PaperChange(
        @Nullable Length width,
        @Nullable Length height,
        @Nullable Length top,
        @Nullable Length bottom,
        @Nullable Length left,
        @Nullable Length right) {

    static final RecordCodec<PaperChange> CODEC = RecordCodec.of(
                    PaperChange.class, "The sheet and its margins (纸张、页边距).")
            .named("Paper")
            .optional("width", LengthCodec.LENGTH, "The width of the sheet (纸宽), 72pt to 1584pt.")
            .optional("height", LengthCodec.LENGTH, "The height of the sheet (纸高), 72pt to 1584pt.")
            .optional("top", LengthCodec.LENGTH, "The margin above the type area (上边距，天头).")
            .optional("bottom", LengthCodec.LENGTH, "The margin below the type area (下边距，地脚).")
            .optional("left", LengthCodec.LENGTH, "The margin left of the type area (左边距，订口).")
            .optional("right", LengthCodec.LENGTH, "The margin right of the type area (右边距，翻口).")
            .build();

    private static final PaperChange NONE = new PaperChange(null, null, null, null, null, null);

    static @Nullable PaperChange from(Paper base, Paper changed) {
        return Differences.unlessEmpty(
                NONE,
                new PaperChange(
                        Differences.from(base.width(), changed.width()),
                        Differences.from(base.height(), changed.height()),
                        Differences.from(base.top(), changed.top()),
                        Differences.from(base.bottom(), changed.bottom()),
                        Differences.from(base.left(), changed.left()),
                        Differences.from(base.right(), changed.right())));
    }

    Paper apply(Paper base) {
        return new Paper(
                Differences.orBase(width, base.width()),
                Differences.orBase(height, base.height()),
                Differences.orBase(top, base.top()),
                Differences.orBase(right, base.right()),
                Differences.orBase(bottom, base.bottom()),
                Differences.orBase(left, base.left()));
    }
}
