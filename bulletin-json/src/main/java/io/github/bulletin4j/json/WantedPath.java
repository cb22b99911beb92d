package io.github.bulletin4j.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths whose places are wanted, as a tree of their steps: names, and indexes in brackets. */
final class WantedPath {

    private static final String FIRST = "[0]";

    private final Map<String, WantedPath> steps = new HashMap<>();
    private @Nullable JsonPlace place;

    /** Adds a path such as {@code articles[2].title}; where it ends. */
    WantedPath add(String path) {
        WantedPath end = this;
        for (int start = 0; start < path.length(); ) {
            int stop = start + 1;
            while (stop < path.length() && path.charAt(stop) != '.' && path.charAt(stop) != '[') {
                stop++;
            }
            end = end.steps.computeIfAbsent(path.substring(start, stop), step -> new WantedPath());
            start = stop < path.length() && path.charAt(stop) == '.' ? stop + 1 : stop;
        }
        return end;
    }

    /** Whether it goes on. */
    boolean goesOn() {
        return !steps.isEmpty();
    }

    /** The way on by the name of a field; null where none is wanted there. */
    @Nullable
    WantedPath name(String name) {
        return steps.get(name);
    }

    /** The way on by an index; null where none is wanted there. */
    @Nullable
    WantedPath index(int index) {
        return steps.get("[" + index + "]");
    }

    /** The way on where a list has one element that stands without it. */
    WantedPath only() {
        return steps.getOrDefault(FIRST, this);
    }

    /** Takes note of the place, also for all that lies beyond until that has a nearer one. */
    void at(JsonPlace found) {
        place = found;
        steps.values().forEach(step -> step.at(found));
    }

    @Nullable
    JsonPlace place() {
        return place;
    }
}
