package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Column;
import java.math.BigDecimal;

/** A column of a table (列). */
final class ColumnFormat extends RecordFormat<Column> {

    static final EnumFormat<Column.ColumnType> TYPE = EnumFormat.of(Column.ColumnType.class);

    static final EnumFormat<Column.CellAlignment> ALIGNMENT = EnumFormat.of(Column.CellAlignment.class);

    static final ColumnFormat COLUMN = new ColumnFormat();

    private final Field<String> header = required("header", Scalars.TEXT, "The header (表头).");
    private final Field<Column.ColumnType> type = required("type", TYPE, "What the cells hold: 文本, 整数, 小数 or 日期.");
    private final Field<Column.CellAlignment> align =
            optional("align", ALIGNMENT, "How the cells are aligned (对齐); when absent text left, all else centred.");
    private final Field<BigDecimal> weight =
            optional("weight", Scalars.DECIMAL, "The share of the table's width (列宽), above 0; 1 when absent.");

    private ColumnFormat() {
        super("Column", "A column of a table (列).");
    }

    @Override
    protected void takeApart(Column object, JsonOutput out) {
        out.field(header, object.header());
        out.field(type, object.type());
        out.field(align, object.align());
        out.field(weight, object.weight());
    }

    @Override
    protected Column construct(Values values) {
        return new Column(values.get(header), values.get(type), values.get(align), values.get(weight));
    }
}
