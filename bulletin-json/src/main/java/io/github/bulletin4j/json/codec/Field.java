package io.github.bulletin4j.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * A field of an object.
 *
 * @param <V> the type of the field's value
 * @param name its name, and that of the record's component
 * @param codec reads and writes its value
 * @param absent what a document means that does not have the field
 * @param presence whether the field may be absent
 * @param description what it is
 * @param examples values as the schema shows them
 */
record Field<V>(
        SerializedString name,
        ValueCodec<V> codec,
        @Nullable V absent,
        Presence presence,
        String description,
        List<Object> examples) {

    /** Whether a field may be absent. */
    enum Presence {
        /** It may. */
        OPTIONAL,
        /** Validation warns where it is missing. */
        ADVISED,
        /** Validation finds it missing. */
        REQUIRED,
        /** The format itself needs it. */
        NEEDED,
        /** The format itself needs it; it is written with its one value, and the record does not hold it. */
        CONSTANT,
        /** It may be there for other programs; it is neither kept nor written. */
        IGNORED
    }

    boolean isConstant() {
        return presence == Presence.CONSTANT;
    }

    /** Whether the record does not hold it. */
    boolean isOutside() {
        return isConstant() || presence == Presence.IGNORED;
    }

    /** Whether a finished issue has it. */
    boolean isExpected() {
        return presence == Presence.REQUIRED || presence == Presence.ADVISED;
    }

    /** Whether a document without the field is refused. */
    boolean isNeeded() {
        return presence == Presence.NEEDED || isConstant();
    }

    Field<V> withExamples(Object... values) {
        return new Field<>(name, codec, absent, presence, description, longs(values));
    }

    /** Whole numbers as JSON's own values have them. */
    private static List<Object> longs(Object... values) {
        List<Object> longs = new ArrayList<>(values.length);
        for (Object value : values) {
            longs.add(value instanceof Integer number ? (Object) number.longValue() : value);
        }
        return longs;
    }

    /** Writes the field, unless its value is what absence means. */
    @SuppressWarnings("unchecked") // the value is that of the component, whose type is the codec's
    void write(JsonOutput out, @Nullable Object value) {
        // Compared only where it must be: the first comparison of records makes their code, which takes long.
        boolean isAbsent = value == absent || absent != null && value != null && value.equals(absent);
        if (value != null && (isConstant() || !isAbsent)) {
            out.name(name);
            codec.write(out, (V) value);
        }
    }

    Map<String, Object> schema(SchemaDefinitions definitions) {
        String required = codec.absent() instanceof List ? ", at least one." : ".";
        Map<String, Object> schema = SchemaDefinitions.object(
                "description",
                presence == Presence.REQUIRED ? description + " Required in a valid issue" + required : description);
        schema.putAll(definitions.filled(this, codec.schema(definitions)));
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        return schema;
    }
}
