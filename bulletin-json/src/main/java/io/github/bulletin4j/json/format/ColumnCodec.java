package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Column;

/** A column of a table (列). */
final class ColumnCodec {

    static final EnumCodec<Column.ColumnType> TYPE = EnumCodec.of(Column.ColumnType.class);

    static final EnumCodec<Column.CellAlignment> ALIGNMENT = EnumCodec.of(Column.CellAlignment.class);

    static final RecordCodec<Column> COLUMN = RecordCodec.of(Column.class, "A column of a table (列).")
            .required("header", Scalars.TEXT, "The header (表头).")
            .examples("企业名称")
            .optional("group", Scalars.TEXT, "What stands above the headers of columns side by side (分组表头).")
            .examples("今年")
            .required("type", TYPE, "What the cells hold: 文本, 整数, 小数 or 日期.")
            .optional("align", ALIGNMENT, "How the cells are aligned (对齐); when absent text left, all else centred.")
            .optional("weight", Scalars.DECIMAL, "The share of the table's width (列宽), above 0; 1 when absent.")
            .examples(2)
            .build();

    private ColumnCodec() {}
}
