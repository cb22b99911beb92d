package io.github.bulletin4j.json.codec;

import java.util.Map;

/**
 * A value that is kept with its place.
 *
 * @param <T> the type of the value
 */
public final class PlacedCodec<T> extends ValueCodec<Placed<T>> {

    private final ValueCodec<T> codec;

    /**
     * A codec that keeps places.
     *
     * @param codec reads and writes the value itself
     */
    public PlacedCodec(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Phrase expectation() {
        return codec.expectation();
    }

    @Override
    public Placed<T> read(JsonInput in) {
        Place place = in.here();
        return new Placed<>(codec.read(in), place);
    }

    @Override
    public void write(JsonOutput out, Placed<T> placed) {
        codec.write(out, placed.value());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.schema(definitions);
    }
}
