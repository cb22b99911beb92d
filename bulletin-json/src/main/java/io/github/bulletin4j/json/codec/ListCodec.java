package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A list of values of one type.
 *
 * @param <E> the type of the values
 */
public final class ListCodec<E> extends ValueCodec<List<E>> {

    private final ValueCodec<E> element;

    private ListCodec(ValueCodec<E> element) {
        this.element = element;
    }

    /**
     * A list.
     *
     * @param element reads and writes its elements
     * @param <E> the type of its elements
     * @return the codec
     */
    public static <E> ListCodec<E> of(ValueCodec<E> element) {
        return new ListCodec<>(element);
    }

    @Override
    public List<E> absent() {
        return List.of();
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("list");
    }

    @Override
    public List<E> read(JsonInput in) {
        if (!in.at(JsonToken.START_ARRAY)) {
            throw in.mismatch(expectation());
        }
        List<E> values = new ArrayList<>();
        TokenStreamContext list = in.context();
        int problemsBefore = in.problems().count();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            values.add(in.part(element, list));
        }
        if (in.problems().count() > problemsBefore) {
            throw Unfinished.VALUE;
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
