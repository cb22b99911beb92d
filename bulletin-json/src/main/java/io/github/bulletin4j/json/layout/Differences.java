package io.github.bulletin4j.json.layout;

import org.jspecify.annotations.Nullable;

/** What a file says of a value, and what a value needs to be said. */
final class Differences {

    private Differences() {}

    /** The value, unless it is the base's. */
    static <T> @Nullable T from(@Nullable T base, T value) {
        return value.equals(base) ? null : value;
    }

    /** What is said, or else the base's. */
    static <T> T orBase(@Nullable T said, T base) {
        return said == null ? base : said;
    }

    /** A change, unless it changes nothing. */
    static <T> @Nullable T unlessEmpty(T empty, T change) {
        return change.equals(empty) ? null : change;
    }
}
