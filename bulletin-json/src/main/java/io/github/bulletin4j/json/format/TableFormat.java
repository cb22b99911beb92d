package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Table;
import java.util.List;

/** A table (表格). */
final class TableFormat extends RecordFormat<Table> {

    static final TableFormat TABLE = new TableFormat();

    private final Field<String> caption = optional("caption", Scalars.TEXT, "The caption above the table (表题).");
    private final Field<String> unit = optional("unit", Scalars.TEXT, "The unit of the figures (计量单位).");
    private final Field<List<Column>> columns =
            requiredList("columns", ListFormat.of(ColumnFormat.COLUMN), "The columns from left to right (列).");
    private final Field<List<List<Cell>>> rows = optional(
            "rows",
            ListFormat.of(ListFormat.of(CellFormat.CELL)),
            List.of(),
            "The cells of each row (行); a cell covered by a span from above is left out.");
    private final Field<List<String>> notes =
            optional("notes", ListFormat.of(Scalars.TEXT), List.of(), "The notes below the table (表注).");

    private TableFormat() {
        super("Table", "A table (表格).");
    }

    @Override
    protected void takeApart(Table object, JsonOutput out) {
        out.field(caption, object.caption());
        out.field(unit, object.unit());
        out.field(columns, object.columns());
        out.field(rows, object.rows());
        out.field(notes, object.notes());
    }

    @Override
    protected Table construct(Values values) {
        return new Table(
                values.get(caption), values.get(unit), values.get(columns), values.get(rows), values.get(notes));
    }
}
