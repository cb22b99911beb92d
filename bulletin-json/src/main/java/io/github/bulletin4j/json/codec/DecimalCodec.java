package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** A number, kept exactly: 1.10 stays 1.10. */
final class DecimalCodec extends ValueCodec<BigDecimal> {

    @Override
    public Phrase expectation() {
        return Phrase.of("number");
    }

    @Override
    public BigDecimal read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_NUMBER_INT) && !in.at(JsonToken.VALUE_NUMBER_FLOAT)) {
            throw in.mismatch(expectation());
        }
        return number(in);
    }

    /** The number at the current token, unless it would take too many digits to write out. */
    static BigDecimal number(JsonInput in) {
        BigDecimal number;
        try {
            number = in.parser().getDecimalValue();
        } catch (ArithmeticException | NumberFormatException e) {
            throw tooLong(in);
        }
        if (NumberLength.exceeds(number, in.limits().numberLength())) {
            throw tooLong(in);
        }
        return number;
    }

    static FormatException tooLong(JsonInput in) {
        return in.mismatch(Phrase.of("number-within", in.limits().numberLength()));
    }

    @Override
    public void write(JsonOutput out, BigDecimal number) {
        out.number(number);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "number");
    }
}
