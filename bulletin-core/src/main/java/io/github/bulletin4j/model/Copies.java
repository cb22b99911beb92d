package io.github.bulletin4j.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Defensive copies that name the component in their complaint. */
final class Copies {

    private Copies() {}

    /** The arguments of a call, none of them null. */
    static <T> List<T> given(T[] values, String parameter) {
        return list(Arrays.asList(Objects.requireNonNull(values, parameter + " must not be null")), parameter);
    }

    /** An unmodifiable copy; an absent list becomes an empty one. */
    static <T> List<T> list(@Nullable List<? extends T> values, String component) {
        if (values == null || values.isEmpty()) {
            return Collections.emptyList();
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                throw new IllegalArgumentException(component + "[" + i + "] must not be null");
            }
        }
        return List.copyOf(values);
    }
}
