package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Issue;
import java.util.List;

/** The strings of an issue by their paths, for tests that must not forget one. Extensions are left out. */
public final class Strings {

    private Strings() {}

    /**
     * The paths of all strings.
     *
     * @param issue the issue
     * @return a path such as {@code articles[0].title.headline[1]} for each
     */
    public static List<String> paths(Issue issue) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String)
                .map(Slot::path)
                .toList();
    }

    /**
     * The issue with another string at a path.
     *
     * @param issue the issue
     * @param path one of its {@link #paths(Issue)}
     * @param text the string to stand there
     * @return the changed issue
     */
    public static Issue replace(Issue issue, String path, String text) {
        return Slot.of(issue).stream()
                .filter(slot -> slot.value() instanceof String && slot.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no string at " + path))
                .with()
                .apply(text);
    }
}
