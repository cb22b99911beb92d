package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;

/**
 * An object of one of several kinds, told apart by its field {@code kind}, which is written first and may be read anywhere.
 * A name means the same in all kinds, so that fields before {@code kind} can be read.
 *
 * @param <T> the type that the kinds have in common
 */
public final class KindCodec<T> extends ValueCodec<T> {

    static final String KIND = "kind";
    static final SerializedString NAME = new SerializedString(KIND);

    private final String type;
    private final String description;
    private final Map<Class<?>, RecordCodec<? extends T>> byClass = new HashMap<>();
    private final Map<String, RecordCodec<? extends T>> byKind = new LinkedHashMap<>();
    private final Map<String, ValueCodec<?>> anyKind = new LinkedHashMap<>();

    /**
     * Objects of no kind yet.
     *
     * @param type the name of the schema
     * @param description what they have in common, in English with the Chinese term
     */
    public KindCodec(String type, String description) {
        this.type = type;
        this.description = description;
    }

    /**
     * Adds a kind; only while the codec is made.
     *
     * @param codec reads and writes it
     * @return {@code this}
     */
    public KindCodec<T> with(RecordCodec<? extends T> codec) {
        byClass.put(codec.type(), codec);
        byKind.put(Objects.requireNonNull(codec.kind(), "kind must not be null").getValue(), codec);
        for (Field<?> field : codec.fields()) {
            ValueCodec<?> other = anyKind.putIfAbsent(field.name().getValue(), field.codec());
            if (other != null && other != field.codec()) {
                throw new IllegalArgumentException("\"" + field.name() + "\" means one thing here, another there");
            }
        }
        return this;
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("object");
    }

    @Override
    public T read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.mismatch(expectation());
        }
        String first = in.parser().nextName();
        if (KIND.equals(first)) {
            RecordCodec<? extends T> codec = kind(in);
            return codec.readFields(in, new Values(codec.fields().size(), in));
        }
        return readKindLater(in, first);
    }

    private T readKindLater(JsonInput in, @Nullable String first) {
        TokenStreamContext object = in.context();
        int problemsBefore = in.problems().count();
        Map<String, EarlyField> early = new LinkedHashMap<>();
        for (String name = first; name != null; name = in.parser().nextName()) {
            if (name.equals(KIND)) {
                return readRest(kind(in), in, early.values(), problemsBefore);
            }
            ValueCodec<?> codec = anyKind.get(name);
            if (codec == null) {
                in.unknownField(namesOfAllKinds());
            } else if (early.containsKey(name)) {
                in.repeatedField();
            } else {
                Place place = in.here();
                in.parser().nextToken();
                early.put(name, new EarlyField(name, place, in.part(codec, object)));
            }
        }
        if (!in.at(JsonToken.END_OBJECT)) {
            throw in.end(in.mismatch(Phrase.of("field")));
        }
        throw in.missing(KIND);
    }

    private static <K> K readRest(
            RecordCodec<K> codec, JsonInput in, Collection<EarlyField> early, int problemsBefore) {
        Values values = new Values(codec.fields().size(), problemsBefore);
        for (EarlyField field : early) {
            int index = codec.names().indexOf(field.name());
            if (index < 0) {
                in.unknownField(field.place(), field.name(), codec.names());
            } else {
                values.set(index, field.value());
            }
        }
        return codec.readFields(in, values);
    }

    private RecordCodec<? extends T> kind(JsonInput in) {
        if (in.parser().nextToken() != JsonToken.VALUE_STRING) {
            throw in.mismatch(oneOfKinds());
        }
        RecordCodec<? extends T> codec = byKind.get(in.text());
        if (codec == null) {
            throw in.mismatch(oneOfKinds(), NearestName.of(in.text(), List.copyOf(byKind.keySet())));
        }
        return codec;
    }

    private Phrase oneOfKinds() {
        return Phrase.of("one-of-kinds", String.join(", ", byKind.keySet()));
    }

    private List<String> namesOfAllKinds() {
        List<String> names = new ArrayList<>(anyKind.keySet());
        names.add(KIND);
        return names;
    }

    @Override
    @SuppressWarnings("unchecked") // a codec stands under its own class
    public void write(JsonOutput out, T value) {
        RecordCodec<? extends T> codec = byClass.get(value.getClass());
        ((RecordCodec<T>) Objects.requireNonNull(codec, "every kind has a codec")).write(out, value);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(type, () -> {
            Map<String, Object> known = SchemaDefinitions.object(
                    "description", "Which kind it is (种类).", "enum", List.copyOf(byKind.keySet()));
            List<Object> kinds = new ArrayList<>();
            byKind.forEach((kind, codec) -> kinds.add(ifOfKind(kind, codec, definitions)));
            return SchemaDefinitions.object(
                    "title",
                    type,
                    "description",
                    description,
                    "type",
                    "object",
                    "properties",
                    SchemaDefinitions.object(KIND, known),
                    "required",
                    List.of(KIND),
                    "allOf",
                    kinds);
        });
    }

    /** What is said of a kind is asked of that kind alone, so that a validator tells only what is wrong with it. */
    private static Map<String, Object> ifOfKind(String name, RecordCodec<?> codec, SchemaDefinitions definitions) {
        Map<String, Object> kind = SchemaDefinitions.object(KIND, SchemaDefinitions.object("const", name));
        Map<String, Object> condition = SchemaDefinitions.object("properties", kind, "required", List.of(KIND));
        return SchemaDefinitions.object("if", condition, "then", codec.schema(definitions));
    }

    /** A field that came before the kind; its value is null where it was wrong. */
    private record EarlyField(
            String name, Place place, @Nullable Object value) {}
}
