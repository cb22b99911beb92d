package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.layout.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * The format of tables as a file says it.
 *
 * @param typeface the typeface of the cells, or null
 * @param headerTypeface the typeface of the header row, or null
 * @param size the size of the text, or null
 * @param rowHeight the least height of a row, or null
 * @param border the width of the lines, or null
 * @param cellMargin the distance of text from the lines beside it, or null
 */
public record TableChange(
        @Nullable Typeface typeface,
        @Nullable Typeface headerTypeface,
        @Nullable Length size,
        @Nullable Length rowHeight,
        @Nullable Length border,
        @Nullable Length cellMargin) {

    static final RecordCodec<TableChange> CODEC = RecordCodec.of(TableChange.class, "How tables look (表格).")
            .named("TableFormat")
            .optional("typeface", EnumCodec.of(Typeface.class), "The typeface of the cells (单元格字体).")
            .optional("headerTypeface", EnumCodec.of(Typeface.class), "The typeface of the header row (表头字体).")
            .optional("size", LengthCodec.LENGTH, "The size of the text (字号), 1pt to 200pt.")
            .optional("rowHeight", LengthCodec.LENGTH, "The least height of a row (行高).")
            .optional("border", LengthCodec.LENGTH, "The width of the lines (线宽), 0.25pt to 12pt.")
            .optional(
                    "cellMargin",
                    LengthCodec.LENGTH,
                    "The distance of text from the lines beside it (单元格边距), 0pt to 50pt.")
            .build();

    private static final TableChange NONE = new TableChange(null, null, null, null, null, null);

    static @Nullable TableChange from(TableFormat base, TableFormat changed) {
        return Differences.unlessEmpty(
                NONE,
                new TableChange(
                        Differences.from(base.typeface(), changed.typeface()),
                        Differences.from(base.headerTypeface(), changed.headerTypeface()),
                        Differences.from(base.size(), changed.size()),
                        Differences.from(base.rowHeight(), changed.rowHeight()),
                        Differences.from(base.border(), changed.border()),
                        Differences.from(base.cellMargin(), changed.cellMargin())));
    }

    TableFormat apply(TableFormat base) {
        return new TableFormat(
                Differences.orBase(typeface, base.typeface()),
                Differences.orBase(headerTypeface, base.headerTypeface()),
                Differences.orBase(size, base.size()),
                Differences.orBase(rowHeight, base.rowHeight()),
                Differences.orBase(border, base.border()),
                Differences.orBase(cellMargin, base.cellMargin()));
    }
}
