package io.github.bulletin4j.html;

import io.github.bulletin4j.composition.ModelPath;
import java.util.function.Supplier;

/** Says, where it is asked for, which element of the issue an element of the page prints: data-path. */
final class Places {
    private final boolean told;

    Places(boolean told) {
        this.told = told;
    }

    void of(Markup markup, Supplier<ModelPath> path) {
        if (told) {
            markup.attribute("data-path", path.get().toString());
        }
    }
}
