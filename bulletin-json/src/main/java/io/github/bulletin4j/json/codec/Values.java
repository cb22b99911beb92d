package io.github.bulletin4j.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of an object's fields, as far as they were read. Made before the first of them is. */
final class Values {

    private final @Nullable Object[] values;
    private final int problemsBefore;
    private long seen;

    Values(int fields, JsonInput in) {
        this(fields, in.problems().count());
    }

    Values(int fields, int problemsBefore) {
        this.values = new Object[fields];
        this.problemsBefore = problemsBefore;
    }

    boolean has(int index) {
        return (seen & 1L << index) != 0;
    }

    void set(int index, @Nullable Object value) {
        values[index] = value;
        seen |= 1L << index;
    }

    /** The values of all fields: of those that were not read, what their absence means. */
    @Nullable
    Object[] complete(List<Field<?>> fields, JsonInput in) {
        for (int i = 0; i < values.length; i++) {
            Field<?> field = fields.get(i);
            if (values[i] == null) {
                if (field.isNeeded() && !has(i)) {
                    in.tell(in.missing(field.name().getValue()));
                }
                values[i] = field.absent();
            }
        }
        if (in.problems().count() > problemsBefore) {
            throw Unfinished.VALUE;
        }
        return values;
    }
}
