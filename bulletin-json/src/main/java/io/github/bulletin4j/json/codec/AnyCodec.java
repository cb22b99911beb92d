package io.github.bulletin4j.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An object of anything that JSON can say, kept as it is: numbers exactly, names in their order. */
public final class AnyCodec extends ValueCodec<Map<String, @Nullable Object>> {

    private final int deepest;

    /**
     * An object of anything.
     *
     * @param deepest how deep objects and lists may be nested, itself included
     */
    public AnyCodec(int deepest) {
        this.deepest = deepest;
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("object");
    }

    @Override
    public Map<String, @Nullable Object> read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.mismatch(expectation());
        }
        return object(in, 1);
    }

    private Map<String, @Nullable Object> object(JsonInput in, int depth) {
        checkDepth(in, depth);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            if (values.containsKey(name)) {
                in.repeatedField();
            } else {
                in.parser().nextToken();
                values.put(name, value(in, depth));
            }
        }
        if (!in.at(JsonToken.END_OBJECT)) {
            throw in.mismatch(Phrase.of("field"));
        }
        return values;
    }

    private List<@Nullable Object> list(JsonInput in, int depth) {
        checkDepth(in, depth);
        List<@Nullable Object> values = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            values.add(value(in, depth));
        }
        return values;
    }

    private void checkDepth(JsonInput in, int depth) {
        if (depth > deepest) {
            throw in.failure(Phrase.of("nested-within", deepest), Phrase.of("deeper"));
        }
    }

    private @Nullable Object value(JsonInput in, int depth) {
        JsonToken token = in.token();
        if (token == null) {
            throw in.mismatch(Phrase.of("value"));
        }
        return switch (token) {
            case START_OBJECT -> object(in, depth + 1);
            case START_ARRAY -> list(in, depth + 1);
            case VALUE_STRING -> in.text();
            case VALUE_NUMBER_INT -> whole(in);
            case VALUE_NUMBER_FLOAT -> DecimalCodec.number(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw in.mismatch(Phrase.of("value"));
        };
    }

    private static Object whole(JsonInput in) {
        return switch (in.parser().getNumberType()) {
            case INT, LONG -> in.parser().getLongValue();
            default -> large(in);
        };
    }

    private static BigInteger large(JsonInput in) {
        BigInteger number = in.parser().getBigIntegerValue();
        if (NumberLength.exceeds(number, in.limits().numberLength())) {
            throw DecimalCodec.tooLong(in);
        }
        return number;
    }

    @Override
    public void write(JsonOutput out, Map<String, @Nullable Object> values) {
        out.startObject();
        values.forEach((name, value) -> {
            out.name(name);
            writeAny(out, value);
        });
        out.endObject();
    }

    @SuppressWarnings("unchecked") // maps are the objects that are read above, or checked by the model
    private void writeAny(JsonOutput out, @Nullable Object value) {
        if (value == null) {
            out.nothing();
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Long number) {
            out.number(number.longValue());
        } else if (value instanceof BigInteger number) {
            out.number(number);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Map<?, ?> object) {
            write(out, (Map<String, @Nullable Object>) object);
        } else if (value instanceof List<?> list) {
            out.startList();
            list.forEach(element -> writeAny(out, element));
            out.endList();
        } else {
            throw new AssertionError(value.getClass());
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "object");
    }
}
