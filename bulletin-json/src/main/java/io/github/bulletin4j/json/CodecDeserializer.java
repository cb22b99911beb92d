package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.Place;
import io.github.bulletin4j.json.codec.Unfinished;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.json.format.FormatVersion;
import io.github.bulletin4j.model.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a type of the model with its codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final transient ValueCodec<? super T> codec;

    CodecDeserializer(Class<T> type, ValueCodec<? super T> codec) {
        super(type);
        this.type = type;
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonInput in = new JsonInput(parser, Limits.of(parser.streamReadConstraints()));
        if (type != Issue.class) {
            in.version(FormatVersion.CURRENT, false);
        }
        Place start = in.here();
        Object value = root(in);
        if (!in.problems().isEmpty()) {
            throw refusal(parser, JsonReadException.of(in.problems(), 1));
        }
        if (!in.unknownFields().isEmpty()) {
            throw refusal(parser, JsonReadException.of(in.unknownFields().get(0)));
        }
        if (!type.isInstance(value)) {
            String found = value == null ? "nothing" : "a " + value.getClass().getSimpleName();
            String expected = "a " + type.getSimpleName();
            throw refusal(
                    parser,
                    JsonReadException.of(
                            new FormatException(start, Phrase.said(expected), Phrase.said(found), null, null)));
        }
        return type.cast(value);
    }

    private @Nullable Object root(JsonInput in) {
        try {
            return in.root(codec);
        } catch (Unfinished e) {
            return null;
        }
    }

    private MismatchedInputException refusal(JsonParser parser, JsonReadException problem) {
        MismatchedInputException refusal = MismatchedInputException.from(parser, type, problem.getMessage());
        refusal.initCause(problem);
        return refusal;
    }
}
