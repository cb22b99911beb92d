package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.TextGrid;
import org.jspecify.annotations.Nullable;

/**
 * How much text a page holds, as a file says it.
 *
 * @param characters characters in a line, or null
 * @param lines lines on a page, or null
 * @param size the size of a character of the body, or null
 * @param pitch from base line to base line, or null
 * @param tracking what is added after each character, or null
 */
public record GridChange(
        @Nullable Integer characters,
        @Nullable Integer lines,
        @Nullable Length size,
        @Nullable Length pitch,
        @Nullable Length tracking) {

    static final RecordCodec<GridChange> CODEC = RecordCodec.of(GridChange.class, "How much text a page holds (版面).")
            .named("TextGrid")
            .optional("characters", Scalars.INTEGER, "Characters in a line (每行字数), 5 to 100.")
            .optional("lines", Scalars.INTEGER, "Lines on a page (每页行数), 5 to 100.")
            .optional("size", LengthCodec.LENGTH, "The size of a character of the body (正文字号), 5pt to 50pt.")
            .optional(
                    "pitch",
                    LengthCodec.LENGTH,
                    "From base line to base line (行距); absent for as much as the page has.")
            .optional(
                    "tracking",
                    LengthCodec.LENGTH,
                    "What is added after each character (字符间距); absent for as much as the line has.")
            .build();

    private static final GridChange NONE = new GridChange(null, null, null, null, null);

    static GridChange none() {
        return NONE;
    }

    /** What a file must say of a grid on a sheet, so that {@link #apply} makes it again. */
    static @Nullable GridChange from(TextGrid base, TextGrid changed, boolean otherPaper, Paper paper) {
        GridChange said = new GridChange(
                Differences.from(base.characters(), changed.characters()),
                Differences.from(base.lines(), changed.lines()),
                Differences.from(base.size(), changed.size()),
                null,
                null);
        TextGrid fitted = null;
        try {
            fitted = said.apply(base, otherPaper, paper);
        } catch (IllegalArgumentException e) {
            // No grid would fit by itself: the whole of it must be said.
        }
        return Differences.unlessEmpty(
                NONE,
                new GridChange(
                        said.characters,
                        said.lines,
                        said.size,
                        Differences.from(fitted == null ? null : fitted.pitch(), changed.pitch()),
                        Differences.from(fitted == null ? null : fitted.tracking(), changed.tracking())));
    }

    /**
     * The grid on a sheet. What is not said of its distances fills the type area where the sheet, the numbers or the size
     * are not the base's.
     */
    TextGrid apply(TextGrid base, boolean otherPaper, Paper paper) {
        int across = Differences.orBase(characters, base.characters());
        int down = Differences.orBase(lines, base.lines());
        Length type = Differences.orBase(size, base.size());
        if (pitch != null && tracking != null) {
            return new TextGrid(across, down, type, pitch, tracking);
        }
        boolean refits = otherPaper || characters != null || lines != null || size != null;
        TextGrid fitted = refits ? TextGrid.filling(across, down, type, paper) : base;
        return new TextGrid(
                across,
                down,
                type,
                Differences.orBase(pitch, fitted.pitch()),
                Differences.orBase(tracking, fitted.tracking()));
    }
}
