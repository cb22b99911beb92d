package io.github.bulletin4j.json.codec;

import org.jspecify.annotations.Nullable;

/** The values of an object's fields, as far as they were read. */
public final class Values {

    private final @Nullable Object[] values;
    private long seen;

    Values(int fields) {
        values = new Object[fields];
    }

    boolean has(int index) {
        return (seen & 1L << index) != 0;
    }

    void set(int index, @Nullable Object value) {
        values[index] = value;
        seen |= 1L << index;
    }

    /** The fields among those of a mask that were not read. */
    long missing(long mask) {
        return mask & ~seen;
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @param <V> its type
     * @return the value, or what its absence means
     */
    @SuppressWarnings("unchecked") // only the field's own format gave the value
    public <V> @Nullable V get(Field<V> field) {
        Object value = values[field.index()];
        return value == null ? field.absent() : (V) value;
    }
}
