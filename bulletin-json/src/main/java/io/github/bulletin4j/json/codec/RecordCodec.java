package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.sym.SimpleNameMatcher;

/**
 * A record as an object. Its fields are declared once, by name; constructor and accessors are found by reflection, at the
 * first record that is read or written: a function object per field would take longer to make than to read an issue.
 *
 * @param <R> the record
 */
public final class RecordCodec<R> extends ValueCodec<R> {

    private final Class<R> type;
    private final String name;
    private final @Nullable SerializedString kind;
    private final String description;
    private final List<Field<?>> fields;
    private final @Nullable Stranger stranger;
    private volatile @Nullable PropertyNameMatcher matcher;
    private volatile @Nullable Components<R> components;

    RecordCodec(
            Class<R> type,
            String name,
            @Nullable SerializedString kind,
            String description,
            List<Field<?>> fields,
            @Nullable Stranger stranger) {
        this.type = type;
        this.name = name;
        this.kind = kind;
        this.description = description;
        this.fields = fields;
        this.stranger = stranger;
    }

    /**
     * Declares the fields of a record.
     *
     * @param type the record; its name is that of the schema unless another is given
     * @param description what it is, in English with the Chinese term
     * @param <R> the record
     * @return the builder
     */
    public static <R> RecordCodecBuilder<R> of(Class<R> type, String description) {
        return new RecordCodecBuilder<>(type, description);
    }

    Class<R> type() {
        return type;
    }

    @Nullable
    SerializedString kind() {
        return kind;
    }

    List<Field<?>> fields() {
        return fields;
    }

    /** The names of all fields, {@code kind} last. */
    List<String> names() {
        return names(field -> true);
    }

    /** The names of the fields that say something of the value. */
    private List<String> namesOfValue() {
        return names(field -> field.isConstant() || !field.isOutside());
    }

    private List<String> names(Predicate<Field<?>> which) {
        List<String> names = new ArrayList<>();
        fields.stream().filter(which).forEach(field -> names.add(field.name().getValue()));
        if (kind != null) {
            names.add(KindCodec.KIND);
        }
        return names;
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("object");
    }

    @Override
    public R read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.mismatch(expectation());
        }
        return readFields(in, new Values(fields.size(), in));
    }

    /** Reads the fields that are left of an object whose kind is known, up to its end. */
    R readFields(JsonInput in, Values values) {
        PropertyNameMatcher names = matcher();
        TokenStreamContext object = in.context();
        int index;
        while ((index = in.parser().nextNameMatch(names)) >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            if (index < 0) {
                unknownField(in);
            } else if (index == fields.size() || values.has(index)) {
                in.repeatedField();
            } else {
                in.parser().nextToken();
                values.set(index, in.part(fields.get(index).codec(), object));
            }
        }
        if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            throw in.end(in.mismatch(Phrase.of("field")));
        }
        try {
            return components().construct(values.complete(fields, in));
        } catch (IllegalArgumentException e) {
            throw in.failure(null, Phrase.of("fitting"), Phrase.complaint(e), e);
        }
    }

    private void unknownField(JsonInput in) {
        if (stranger != null && stranger.field().equals(in.parser().currentName())) {
            throw in.end(in.failure(stranger.expected(), stranger.found()));
        }
        in.unknownField(namesOfValue());
    }

    private PropertyNameMatcher matcher() {
        PropertyNameMatcher known = matcher;
        if (known == null) {
            known = SimpleNameMatcher.construct(null, names());
            matcher = known;
        }
        return known;
    }

    private Components<R> components() {
        Components<R> known = components;
        if (known == null) {
            known = Components.of(type, fields);
            components = known;
        }
        return known;
    }

    @Override
    public void write(JsonOutput out, R object) {
        Components<R> parts = components();
        out.startObject();
        if (kind != null) {
            out.name(KindCodec.NAME);
            out.text(kind);
        }
        for (int i = 0; i < fields.size(); i++) {
            Field<?> field = fields.get(i);
            field.write(out, field.isOutside() ? field.absent() : parts.get(object, i));
        }
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(name, () -> objectSchema(definitions));
    }

    private Map<String, Object> objectSchema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        if (kind != null) {
            properties.put(KindCodec.KIND, SchemaDefinitions.object("const", kind.getValue()));
            needed.add(KindCodec.KIND);
        }
        for (Field<?> field : fields) {
            properties.put(field.name().getValue(), field.schema(definitions));
            if (definitions.isNeeded(field)) {
                needed.add(field.name().getValue());
            }
        }
        Map<String, Object> schema = SchemaDefinitions.object(
                "title", name, "description", description, "type", "object", "properties", properties);
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
