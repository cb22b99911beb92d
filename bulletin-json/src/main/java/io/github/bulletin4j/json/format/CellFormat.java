package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.CellValue;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** A cell of a table (单元格): one that covers a single place is written as its value. */
final class CellFormat extends ValueFormat<Cell> {

    static final CellFormat CELL = new CellFormat();

    private final Spanning spanning = new Spanning();

    private CellFormat() {}

    @Override
    public String expectation() {
        return "text, a number, null or an object";
    }

    @Override
    public Cell read(JsonInput in) {
        JsonToken token = in.token();
        if (token == JsonToken.START_OBJECT) {
            return spanning.read(in);
        }
        if (token == null || !token.isScalarValue() || token.isBoolean()) {
            throw in.mismatch(expectation());
        }
        return new Cell(CellValueFormat.VALUE.read(in), 1, 1);
    }

    @Override
    public void write(JsonOutput out, Cell cell) {
        if (cell.columnSpan() == 1 && cell.rowSpan() == 1) {
            CellValueFormat.VALUE.write(out, cell.value());
        } else {
            spanning.write(out, cell);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object(
                "oneOf", List.of(CellValueFormat.VALUE.schema(definitions), spanning.schema(definitions)));
    }

    /** The long form, for a cell that covers more than one place. */
    private static final class Spanning extends RecordFormat<Cell> {

        private final Field<CellValue> value =
                optional("value", CellValueFormat.VALUE, "What the cell holds (内容); nothing when absent or null.");
        private final Field<Integer> columnSpan =
                optional("columnSpan", Scalars.INTEGER, 1, "How many columns it covers (跨列), from 1; 1 when absent.");
        private final Field<Integer> rowSpan =
                optional("rowSpan", Scalars.INTEGER, 1, "How many rows it covers (跨行), from 1; 1 when absent.");

        Spanning() {
            super("Cell", "A cell that covers several columns or rows (合并单元格).");
        }

        @Override
        protected void takeApart(Cell object, JsonOutput out) {
            out.field(value, object.value());
            out.field(columnSpan, object.columnSpan());
            out.field(rowSpan, object.rowSpan());
        }

        @Override
        protected Cell construct(Values values) {
            return new Cell(values.get(value), values.get(columnSpan), values.get(rowSpan));
        }
    }
}
