package io.github.bulletin4j.json.codec;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A value of which a document may leave something out that the model has. It is written in full, so that a document says
 * what is printed.
 *
 * @param <T> the type of the value
 */
public final class Completed<T> extends ValueCodec<T> {

    private final ValueCodec<T> codec;
    private final UnaryOperator<T> completion;

    /**
     * A codec that completes what it reads.
     *
     * @param codec reads and writes the value
     * @param completion gives what the document left out
     */
    public Completed(ValueCodec<T> codec, UnaryOperator<T> completion) {
        this.codec = codec;
        this.completion = completion;
    }

    @Override
    public Phrase expectation() {
        return codec.expectation();
    }

    @Override
    public T read(JsonInput in) {
        return completion.apply(codec.read(in));
    }

    @Override
    public void write(JsonOutput out, T value) {
        codec.write(out, value);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return codec.schema(definitions);
    }
}
