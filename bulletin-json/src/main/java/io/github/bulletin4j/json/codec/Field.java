package io.github.bulletin4j.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of an object.
 *
 * @param <R> the type of the object
 * @param <V> the type of the field's value
 */
public final class Field<R, V> {

    private final int index;
    private final SerializedString name;
    private final ValueFormat<V> format;
    private final Function<? super R, ? extends @Nullable V> part;
    private final @Nullable V absent;
    private final String description;

    Field(
            int index,
            String name,
            ValueFormat<V> format,
            Function<? super R, ? extends @Nullable V> part,
            @Nullable V absent,
            String description) {
        this.index = index;
        this.name = new SerializedString(name);
        this.format = format;
        this.part = part;
        this.absent = absent;
        this.description = description;
    }

    int index() {
        return index;
    }

    String name() {
        return name.getValue();
    }

    ValueFormat<V> format() {
        return format;
    }

    /** What a document means that does not have the field. */
    @Nullable
    V absent() {
        return absent;
    }

    /** Writes the field, unless its value is what absence means. */
    void write(JsonOutput out, R object) {
        V value = part.apply(object);
        if (value != null && (absent == null || !absent.equals(value))) {
            out.name(name);
            format.write(out, value);
        }
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = SchemaDefinitions.object("description", description);
        schema.putAll(format.schema(definitions));
        return schema;
    }
}
