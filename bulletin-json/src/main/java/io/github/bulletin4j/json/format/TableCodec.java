package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.ListCodec;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.model.Table;

/** A table (表格). */
final class TableCodec {

    static final RecordCodec<Table> TABLE = RecordCodec.of(Table.class, "A table (表格).")
            .optional("caption", Scalars.TEXT, "The caption above the table (表题).")
            .examples("表1 各港区吞吐量")
            .optional("unit", Scalars.TEXT, "The unit of the figures (计量单位).")
            .examples("万吨")
            .required("columns", ListCodec.of(ColumnCodec.COLUMN), "The columns from left to right (列).")
            .optional(
                    "rows",
                    ListCodec.of(ListCodec.of(CellCodec.CELL)),
                    "The cells of each row (行); a cell covered by a span from above is left out.")
            .optional("notes", ListCodec.of(Scalars.TEXT), "The notes below the table (表注).")
            .build();

    private TableCodec() {}
}
