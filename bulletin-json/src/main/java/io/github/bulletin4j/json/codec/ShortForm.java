package io.github.bulletin4j.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Plain text in place of an object or a list that says no more. Both are read, the short form is written.
 *
 * @param <T> the type of the value
 */
public final class ShortForm<T> extends ValueCodec<T> {

    private final ValueCodec<T> longForm;
    private final Function<String, T> fromText;
    private final Function<T, @Nullable String> toText;

    /**
     * A codec with a short form.
     *
     * @param longForm the long form
     * @param fromText the value that the text stands for
     * @param toText the text that stands for a value, or null when the value needs the long form
     */
    public ShortForm(ValueCodec<T> longForm, Function<String, T> fromText, Function<T, @Nullable String> toText) {
        this.longForm = longForm;
        this.fromText = fromText;
        this.toText = toText;
    }

    @Override
    public @Nullable T absent() {
        return longForm.absent();
    }

    @Override
    public boolean isTextPossible() {
        return true;
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("or", Phrase.of("text"), longForm.expectation());
    }

    @Override
    public T read(JsonInput in) {
        if (in.at(JsonToken.VALUE_STRING)) {
            return fromText.apply(in.text());
        }
        if (isLong(in.token())) {
            return longForm.read(in);
        }
        throw in.mismatch(expectation());
    }

    private boolean isLong(@Nullable JsonToken token) {
        boolean isList = longForm instanceof ListCodec;
        return token == JsonToken.START_OBJECT && !isList
                || token == JsonToken.START_ARRAY && (isList || longForm instanceof OneOrList);
    }

    @Override
    public void write(JsonOutput out, T value) {
        String text = toText.apply(value);
        if (text != null) {
            out.text(text);
        } else {
            longForm.write(out, value);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        if (longForm instanceof OneOrList<?> either) {
            return either.schemaOrText(definitions);
        }
        String type = longForm instanceof ListCodec ? "array" : "object";
        return SchemaDefinitions.byType("string", Map.of(), type, longForm.schema(definitions));
    }
}
