package io.github.bulletin4j.json.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a type of value stands in JSON. Reading, writing and schema of a value are one object, so that they agree.
 *
 * <p>A codec has no state that changes: one is shared by all threads.
 *
 * @param <T> the type of the value
 */
public abstract class ValueCodec<T extends @Nullable Object> {

    /** For codecs of all kinds. */
    protected ValueCodec() {}

    /**
     * Reads a value. The first token of the value is current before, its last token is current after.
     *
     * @param in the document
     * @return the value
     * @throws FormatException if the document has something else here
     */
    public abstract T read(JsonInput in);

    /**
     * Writes a value in its canonical form.
     *
     * @param out the document
     * @param value the value
     */
    public abstract void write(JsonOutput out, T value);

    /**
     * The JSON Schema of exactly the values that {@link #read} reads.
     *
     * @param definitions the place for the schemas of named types
     * @return the schema
     */
    public abstract Map<String, Object> schema(SchemaDefinitions definitions);

    /**
     * What a document means that leaves a field of such a value out, unless the field says otherwise.
     *
     * @return nothing, unless a type has an empty value
     */
    public @Nullable T absent() {
        return null;
    }

    /**
     * Whether the value may stand as any text.
     *
     * @return whether it may; other text, such as a date, does not count
     */
    public boolean isTextPossible() {
        return false;
    }

    /**
     * What is read, as a message says it.
     *
     * @return a noun phrase such as "a whole number"
     */
    public abstract Phrase expectation();
}
