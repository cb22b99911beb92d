package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type of the model with its format. */
final class FormatSerializer<T> extends StdSerializer<T> {

    private final ValueFormat<T> format;

    FormatSerializer(Class<T> type, ValueFormat<T> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        format.write(new JsonOutput(generator), value);
    }
}
