package io.github.bulletin4j.check;

import io.github.bulletin4j.message.Excerpt;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that have occurred, and the report of those that occur again. */
final class SeenNames {

    private final Set<String> seen = new HashSet<>();
    private final Violations violations;

    SeenNames(Violations violations) {
        this.violations = violations;
    }

    /** Remembers a name, and reports the path if it has occurred before. An absent or blank name never does. */
    void add(@Nullable String name, Object... path) {
        if (name == null) {
            return;
        }
        String normalized = Normalized.of(name);
        if (!normalized.isEmpty() && !seen.add(normalized)) {
            violations.at(Excerpt.template(name), path);
        }
    }
}
