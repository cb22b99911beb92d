package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * A list of values of one format.
 *
 * @param <E> the type of the values
 */
public final class ListFormat<E> extends ValueFormat<List<E>> {

    private final ValueFormat<E> element;

    private ListFormat(ValueFormat<E> element) {
        this.element = element;
    }

    /**
     * A list.
     *
     * @param element the format of its elements
     * @param <E> the type of its elements
     * @return the format
     */
    public static <E> ListFormat<E> of(ValueFormat<E> element) {
        return new ListFormat<>(element);
    }

    @Override
    public String expectation() {
        return "a list";
    }

    @Override
    public List<E> read(JsonInput in) {
        if (!in.at(JsonToken.START_ARRAY)) {
            throw in.mismatch(expectation());
        }
        List<E> values = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            values.add(element.read(in));
        }
        return values;
    }

    @Override
    public void write(JsonOutput out, List<E> values) {
        out.startList();
        for (int i = 0; i < values.size(); i++) {
            element.write(out, values.get(i));
        }
        out.endList();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "array", "items", element.schema(definitions));
    }
}
