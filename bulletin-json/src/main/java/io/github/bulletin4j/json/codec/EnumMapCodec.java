package io.github.bulletin4j.json.codec;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * An object with a field for each constant of an enum, named in camel case; any may be absent.
 *
 * @param <E> the enum
 * @param <V> the type of the values
 */
public final class EnumMapCodec<E extends Enum<E>, V> extends ValueCodec<Map<E, V>> {

    private final Class<E> type;
    private final String name;
    private final String description;
    private final Map<String, Entry<E, V>> entries = new LinkedHashMap<>();

    /** The field of a constant. */
    private record Entry<E, V>(E constant, ValueCodec<V> codec, String description) {}

    /**
     * Objects without fields yet.
     *
     * @param type the enum
     * @param name the name of the schema
     * @param description what it is, in English with the Chinese term
     */
    public EnumMapCodec(Class<E> type, String name, String description) {
        this.type = type;
        this.name = name;
        this.description = description;
    }

    /**
     * Adds the field of a constant; only while the codec is made.
     *
     * @param constant the constant
     * @param codec reads and writes its value
     * @param description what it is, in English with the Chinese term
     * @return {@code this}
     */
    public EnumMapCodec<E, V> with(E constant, ValueCodec<V> codec, String description) {
        entries.put(EnumCodec.camelCase(constant.name()), new Entry<>(constant, codec, description));
        return this;
    }

    @Override
    public Map<E, V> absent() {
        return Map.of();
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("object");
    }

    @Override
    public Map<E, V> read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.mismatch(expectation());
        }
        Map<E, V> values = new EnumMap<>(type);
        TokenStreamContext object = in.context();
        int problemsBefore = in.problems().count();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            Entry<E, V> entry = entries.get(name);
            if (entry == null) {
                in.unknownField(List.copyOf(entries.keySet()));
            } else if (values.containsKey(entry.constant())) {
                in.repeatedField();
            } else {
                in.parser().nextToken();
                values.put(entry.constant(), in.part(entry.codec(), object));
            }
        }
        if (!in.at(JsonToken.END_OBJECT)) {
            throw in.end(in.mismatch(Phrase.of("field")));
        }
        if (in.problems().count() > problemsBefore) {
            throw Unfinished.VALUE;
        }
        return values;
    }

    @Override
    public void write(JsonOutput out, Map<E, V> values) {
        out.startObject();
        entries.forEach((word, entry) -> {
            V value = values.get(entry.constant());
            if (value != null) {
                out.name(word);
                entry.codec().write(out, value);
            }
        });
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(name, () -> objectSchema(definitions));
    }

    private Map<String, Object> objectSchema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        entries.forEach((word, entry) -> {
            Map<String, Object> field = SchemaDefinitions.object("description", entry.description());
            field.putAll(entry.codec().schema(definitions));
            properties.put(word, field);
        });
        return SchemaDefinitions.object(
                "title",
                name,
                "description",
                description,
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                false);
    }
}
