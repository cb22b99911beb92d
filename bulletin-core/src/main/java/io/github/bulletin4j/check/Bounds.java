package io.github.bulletin4j.check;

import java.util.HashMap;
import java.util.Map;

/**
 * Bounds that an application has changed: wherever the rule of a code has one bound, it has another.
 *
 * @param changes for each code the new bounds by the old ones
 */
public record Bounds(Map<String, Map<Integer, Integer>> changes) {

    /** Nothing changed. */
    public static final Bounds AS_STATED = new Bounds(Map.of());

    /** Copies the changes. */
    public Bounds {
        Map<String, Map<Integer, Integer>> copy = new HashMap<>();
        changes.forEach((code, bounds) -> copy.put(code, Map.copyOf(bounds)));
        changes = Map.copyOf(copy);
    }

    /** The bound that holds where an annotation states one. */
    public int of(String code, int stated) {
        Map<Integer, Integer> bounds = changes.get(code);
        return bounds == null ? stated : bounds.getOrDefault(stated, stated);
    }
}
