package io.github.bulletin4j.json.codec;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * A list of objects, of which an only one stands alone. Both forms are read, the short one is written.
 *
 * @param <E> the type of the objects
 */
public final class OneOrList<E> extends ValueCodec<List<E>> {

    private final ValueCodec<E> one;
    private final ListCodec<E> list;

    /**
     * One object, or a list.
     *
     * @param one reads and writes an object
     */
    public OneOrList(ValueCodec<E> one) {
        this.one = one;
        this.list = ListCodec.of(one);
    }

    @Override
    public List<E> absent() {
        return list.absent();
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("or", one.expectation(), list.expectation());
    }

    @Override
    public List<E> read(JsonInput in) {
        if (in.at(JsonToken.START_OBJECT)) {
            return List.of(one.read(in));
        }
        if (in.at(JsonToken.START_ARRAY)) {
            return list.read(in);
        }
        throw in.mismatch(expectation());
    }

    @Override
    public void write(JsonOutput out, List<E> values) {
        if (values.size() == 1) {
            one.write(out, values.get(0));
        } else {
            list.write(out, values);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.byType("object", one.schema(definitions), "array", list.schema(definitions));
    }

    /** The schema where text may stand too. */
    Map<String, Object> schemaOrText(SchemaDefinitions definitions) {
        return SchemaDefinitions.byType(
                "string", Map.of(), "object", one.schema(definitions), "array", list.schema(definitions));
    }
}
