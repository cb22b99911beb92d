package io.github.bulletin4j.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of an object.
 *
 * @param <V> the type of the field's value
 */
public final class Field<V> {

    private final int index;
    private final SerializedString name;
    private final ValueFormat<V> format;
    private final @Nullable V absent;
    private final String description;

    Field(int index, String name, ValueFormat<V> format, @Nullable V absent, String description) {
        this.index = index;
        this.name = new SerializedString(name);
        this.format = format;
        this.absent = absent;
        this.description = description;
    }

    int index() {
        return index;
    }

    String name() {
        return name.getValue();
    }

    SerializedString serializedName() {
        return name;
    }

    ValueFormat<V> format() {
        return format;
    }

    /** What a document means that does not have the field. */
    @Nullable
    V absent() {
        return absent;
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
        Map<String, Object> schema = SchemaDefinitions.object("description", description);
        schema.putAll(format.schema(definitions));
        return schema;
    }
}
