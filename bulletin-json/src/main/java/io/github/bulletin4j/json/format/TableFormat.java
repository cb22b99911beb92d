package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
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

    private final Field<Table, String> caption =
            optional("caption", Scalars.TEXT, Table::caption, "The caption above the table (表题).");
    private final Field<Table, String> unit =
            optional("unit", Scalars.TEXT, Table::unit, "The unit of the figures (计量单位).");
    private final Field<Table, List<Column>> columns = requiredList(
            "columns", ListFormat.of(ColumnFormat.COLUMN), Table::columns, "The columns from left to right (列).");
    private final Field<Table, List<List<Cell>>> rows = optional(
            "rows",
            ListFormat.of(ListFormat.of(CellFormat.CELL)),
            Table::rows,
            List.of(),
            "The cells of each row (行); a cell covered by a span from above is left out.");
    private final Field<Table, List<String>> notes =
            optional("notes", ListFormat.of(Scalars.TEXT), Table::notes, List.of(), "The notes below the table (表注).");

    private TableFormat() {
        super("Table", "A table (表格).");
    }

    @Override
    protected Table construct(Values values) {
        return new Table(
                values.get(caption), values.get(unit), values.get(columns), values.get(rows), values.get(notes));
    }
}
