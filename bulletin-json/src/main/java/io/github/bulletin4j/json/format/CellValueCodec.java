package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.CellValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What a cell holds: text, a number, or nothing. */
final class CellValueCodec extends ValueCodec<@Nullable CellValue> {

    static final CellValueCodec VALUE = new CellValueCodec();

    private CellValueCodec() {}

    @Override
    public Phrase expectation() {
        return Phrase.of("cell");
    }

    @Override
    @SuppressWarnings("NullAway") // null is a value of this codec
    public @Nullable CellValue read(JsonInput in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_STRING) {
            return new CellValue.TextValue(in.text());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new CellValue.NumberValue(Scalars.DECIMAL.read(in));
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        throw in.mismatch(expectation());
    }

    @Override
    public void write(JsonOutput out, @Nullable CellValue value) {
        if (value instanceof CellValue.TextValue text && text.text() != null) {
            out.text(text.text());
        } else if (value instanceof CellValue.NumberValue number && number.number() != null) {
            out.number(number.number());
        } else {
            out.nothing();
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", List.of("string", "number", "null"));
    }
}
