package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/**
 * A whole number of 32 bits. As in JSON Schema, the value counts and not how it is written: 3.0 is whole, since many
 * languages have one type for all numbers.
 */
final class IntegerCodec extends ValueCodec<Integer> {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public Phrase expectation() {
        return Phrase.of("whole-number");
    }

    @Override
    public Integer read(JsonInput in) {
        if (in.at(JsonToken.VALUE_NUMBER_INT) && in.parser().getNumberType() == NumberType.INT) {
            return in.parser().getIntValue();
        }
        if (!in.at(JsonToken.VALUE_NUMBER_INT) && !in.at(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw in.mismatch(expectation());
        }
        BigDecimal number = DecimalCodec.number(in);
        if (number.stripTrailingZeros().scale() > 0) {
            throw in.mismatch(expectation());
        }
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            throw in.mismatch(Phrase.of("whole-number-within", LEAST, MOST));
        }
        return number.intValueExact();
    }

    @Override
    public void write(JsonOutput out, Integer number) {
        out.number(number.intValue());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object(
                "type", "integer", "minimum", (long) Integer.MIN_VALUE, "maximum", (long) Integer.MAX_VALUE);
    }
}
