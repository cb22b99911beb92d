package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.codec.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type of the model with its codec. */
final class CodecSerializer<T> extends StdSerializer<T> {

    private final ValueCodec<T> codec;

    CodecSerializer(Class<T> type, ValueCodec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(new JsonOutput(generator, limits(context)), value);
    }

    /** What the mapper would not read it does not write. */
    private static Limits limits(SerializationContext context) {
        return Limits.of(context.tokenStreamFactory().streamReadConstraints());
    }
}
