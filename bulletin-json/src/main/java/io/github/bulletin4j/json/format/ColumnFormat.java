package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Column;
import java.math.BigDecimal;

/** A column of a table (列). */
final class ColumnFormat extends RecordFormat<Column> {

    static final EnumFormat<Column.ColumnType> TYPE = EnumFormat.of(Column.ColumnType.class);

    static final EnumFormat<Column.Alignment> ALIGNMENT = EnumFormat.of(Column.Alignment.class);

    static final ColumnFormat COLUMN = new ColumnFormat();

    private final Field<Column, String> header = required("header", Scalars.TEXT, Column::header, "The header (表头).");
    private final Field<Column, Column.ColumnType> type =
            required("type", TYPE, Column::type, "What the cells hold: 文本, 整数, 小数 or 日期.");
    private final Field<Column, Column.Alignment> align = optional(
            "align",
            ALIGNMENT,
            Column::align,
            "How the cells are aligned (对齐); when absent text left, all else centred.");
    private final Field<Column, BigDecimal> weight = optional(
            "weight", Scalars.DECIMAL, Column::weight, "The share of the table's width (列宽), above 0; 1 when absent.");

    private ColumnFormat() {
        super("Column", "A column of a table (列).");
    }

    @Override
    protected Column construct(Values values) {
        return new Column(values.get(header), values.get(type), values.get(align), values.get(weight));
    }
}
