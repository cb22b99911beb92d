package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Unprinted;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
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
@Unprinted
public record Extensions(Map<String, @Nullable Object> values) {

    /** How deep values may be nested. */
    public static final int DEEPEST = 100;

    private static final int LONGEST_SHOWN = 60;

    private static final Extensions NONE = new Extensions(Map.of());

    /**
     * An application's own data.
     *
     * @param values the data by name
     * @throws IllegalArgumentException if a value is of a type that JSON does not have, or nested too deep
     */
    public Extensions {
        values = values == null || values.isEmpty() ? Map.of() : new Copy().object(values, 1);
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

    /** Copies data and knows the way to where it is, so that a path is only made for a value that is refused. */
    private static final class Copy {

        private final ArrayDeque<Object> way = new ArrayDeque<>();

        Map<String, @Nullable Object> object(Map<?, ?> values, int depth) {
            check(depth <= DEEPEST, "must be nested at most " + DEEPEST + " deep");
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            values.forEach((key, value) -> {
                if (!(key instanceof String)) {
                    throw refusal("must have names that are strings, got " + key);
                }
                way.addLast(key);
                copy.put((String) key, value(value, depth));
                way.removeLast();
            });
            return Collections.unmodifiableMap(copy);
        }

        private @Nullable Object value(@Nullable Object value, int depth) {
            if (value == null || value instanceof String || value instanceof Boolean) {
                return value;
            }
            if (value instanceof Map<?, ?> map) {
                return object(map, depth + 1);
            }
            if (value instanceof List<?> list) {
                check(depth < DEEPEST, "must be nested at most " + DEEPEST + " deep");
                List<@Nullable Object> copy = new ArrayList<>(list.size());
                for (Object element : list) {
                    way.addLast(copy.size());
                    copy.add(value(element, depth + 1));
                    way.removeLast();
                }
                return Collections.unmodifiableList(copy);
            }
            return number(value);
        }

        private Object number(Object value) {
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            if (value instanceof BigInteger whole) {
                return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
            }
            if (value instanceof BigDecimal decimal) {
                return decimal.scale() == 0 ? number(decimal.unscaledValue()) : decimal;
            }
            if (value instanceof Double || value instanceof Float) {
                double number = ((Number) value).doubleValue();
                check(Double.isFinite(number), "must be a finite number, got " + value);
                return new BigDecimal(value.toString());
            }
            throw refusal(
                    "must be a value that JSON has, got " + value.getClass().getName());
        }

        private void check(boolean good, String expectation) {
            if (!good) {
                throw refusal(expectation);
            }
        }

        private IllegalArgumentException refusal(String expectation) {
            StringBuilder path = new StringBuilder("extensions");
            for (Object step : way) {
                if (step instanceof Integer index) {
                    path.append('[').append(index).append(']');
                } else {
                    path.append('.').append(shortened((String) step));
                }
            }
            return new IllegalArgumentException(path + " " + expectation);
        }

        private static String shortened(String name) {
            return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
        }
    }
}
