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
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, ValueCodec<V>> codecs;
    private final Map<E, String> descriptions;

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
        this.codecs = new EnumMap<>(type);
        this.descriptions = new EnumMap<>(type);
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
        constants.put(EnumCodec.camelCase(constant.name()), constant);
        codecs.put(constant, codec);
        descriptions.put(constant, description);
        return this;
    }

    @Override
    public Map<E, V> absent() {
        return Map.of();
    }

    @Override
    public String expectation() {
        return "an object";
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
            E constant = constants.get(name);
            if (constant == null) {
                in.unknownField(List.copyOf(constants.keySet()));
            } else if (values.containsKey(constant)) {
                in.repeatedField();
            } else {
                in.parser().nextToken();
                values.put(constant, in.part(codecs.get(constant), object));
            }
        }
        if (!in.at(JsonToken.END_OBJECT)) {
            throw in.end(in.mismatch("a field"));
        }
        if (in.problems().count() > problemsBefore) {
            throw Unfinished.VALUE;
        }
        return values;
    }

    @Override
    public void write(JsonOutput out, Map<E, V> values) {
        out.startObject();
        constants.forEach((word, constant) -> {
            if (values.containsKey(constant)) {
                out.name(word);
                codecs.get(constant).write(out, values.get(constant));
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
        constants.forEach((word, constant) -> {
            Map<String, Object> field = SchemaDefinitions.object("description", descriptions.get(constant));
            field.putAll(codecs.get(constant).schema(definitions));
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
