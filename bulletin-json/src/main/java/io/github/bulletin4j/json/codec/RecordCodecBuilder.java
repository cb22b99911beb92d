package io.github.bulletin4j.json.codec;

import io.github.bulletin4j.json.codec.Field.Presence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Declares the fields of a record in the order in which they are written. A field has the name of the component that it
 * stands for.
 *
 * <p>A field of data may be absent, whether or not a finished issue needs it: that is for validation to report. Only what
 * the format itself needs is refused when it is missing.
 *
 * @param <R> the record
 */
public final class RecordCodecBuilder<R> {

    private static final int MOST_FIELDS = Long.SIZE - 1;

    private final Class<R> type;
    private final String description;
    private final List<Field<?>> fields = new ArrayList<>();
    private String name;
    private @Nullable SerializedString kind;
    private @Nullable Stranger stranger;

    RecordCodecBuilder(Class<R> type, String description) {
        this.type = type;
        this.description = description;
        this.name = type.getSimpleName();
    }

    /**
     * Names the schema otherwise than the record.
     *
     * @param schema the name
     * @return {@code this}
     */
    public RecordCodecBuilder<R> named(String schema) {
        name = schema;
        return this;
    }

    /**
     * Makes it one kind among several.
     *
     * @param word the value of the field {@code kind}, which is written first
     * @return {@code this}
     */
    public RecordCodecBuilder<R> kind(String word) {
        kind = new SerializedString(word);
        return this;
    }

    /**
     * Declares a field that the format itself needs, which has one value where it is written.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param value the value that is written
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> constant(String field, ValueCodec<V> codec, V value, String what) {
        return add(field, codec, value, Presence.CONSTANT, what);
    }

    /**
     * Declares a field that the format itself needs.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> needed(String field, ValueCodec<V> codec, String what) {
        return add(field, codec, null, Presence.NEEDED, what);
    }

    /**
     * Declares a field that validation requires, a list not to be empty.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> required(String field, ValueCodec<V> codec, String what) {
        return add(field, codec, codec.absent(), Presence.REQUIRED, what);
    }

    /**
     * Declares a field whose absence validation warns of.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> advised(String field, ValueCodec<V> codec, String what) {
        return add(field, codec, codec.absent(), Presence.ADVISED, what);
    }

    /**
     * Declares a field that a document may have for other programs. It is read, not kept and not written.
     *
     * @param field its name
     * @param codec reads it
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public RecordCodecBuilder<R> ignored(String field, ValueCodec<?> codec, String what) {
        return add(field, codec, null, Presence.IGNORED, what);
    }

    /**
     * Declares a field that may always be absent.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> optional(String field, ValueCodec<V> codec, String what) {
        return add(field, codec, codec.absent(), Presence.OPTIONAL, what);
    }

    /**
     * Declares a field whose absence means a value.
     *
     * @param <V> the type of its value
     * @param field its name
     * @param codec reads and writes it
     * @param absent the value that absence means, which is not written
     * @param what what it is, in English with the Chinese term
     * @return {@code this}
     */
    public <V> RecordCodecBuilder<R> optional(String field, ValueCodec<V> codec, V absent, String what) {
        return add(field, codec, absent, Presence.OPTIONAL, what);
    }

    /**
     * Tells a document of another kind by a field that only it has; nothing behind it is read.
     *
     * @param field the field
     * @param expected what the document should be, a noun phrase
     * @param found what it is with that field, a noun phrase
     * @return {@code this}
     */
    public RecordCodecBuilder<R> stranger(String field, Phrase expected, Phrase found) {
        stranger = new Stranger(field, expected, found);
        return this;
    }

    /**
     * Shows values of the field declared last in the schema.
     *
     * @param values values as JSON has them
     * @return {@code this}
     */
    public RecordCodecBuilder<R> examples(Object... values) {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last).withExamples(values));
        return this;
    }

    private <V> RecordCodecBuilder<R> add(
            String field, ValueCodec<V> codec, @Nullable V absent, Presence presence, String what) {
        fields.add(new Field<>(new SerializedString(field), codec, absent, presence, what, List.of()));
        return this;
    }

    /**
     * The codec of the record.
     *
     * @return the codec
     */
    public RecordCodec<R> build() {
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalStateException(type + " has more than " + MOST_FIELDS + " fields");
        }
        return new RecordCodec<>(type, name, kind, description, List.copyOf(fields), stranger);
    }
}
