package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.sym.SimpleNameMatcher;

/**
 * An object with fields. A subclass declares the fields, constructs the object of their values and takes it
 * apart into them. It does so by plain calls: a function object per field would take longer to make than to read an issue.
 *
 * <p>A field of data may be absent, whether or not a finished issue needs it: that is for validation to report. Only what
 * the format itself needs is refused when it is missing.
 *
 * @param <R> the type of the object
 */
public abstract class RecordFormat<R> extends ValueFormat<R> {

    private final String type;
    private final @Nullable SerializedString kind;
    private final String description;
    private final List<Field<?>> fields = new ArrayList<>();
    private long structural;
    private volatile @Nullable PropertyNameMatcher matcher;

    /**
     * An object of one type.
     *
     * @param type the name of its schema
     * @param description what it is, in English with the Chinese term
     */
    protected RecordFormat(String type, String description) {
        this(type, null, description);
    }

    /**
     * An object of one kind among several.
     *
     * @param type the name of its schema
     * @param kind the value of its field {@code kind}, or null
     * @param description what it is, in English with the Chinese term
     */
    protected RecordFormat(String type, @Nullable String kind, String description) {
        this.type = type;
        this.kind = kind == null ? null : new SerializedString(kind);
        this.description = description;
    }

    /**
     * Constructs an object.
     *
     * @param values the values of its fields
     * @return the object
     */
    protected abstract R construct(Values values);

    /**
     * Takes an object apart: writes the value of each field, in the order in which they are declared.
     *
     * @param object the object
     * @param out the document
     */
    protected abstract void takeApart(R object, JsonOutput out);

    /**
     * Declares a field that the format itself needs.
     *
     * @param <V> the type of its value
     * @param name its name
     * @param format its format
     * @param description what it is
     * @return the field
     */
    protected final <V> Field<V> structural(String name, ValueFormat<V> format, String description) {
        structural |= 1L << fields.size();
        return add(name, format, null, description);
    }

    /**
     * Declares a field that validation requires.
     *
     * @param <V> the type of its value
     * @param name its name
     * @param format its format
     * @param description what it is
     * @return the field
     */
    protected final <V> Field<V> required(String name, ValueFormat<V> format, String description) {
        return add(name, format, null, description + " Required in a valid issue.");
    }

    /**
     * Declares a list that validation requires not to be empty.
     *
     * @param <E> the type of its elements
     * @param name its name
     * @param format its format
     * @param description what it is
     * @return the field
     */
    protected final <E> Field<List<E>> requiredList(String name, ValueFormat<List<E>> format, String description) {
        return add(name, format, List.of(), description + " Required in a valid issue, at least one.");
    }

    /**
     * Declares a field that may always be absent.
     *
     * @param <V> the type of its value
     * @param name its name
     * @param format its format
     * @param description what it is
     * @return the field
     */
    protected final <V> Field<V> optional(String name, ValueFormat<V> format, String description) {
        return add(name, format, null, description);
    }

    /**
     * Declares a field whose absence means a value.
     *
     * @param <V> the type of its value
     * @param name its name
     * @param format its format
     * @param absent the value that absence means, which is not written
     * @param description what it is
     * @return the field
     */
    protected final <V> Field<V> optional(String name, ValueFormat<V> format, V absent, String description) {
        return add(name, format, absent, description);
    }

    private <V> Field<V> add(String name, ValueFormat<V> format, @Nullable V absent, String description) {
        Field<V> field = new Field<>(fields.size(), name, format, absent, description);
        fields.add(field);
        return field;
    }

    final String type() {
        return type;
    }

    final @Nullable SerializedString kind() {
        return kind;
    }

    final List<Field<?>> fields() {
        return fields;
    }

    /** The names of all fields, {@code kind} last. */
    final List<String> names() {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.name()));
        if (kind != null) {
            names.add(KindFormat.KIND);
        }
        return names;
    }

    @Override
    public String expectation() {
        return "an object";
    }

    @Override
    public R read(JsonInput in) {
        if (!in.at(JsonToken.START_OBJECT)) {
            throw in.mismatch(expectation());
        }
        return readFields(in, new Values(fields.size()));
    }

    /** Reads the fields that are left of an object whose kind is known, up to its end. */
    final R readFields(JsonInput in, Values values) {
        PropertyNameMatcher names = matcher();
        int index;
        while ((index = in.parser().nextNameMatch(names)) >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            if (index < 0) {
                in.unknownField(names());
            } else if (index == fields.size() || values.has(index)) {
                throw in.duplicateField();
            } else {
                in.parser().nextToken();
                values.set(index, fields.get(index).format().read(in));
            }
        }
        if (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            throw in.mismatch("a field");
        }
        long missing = values.missing(structural);
        if (missing != 0) {
            throw in.missing(fields.get(Long.numberOfTrailingZeros(missing)).name());
        }
        try {
            return construct(values);
        } catch (IllegalArgumentException e) {
            throw in.failure(null, "values that make a " + type, String.valueOf(e.getMessage()), e);
        }
    }

    private PropertyNameMatcher matcher() {
        PropertyNameMatcher known = matcher;
        if (known == null) {
            known = SimpleNameMatcher.construct(null, names());
            matcher = known;
        }
        return known;
    }

    @Override
    public void write(JsonOutput out, R object) {
        out.startObject();
        if (kind != null) {
            out.name(KindFormat.NAME);
            out.text(kind);
        }
        takeApart(object, out);
        out.endObject();
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(type, () -> objectSchema(definitions));
    }

    private Map<String, Object> objectSchema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        if (kind != null) {
            properties.put(KindFormat.KIND, SchemaDefinitions.object("const", kind.getValue()));
            needed.add(KindFormat.KIND);
        }
        for (Field<?> field : fields) {
            properties.put(field.name(), field.schema(definitions));
            if ((structural & 1L << field.index()) != 0) {
                needed.add(field.name());
            }
        }
        Map<String, Object> schema = SchemaDefinitions.object(
                "title", type, "description", description, "type", "object", "properties", properties);
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
