package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Cell;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** A cell of a table (单元格): one that covers a single place is written as its value. */
final class CellCodec extends ValueCodec<Cell> {

    static final CellCodec CELL = new CellCodec();

    /** The long form, for a cell that covers more than one place. */
    private final RecordCodec<Cell> spanning = RecordCodec.of(
                    Cell.class, "A cell that covers several columns or rows (合并单元格).")
            .optional("value", CellValueCodec.VALUE, "What the cell holds (内容); nothing when absent or null.")
            .optional("columnSpan", Scalars.INTEGER, 1, "How many columns it covers (跨列), from 1; 1 when absent.")
            .examples(2)
            .optional("rowSpan", Scalars.INTEGER, 1, "How many rows it covers (跨行), from 1; 1 when absent.")
            .examples(2)
            .build();

    private CellCodec() {}

    @Override
    public Phrase expectation() {
        return Phrase.of("cell-or-object");
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
        return new Cell(CellValueCodec.VALUE.read(in), 1, 1);
    }

    @Override
    public void write(JsonOutput out, Cell cell) {
        if (cell.columnSpan() == 1 && cell.rowSpan() == 1) {
            CellValueCodec.VALUE.write(out, cell.value());
        } else {
            spanning.write(out, cell);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.byType(
                "string", Map.of(), "number", Map.of(), "null", Map.of(), "object", spanning.schema(definitions));
    }
}
