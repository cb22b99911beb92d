package io.github.bulletin4j.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application's own data beside the issue or an article (扩展数据), kept untouched and never printed.
 *
 * <p>Values are what JSON can say: null, {@link Boolean}, {@link String}, numbers, {@link List} and {@link Map} with
 * string keys, nested at most {@value #DEEPEST} deep. Whole numbers are held as {@link Long}, or {@link BigInteger} when
 * they are larger; others as {@link BigDecimal}, exactly.
 *
 * @param values the data by name, in the order given
 */
public record Extensions(Map<String, @Nullable Object> values) {

    /** How deep values may be nested. */
    public static final int DEEPEST = 100;

    private static final Extensions NONE = new Extensions(Map.of());

    /**
     * An application's own data.
     *
     * @param values the data by name
     * @throws IllegalArgumentException if a value is of a type that JSON does not have, or nested too deep
     */
    public Extensions {
        values = values == null || values.isEmpty() ? Map.of() : object(values, "extensions", 1);
    }

    /**
     * No data.
     *
     * @return empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Whether there is no data.
     *
     * @return true if empty
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> values, String path, int depth) {
        check(depth <= DEEPEST, path, "must be nested at most " + DEEPEST + " deep");
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            check(key instanceof String, path, "must have names that are strings, got " + key);
            copy.put((String) key, value(value, path + "." + key, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object value(@Nullable Object value, String path, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, path, depth + 1);
        }
        if (value instanceof List<?> list) {
            check(depth < DEEPEST, path, "must be nested at most " + DEEPEST + " deep");
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                copy.add(value(list.get(i), path + "[" + i + "]", depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        return number(value, path);
    }

    private static Object number(Object value, String path) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger whole) {
            return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? number(decimal.unscaledValue(), path) : decimal;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            check(Double.isFinite(number), path, "must be a finite number, got " + value);
            return new BigDecimal(value.toString());
        }
        throw new IllegalArgumentException(
                path + " must be a value that JSON has, got " + value.getClass().getName());
    }

    private static void check(boolean good, String path, String expectation) {
        if (!good) {
            throw new IllegalArgumentException(path + " " + expectation);
        }
    }
}
